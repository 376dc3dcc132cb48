import { ok, refuse, visitRefusals } from '@double-random/rules';
import { type Em, row, rows, useCase } from '@double-random/runtime';
import { lockKnownTask, requireInitiator } from './lock-known-task.ts';
import { taskRefusals } from './task-refusals.ts';
import type { TaskState } from './task-row.ts';

const beforeVisits: readonly TaskState[] = ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN'];

/** Whether an object of the task has been told, also of a visit it shares with another task. The visits stay locked: none is told meanwhile. */
async function anyTold(em: Em, taskId: string): Promise<boolean> {
  const visits = await rows<{ channel: string | null }>(
    em,
    `select v.notice ->> 'channel' as channel from visit v
     where v.task_id = $1 or v.id in (select merged_into from assignment where task_id = $1) order by v.id for share`,
    [taskId],
  );
  return visits.some(({ channel }) => channel !== null && channel !== 'NONE');
}

/** PD 第二十条（二） 「不宜告知」, R-25: no object of this task is told before the visit; too late once one was. */
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
    if (await anyTold(tx.em, task.id)) return refuse(visitRefusals.noticeAlreadySent());
    const noNotice = { reason: input.reason, by: tx.actor.id, at: tx.now.toISOString() };
    await row(tx.em, 'update task set no_notice = $2, revision = revision + 1 where id = $1', [task.id, JSON.stringify(noNotice)]);
    tx.note({ action: 'task.noNotice', subject: task.id, before: task.noNotice, after: noNotice, reason: input.reason });
    return ok({ id: task.id });
  },
);
