import type { Refusal } from '@double-random/rules';
import type { TaskState } from './task-row.ts';

/** C-4: from each state, where a task may go. KF 第十四条, PD 第十四条: the order of the work. */
export const taskTransitions: Readonly<Record<TaskState, readonly TaskState[]>> = {
  DRAFT: ['INVITED', 'READY', 'CANCELLED'],
  INVITED: ['READY', 'CANCELLED'],
  READY: ['OBJECTS_DRAWN', 'INVITED', 'CANCELLED'],
  OBJECTS_DRAWN: ['LOCKED', 'VOIDED'],
  LOCKED: ['DISPATCHED', 'VOIDED'],
  DISPATCHED: ['INSPECTORS_DRAWN', 'CANCELLED'],
  INSPECTORS_DRAWN: ['IN_PROGRESS', 'CANCELLED'],
  IN_PROGRESS: ['VISITS_DONE', 'CANCELLED'],
  VISITS_DONE: ['RESULTS_PUBLISHED'],
  RESULTS_PUBLISHED: ['FOLLOWING_UP', 'CLOSED'],
  FOLLOWING_UP: ['CLOSED'],
  CLOSED: ['ARCHIVED'],
  ARCHIVED: [],
  // A void draw stays on record; another attempt begins from a ready task.
  VOIDED: ['READY', 'CANCELLED'],
  CANCELLED: [],
};

export const illegalTaskMove = (from: TaskState, to: TaskState, details: Refusal['details'] = {}): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '任务当前状态不允许此操作。',
  basis: 'KF 第十四条, PD 第十四条',
  details: { from, to, ...details },
});
