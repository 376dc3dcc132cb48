import { ok, refuse } from '@double-random/rules';
import { row, useCase } from '@double-random/runtime';
import { lockKnownTask, requireInitiator } from './lock-known-task.ts';
import { taskRefusals } from './task-refusals.ts';
import type { TaskState } from './task-row.ts';

const beforeVisits: readonly TaskState[] = ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN'];

/** PD 第二十条（二） 「不宜告知」, R-25: no object of this task is told before the visit. */
export const decideNoNotice = useCase(
  'decideNoNotice',
  async (tx, input: { readonly requestId?: string; readonly taskId: string; readonly reason: string }) => {
    const { task } = await lockKnownTask(tx, input.taskId);
    requireInitiator(tx, task, 'op', 'dh');
    if (!beforeVisits.includes(task.state)) return refuse(taskRefusals.tooLate(task.state, '决定不告知'));
    if (!input.reason.trim())
      return refuse({
        code: 'BAD_USER_INPUT',
        message: '不告知须写明理由。',
        basis: 'PD 第二十条（二）',
        path: ['input', 'reason'],
        details: { fields: ['reason'] },
      });
    const noNotice = { reason: input.reason, by: tx.actor.id, at: tx.now.toISOString() };
    await row(tx.em, 'update task set no_notice = $2, revision = revision + 1 where id = $1', [task.id, JSON.stringify(noNotice)]);
    tx.note({ action: 'task.noNotice', subject: task.id, before: task.noNotice, after: noNotice, reason: input.reason });
    return ok({ id: task.id });
  },
);
