import { left } from '../../browser/dates.ts';
import type { DeskResultFragment, MatterCheckState, ResultAtDeskQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { words } from './words.ts';

export type DeskResult = DeskResultFragment;
export type ResultAtDesk = ResultAtDeskQuery['matterCheck'];

/** The way of a result through the office, as the tabs of the list; several states may lie in one. */
export const desks: readonly { readonly state: MatterCheckState; readonly title: string; readonly empty: string }[] = [
  { state: 'SIGNED', title: words.toSubmit, empty: words.noneToSubmit },
  {
    state: 'UNDER_REVIEW',
    title: words.toReview,
    empty: words.noneToReview,
  },
  { state: 'REVIEWED', title: words.toPublish, empty: words.noneToPublish },
  { state: 'RETURNED', title: words.givenBack, empty: words.noneReturned },
  { state: 'PUBLISHED', title: words.published, empty: words.nonePublished },
  { state: 'REDACTED_PUBLISHED', title: words.partly, empty: words.nonePartly },
  { state: 'WITHHELD', title: words.withheld, empty: words.noneWithheld },
];

type DueOf = Pick<NonNullable<DeskResult['publicationDeadline']>, 'state' | 'workingDaysLeft' | 'lateByWorkingDays' | 'dueOn'> | null;

/** How long is left, in words and in the colour of its urgency. */
export function due(deadline: DueOf): { readonly text: string; readonly tone: string } {
  if (!deadline) return { text: words.notOver, tone: tones.plain };
  const { state, workingDaysLeft, lateByWorkingDays, dueOn } = deadline;
  if (state === 'ON_TIME') return { text: words.onTime, tone: tones.good };
  if (state === 'LATE' || state === 'OVERDUE') return { text: words.late(lateByWorkingDays ?? ''), tone: tones.bad };
  return { text: `${left(workingDaysLeft, '个工作日') || dueOn}`, tone: (workingDaysLeft ?? 99) <= 7 ? tones.warn : tones.good };
}
