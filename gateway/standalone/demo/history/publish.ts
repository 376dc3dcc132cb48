import type { Cast } from '../driver/cast.ts';
import type { DrawnCheck } from '../flows/draw-flow.ts';
import { inLanes } from './lanes.ts';

/** 录入 → 审核 → 公示 of many results, each department its own, each step by another person (KF 第二十五条, X-15). */
export async function publishResults(cast: Cast, checks: readonly DrawnCheck[]): Promise<void> {
  const byAgency = Map.groupBy(checks, (c) => c.agency);
  await inLanes([...byAgency], byAgency.size, async ([agency, own]) => {
    const op = cast.as(`${agency}.op`);
    await op.actAll(own.map((c) => ['submitForReview', { matterCheckId: c.id }]));
    cast.clock.advance(600_000);
    await cast.as(`${agency}.rev`).actAll(own.map((c) => ['reviewResult', { matterCheckId: c.id, opinion: '事实清楚，同意公示。' }]));
    cast.clock.advance(600_000);
    await op.actAll(own.map((c) => ['publishResult', { matterCheckId: c.id }]));
  });
}
