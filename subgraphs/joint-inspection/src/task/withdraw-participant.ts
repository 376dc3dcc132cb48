import { ok, type Refusal, refuse } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, rows, type Tx, useCase } from '@double-random/runtime';
import { advanceVisit } from '../visit/advance-visit.ts';
import { cancelIdleVisit } from '../visit/cancel-idle-visit.ts';
import type { VisitRow } from '../visit/visit-row.ts';
import { finishIfNothingLeft } from './finish-if-nothing-left.ts';
import { lockKnownTask } from './lock-known-task.ts';
import { findTask } from './task-access.ts';
import { taskRefusals } from './task-refusals.ts';
import type { TaskState } from './task-row.ts';

const dispatched: readonly TaskState[] = ['DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'];
const basis = '平台规则：参与部门退出';

const reasonMissing = (): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '退出须写明理由。',
  basis,
  path: ['input', 'reason'],
  details: { fields: ['reason'] },
});

/**
 * K-27, D-95: after dispatch a participant leaves only by its principal head, with a reason. The drawn list stays as it is; what the
 * department has not looked at yet becomes NOT_CHECKED with that reason, what it has signed stays. Its inspectors need not come any more.
 */
export const withdrawParticipant = useCase(
  'withdrawParticipant',
  async (tx, input: { readonly requestId?: string; readonly taskId: string; readonly reason: string }) => {
    const { task, parties } = await lockKnownTask(tx, input.taskId);
    const own = parties.find((p) => p.agency === tx.actor.department && p.role === 'PARTICIPANT' && p.state === 'ACCEPTED');
    if (!own) throw notFound('参加的任务');
    if (!holdsIn(tx.actor, own.agency, 'ph')) throw forbidden('派发后退出由参与部门主要负责人决定', basis);
    if (!dispatched.includes(task.state)) return refuse(taskRefusals.tooLate(task.state, '退出；抽取前请答复邀请，检查结束后不得退出'));
    if (!input.reason.trim()) return refuse(reasonMissing());
    await change(
      tx.em,
      `update task_participant set state = 'WITHDRAWN', answered_by = $3, answered_at = $4 where task_id = $1 and agency = $2`,
      [task.id, own.agency, tx.actor.id, tx.now],
    );
    const reason = { code: 'PARTICIPANT_WITHDREW', text: input.reason, by: tx.actor.id };
    const left = await rows<{ visitId: string }>(
      tx.em,
      `update matter_check m set state = 'NOT_CHECKED', reason = $3, revision = m.revision + 1 from visit v
       where v.id = m.visit_id and m.task_id = $1 and m.agency = $2 and m.state = 'OPEN' and v.finished_at is null and v.state <> 'CANCELLED'
       returning m.visit_id as "visitId"`,
      [task.id, own.agency, JSON.stringify(reason)],
    );
    const { ended } = await settleVisits(tx, [...new Set(left.map((l) => l.visitId))], reason);
    const finished = ended ? await finishIfNothingLeft(tx, (await findTask(tx.em, task.id))!) : ok(undefined);
    if (!finished.ok) return finished;
    tx.note({
      action: 'task.withdraw',
      subject: task.id,
      before: { agency: own.agency, state: own.state },
      after: { state: 'WITHDRAWN', notChecked: left.length, ended },
      reason: input.reason,
      approver: tx.actor.id,
    });
    return ok({ id: task.id });
  },
);

/** Visits under way go on with the others' matters; one at which nobody has anything left to check, and nobody has been, does not take place. */
async function settleVisits(tx: Tx, visitIds: readonly string[], reason: object): Promise<{ readonly ended: number }> {
  const visits = await rows<Pick<VisitRow, 'id' | 'state' | 'assignmentId' | 'startedAt'> & { left: number }>(
    tx.em,
    `select v.id, v.state, v.assignment_id as "assignmentId", v.started_at as "startedAt",
       (select count(*)::int from matter_check m where m.visit_id = v.id and m.state not in ('NOT_CHECKED', 'DROPPED')) as left
     from visit v where v.id = any($1) order by v.id for update of v`,
    [visitIds],
  );
  const idle = visits.filter((v) => v.left === 0 && v.startedAt === null);
  for (const visit of visits.filter((v) => !idle.includes(v))) await advanceVisit(tx, visit);
  for (const visit of idle) await cancelIdleVisit(tx, visit, reason);
  return { ended: idle.length };
}
