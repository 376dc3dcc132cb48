import type { PlainDate } from '@double-random/rules';
import type { TaskRow } from '../task/task-access.ts';

/** KF 第十六条第二款: the days on which one visit is inside the window of every task it serves. */
export const commonWindow = (tasks: readonly Pick<TaskRow, 'windowFrom' | 'windowTo'>[]): { from: PlainDate; to: PlainDate } => ({
  from: tasks.map((t) => t.windowFrom).reduce((a, b) => (a > b ? a : b)),
  to: tasks.map((t) => t.windowTo).reduce((a, b) => (a < b ? a : b)),
});

export const overlaps = (...tasks: readonly Pick<TaskRow, 'windowFrom' | 'windowTo'>[]): boolean => {
  const { from, to } = commonWindow(tasks);
  return from <= to;
};
