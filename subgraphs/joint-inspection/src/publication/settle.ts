import { isPassed, yearOf } from '@double-random/rules';
import { change, row, rows, type Tx } from '@double-random/runtime';
import { recordPassed } from '../cap-ledger/passed.ts';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { moveTask, type TaskRow } from '../task/task-access.ts';
import type { Dossier } from '../visit/dossier.ts';
import type { MatterCheckRow, VisitRow } from '../visit/visit-row.ts';

/** KF 第十二条第一款, R-15: a settled result that is a pass is not asked again in the year. */
export async function settlePassed(
  tx: Tx,
  { visit }: Pick<Dossier, 'visit'>,
  check: MatterCheckRow,
  publication: 'PUBLISHED' | 'WITHHELD',
  rectificationVerified = false,
): Promise<void> {
  if (!isPassed({ code: check.resultCode!, reviewed: true, publication, rectificationVerified })) return;
  const { entityKey, agency, matterCode } = check;
  await recordPassed(tx, { entityKey, agency, matterCode, year: yearOf(visit.finishedOn!), matterCheckId: check.id });
}

/** States of a check that still has to be made public or lawfully withheld. */
const unsettled = `state not in ('PUBLISHED', 'REDACTED_PUBLISHED', 'WITHHELD', 'RECOGNISED', 'NOT_CHECKED', 'DROPPED')`;

/** The department's duty at this visit is done with its last result (late is recorded, R-23), the assignment with the last of all. */
export async function settleVisit(tx: Tx, visit: Pick<VisitRow, 'id' | 'assignmentId'>, agency: string, doneAt: Date): Promise<void> {
  const left = await row<{ own: number; visit: number }>(
    tx.em,
    `select count(*) filter (where agency = $2)::int as own, count(*)::int as visit from matter_check where visit_id = $1 and ${unsettled}`,
    [visit.id, agency],
  );
  if (left!.own === 0) await meetDeadline(tx, { kind: 'RESULT_PUBLICATION', subject: visit.id, agency }, doneAt);
  if (left!.visit === 0)
    await change(tx.em, `update assignment set state = 'PUBLISHED' where id = $1 or merged_into = $2`, [visit.assignmentId, visit.id]);
}

/** After a result was settled: the visit, and the task with the last of all. The task must be locked. */
export async function settleWork(tx: Tx, { visit, task, guests }: Dossier, agency: string, doneAt: Date): Promise<void> {
  await settleVisit(tx, visit, agency, doneAt);
  for (const one of [task, ...guests]) await settleTask(tx, one);
}

/** C-4: a task done with its visits whose results are all public, lawfully withheld, or never to be made public. It must be locked. */
export async function settleTask(tx: Tx, task: TaskRow): Promise<void> {
  if (task.state !== 'VISITS_DONE') return;
  const left = await row(
    tx.em,
    `select 1 from matter_check m join visit v on v.id = m.visit_id where m.task_id = $1 and m.${unsettled} and v.state <> 'CANCELLED' limit 1`,
    [task.id],
  );
  if (left) return;
  const published = await moveTask(tx, task, 'publishResults');
  if (!published.ok) return;
  const open = await rows<{ id: string }>(
    tx.em,
    `select f.id from follow_up f join matter_check m on m.id = f.matter_check_id where m.task_id = $1 and f.state <> 'CLOSED' limit 1`,
    [task.id],
  );
  if (open.length > 0) await moveTask(tx, published.value, 'followUp');
}
