import { ok, refuse, releasesCap, shanghaiDate, yearOf } from '@double-random/rules';
import { forbidden, holdsIn, rows, type Tx, useCase } from '@double-random/runtime';
import { consume, release } from '../cap-ledger/reservation.ts';
import { cancelDeadlines } from '../deadline/open-deadline.ts';
import { leaveMergedVisits } from '../merge/leave-merged-visits.ts';
import { rehostGuests } from '../merge/rehost-guests.ts';
import { lockKnownTask } from './lock-known-task.ts';
import { moveTask } from './task-access.ts';
import type { TaskState } from './task-row.ts';

const beforeDraw: readonly TaskState[] = ['DRAFT', 'INVITED', 'READY'];
const unvisited = ['DRAWN', 'LOCKED', 'DISPATCHED', 'SCHEDULED'];

/**
 * C-4, R-07: before the draw the deputy head, afterwards the principal head. Whoever was not visited gets its room under the cap back; at whose
 * door inspectors have been, that visit was one of its year, ended or not.
 */
export const cancelTask = useCase(
  'cancelTask',
  async (tx, input: { readonly requestId?: string; readonly taskId: string; readonly reason: string }) => {
    const { task } = await lockKnownTask(tx, input.taskId);
    const may = beforeDraw.includes(task.state) ? (['dh', 'ph'] as const) : (['ph'] as const);
    if (!holdsIn(tx.actor, task.initiator, ...may))
      throw forbidden('抽取前由发起部门分管负责人、派发后由主要负责人取消', '平台规则：抽查任务流程');
    if (!input.reason.trim())
      return refuse({
        code: 'BAD_USER_INPUT',
        message: '取消须写明理由。',
        basis: '平台规则：抽查任务流程',
        path: ['input', 'reason'],
        details: { fields: ['reason'] },
      });
    const moved = await moveTask(tx, task, 'cancel');
    if (!moved.ok) return moved;
    const cancelled = { reason: input.reason, by: tx.actor.id, at: tx.now.toISOString() };
    await rows(tx.em, 'update task set cancelled = $2 where id = $1', [task.id, JSON.stringify(cancelled)]);
    const released = await cancelUnvisited(tx, task.id, cancelled);
    const rehosted = await rehostGuests(tx, task.id);
    if (!rehosted.ok) return rehosted;
    await cancelDeadlines(tx, task.id);
    for (const { id } of await rows<{ id: string }>(tx.em, 'select id from draw where task_id = $1', [task.id]))
      await cancelDeadlines(tx, id);
    tx.note({
      action: 'task.cancel',
      subject: task.id,
      before: { state: task.state },
      after: { state: 'CANCELLED', released },
      reason: input.reason,
      approver: tx.actor.id,
    });
    return ok({ id: task.id });
  },
);

/** @returns how many objects got their room back */
async function cancelUnvisited(tx: Tx, taskId: string, cancelled: object): Promise<number> {
  await leaveMergedVisits(tx, taskId);
  // What another task's visit under way settles is finished there.
  const open = await rows<{ id: string }>(
    tx.em,
    `update assignment a set state = 'CANCELLED', cancelled = $3 where task_id = $1 and state = any($2)
       and not exists (select 1 from visit v where v.id = a.merged_into and v.started_at is not null) returning id`,
    [taskId, unvisited, JSON.stringify({ ...cancelled, reason: 'TASK_CANCELLED' })],
  );
  if (open.length === 0) return 0;
  const ids = open.map((a) => a.id);
  const visits = await rows<{ id: string; assignmentId: string; startedAt: string | null; resultFormed: boolean }>(
    tx.em,
    `update visit v set state = 'CANCELLED', revision = revision + 1 where assignment_id = any($1)
     returning id, assignment_id as "assignmentId", started_at as "startedAt",
       exists (select 1 from matter_check m where m.visit_id = v.id and m.formed_on is not null) as "resultFormed"`,
    [ids],
  );
  for (const { id } of visits) await cancelDeadlines(tx, id);
  const counted = visits.filter((v) => !releasesCap({ inspectorsEntered: v.startedAt !== null, resultFormed: v.resultFormed }));
  for (const { assignmentId, startedAt } of counted)
    await consume(tx, assignmentId, yearOf(startedAt ? shanghaiDate(new Date(startedAt)) : tx.clock.today()));
  const kept = new Set(counted.map((v) => v.assignmentId));
  const free = ids.filter((id) => !kept.has(id));
  await release(tx, ...free);
  return free.length;
}
