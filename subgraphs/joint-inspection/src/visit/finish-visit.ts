import { checkVisitFinish, ok, type Result, refuse, yearOf } from '@double-random/rules';
import { change, row, type Tx, useCase } from '@double-random/runtime';
import { consume } from '../cap-ledger/reservation.ts';
import { settleTask, settleVisit } from '../publication/settle.ts';
import { moveTask, type TaskRow } from '../task/task-access.ts';
import { reportAssignment } from './advance-visit.ts';
import { lockVisitAndTask } from './dossier.ts';
import { collectedAt, finishFacts } from './finish-facts.ts';
import { requireLeader } from './visit-access.ts';
import { openVisitDeadlines } from './visit-deadlines.ts';
import { onSiteStates } from './visit-row.ts';
import { writeVisit } from './visit-writes.ts';

export interface FinishVisit {
  readonly requestId?: string;
  readonly visitId: string;
}

/**
 * KF 第十九条, PD 第十七条, 第二十条: the leader ends the visit once every matter is settled, signed and proven. The cap is used up in the
 * Shanghai year of this moment (D-02), the deadlines begin, and the task is done with its last visit.
 */
export const finishVisit = useCase('finishVisit', async (tx, input: FinishVisit) => {
  const dossier = await lockVisitAndTask(tx, input.visitId);
  const { visit, team } = dossier;
  requireLeader(tx.actor, visit, team);
  if (!onSiteStates.includes(visit.state))
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '检查尚未开始或者已经结束。',
      basis: 'KF 第十九条',
      details: { from: visit.state, to: 'FINISHED' },
    });
  const allowed = checkVisitFinish(finishFacts(dossier, await collectedAt(tx.em, visit.id)));
  if (!allowed.ok) return allowed;
  const finishedOn = tx.clock.today();
  await writeVisit(tx, visit, 'FINISHED', { finishedAt: tx.now, finishedOn });
  await change(tx.em, `update team_member set state = 'DONE' where visit_id = $1 and state = 'PRESENT'`, [visit.id]);
  await change(tx.em, 'update assignment set state = $2 where id = $1 or merged_into = $3', [
    visit.assignmentId,
    visit.branch ? 'UNVISITABLE' : 'VISITED',
    visit.id,
  ]);
  await consume(tx, visit.assignmentId, yearOf(finishedOn));
  await reportAssignment(tx, visit);
  const finished: TaskRow[] = [];
  for (const task of [dossier.task, ...dossier.guests]) {
    const done = await finishTask(tx, task, finishedOn);
    if (!done.ok) return done;
    await openVisitDeadlines(tx, done.value, visit.id);
    finished.push(done.value);
  }
  // What was recognised, or left out for a reason, waits for no publication.
  for (const agency of new Set(dossier.checks.map((c) => c.agency))) await settleVisit(tx, visit, agency, tx.now);
  for (const task of finished) await settleTask(tx, task);
  tx.note({ action: 'visit.finish', subject: visit.id, before: { state: visit.state }, after: { finishedOn, branch: visit.branch } });
  return ok({ id: visit.id });
});

/** C-4: VISITS_DONE with the last visit of the task. */
async function finishTask(tx: Tx, task: TaskRow, finishedOn: string): Promise<Result<TaskRow>> {
  if (task.state !== 'IN_PROGRESS') return ok(task);
  const left = await row<{ n: number }>(
    tx.em,
    `select count(*)::int as n from visit v where finished_at is null and state <> 'CANCELLED'
       and (task_id = $1 or exists (select 1 from assignment a where a.task_id = $1 and a.merged_into = v.id))`,
    [task.id],
  );
  if (left!.n > 0) return ok(task);
  await change(tx.em, 'update task set visits_done_on = $2 where id = $1', [task.id, finishedOn]);
  const moved = await moveTask(tx, task, 'finishVisits');
  return moved.ok ? ok({ ...moved.value, visitsDoneOn: finishedOn as typeof task.visitsDoneOn }) : moved;
}
