import type { Cast } from '../driver/cast.ts';
import type { DrawnCheck } from './draw-flow.ts';

/** 录入 → 审核 → 公示, each by another person of the department that checked (KF 第二十五条, X-15). */
export async function reviewAndPublish(cast: Cast, check: DrawnCheck): Promise<void> {
  await review(cast, check);
  await cast.as(`${check.agency}.op`).act('publishResult', { matterCheckId: check.id });
}

export async function review(cast: Cast, check: DrawnCheck): Promise<void> {
  await cast.as(`${check.agency}.op`).act('submitForReview', { matterCheckId: check.id });
  await cast.as(`${check.agency}.rev`).act('reviewResult', { matterCheckId: check.id, opinion: '事实清楚，同意公示。' });
}
