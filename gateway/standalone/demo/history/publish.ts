import type { Cast } from '../driver/cast.ts';
import type { Step } from '../driver/session.ts';
import type { DrawnCheck } from '../flows/draw-flow.ts';
import { actInLanes, inLanes } from './lanes.ts';

/** 录入 → 审核 → 公示 of many results, each department its own, each step by another person (KF 第二十五条, X-15). */
export async function publishResults(cast: Cast, checks: readonly DrawnCheck[]): Promise<void> {
  const byAgency = Map.groupBy(checks, (c) => c.agency);
  await inLanes([...byAgency], async ([agency, own]) => {
    const op = cast.as(`${agency}.op`);
    const each = (mutation: string, more = {}): Step[] => own.map((c) => [mutation, { matterCheckId: c.id, ...more }]);
    await actInLanes(op, each('submitForReview'));
    cast.clock.advance(600_000);
    await actInLanes(cast.as(`${agency}.rev`), each('reviewResult', { opinion: '事实清楚，同意公示。' }));
    cast.clock.advance(600_000);
    await actInLanes(op, each('publishResult'));
  });
}
