import { left } from '../../browser/dates.ts';
import type { DeskResultFragment, MatterCheckState, ResultAtDeskQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';

export type DeskResult = DeskResultFragment;
export type ResultAtDesk = ResultAtDeskQuery['matterCheck'];

/** The way of a result through the office, as the tabs of the list; several states may lie in one. */
export const desks: readonly { readonly state: MatterCheckState; readonly title: string; readonly empty: string }[] = [
  { state: 'SIGNED', title: '待提交审核', empty: '没有待提交审核的结果。检查人员录入并签字后，出现在这里。' },
  {
    state: 'UNDER_REVIEW',
    title: '待审核',
    empty: '没有待审核的结果。经办人提交后，由未参加检查、未录入的审核人员审核（开封细则第二十五条）。',
  },
  { state: 'REVIEWED', title: '待公示', empty: '没有待公示的结果。审核同意后，出现在这里。' },
  { state: 'RETURNED', title: '已退回', empty: '没有退回的结果。' },
  { state: 'PUBLISHED', title: '已公示', empty: '还没有公示的结果。' },
  { state: 'REDACTED_PUBLISHED', title: '部分公示', empty: '没有依法部分公示的结果。' },
  { state: 'WITHHELD', title: '不予公示', empty: '没有依法不予公示的结果。' },
];

type DueOf = Pick<NonNullable<DeskResult['publicationDeadline']>, 'state' | 'workingDaysLeft' | 'lateByWorkingDays' | 'dueOn'> | null;

/** How long is left, in words and in the colour of its urgency. */
export function due(deadline: DueOf): { readonly text: string; readonly tone: string } {
  if (!deadline) return { text: '检查未结束', tone: tones.plain };
  const { state, workingDaysLeft, lateByWorkingDays, dueOn } = deadline;
  if (state === 'ON_TIME') return { text: '已按期', tone: tones.good };
  if (state === 'LATE' || state === 'OVERDUE') return { text: `逾期${lateByWorkingDays ?? ''}个工作日`, tone: tones.bad };
  return { text: `${left(workingDaysLeft, '个工作日') || dueOn}`, tone: (workingDaysLeft ?? 99) <= 7 ? tones.warn : tones.good };
}
