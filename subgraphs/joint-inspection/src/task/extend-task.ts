import { ok, type PlainDate, refuse } from '@double-random/rules';
import { row, useCase } from '@double-random/runtime';
import { takeIntoYear } from '../cap-ledger/year-end.ts';
import { rehostGuests } from '../merge/rehost-guests.ts';
import { finishIfNothingLeft } from './finish-if-nothing-left.ts';
import { isStale, lockKnownTask, requireInitiator } from './lock-known-task.ts';
import { taskRefusals } from './task-refusals.ts';
import type { TaskState } from './task-row.ts';

export interface TaskExtension {
  readonly requestId?: string;
  readonly taskId: string;
  readonly revision?: number | null;
  readonly windowTo: PlainDate;
  readonly reason: string;
}

const extensible: readonly TaskState[] = [
  'DRAFT',
  'INVITED',
  'READY',
  'OBJECTS_DRAWN',
  'LOCKED',
  'DISPATCHED',
  'INSPECTORS_DRAWN',
  'IN_PROGRESS',
];

/**
 * C-4, R-07, D-04: the deputy head lengthens the window, with a reason. Past 31 December the visits to come count in the new year, and those
 * whose object has no room there are cancelled.
 */
export const extendTask = useCase('extendTask', async (tx, input: TaskExtension) => {
  const { task } = await lockKnownTask(tx, input.taskId);
  requireInitiator(tx, task, 'dh', 'ph');
  if (isStale(task, input.revision)) return refuse(taskRefusals.stale(task.revision));
  if (!extensible.includes(task.state)) return refuse(taskRefusals.tooLate(task.state, '延长执行时间'));
  const missing = [!input.reason.trim() && 'reason', input.windowTo <= task.windowTo && 'windowTo'].filter(
    (f): f is string => typeof f === 'string',
  );
  if (missing.length)
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '延长须写明理由，且新的截止日期应晚于原截止日期。',
      basis: '平台规则：抽查任务流程',
      path: ['input'],
      details: { fields: missing },
    });
  await row(tx.em, 'update task set window_to = $2, revision = revision + 1 where id = $1', [task.id, input.windowTo]);
  const yearEnd = await takeIntoYear(tx, task, input.windowTo);
  const rehosted = yearEnd.cancelled.length ? await rehostGuests(tx, task.id) : ok(undefined);
  if (!rehosted.ok) return rehosted;
  const finished = yearEnd.cancelled.length ? await finishIfNothingLeft(tx, task) : ok(undefined);
  if (!finished.ok) return finished;
  tx.note({
    action: 'task.extend',
    subject: task.id,
    before: { windowTo: task.windowTo },
    after: { windowTo: input.windowTo, ...yearEnd },
    reason: input.reason,
    approver: tx.actor.id,
  });
  return ok({ id: task.id });
});
