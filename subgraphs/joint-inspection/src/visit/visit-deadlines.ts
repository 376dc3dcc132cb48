import { type DeadlineCandidate, departmentPolicy, type PlainDate, taskEnd } from '@double-random/rules';
import { rows, type Tx } from '@double-random/runtime';
import { catalogueTerm, type DeadlineTerm, openDeadline, policyTerm } from '../deadline/open-deadline.ts';
import { findTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';

interface FinishedPart {
  readonly visitId: string;
  readonly agency: string;
  readonly finishedOn: PlainDate;
  /** Day of the department's last visit of the task; null while it has one to do. */
  readonly workDoneOn: PlainDate | null;
  /** Other tasks whose matters of the department were settled at the same visit. */
  readonly fellows: readonly string[];
}

/**
 * R-17, K-18: what begins with the end of a visit. A later event (the department's last visit, the end of the task) can only bring a term of
 * an earlier visit forward, so those are stated anew when it happens. Call after the visit and the task have been written.
 * @param visitId the visit that just ended
 */
export async function openVisitDeadlines(tx: Tx, task: TaskRow, visitId: string): Promise<void> {
  const parts = await rows<FinishedPart>(
    tx.em,
    `with part as (
       select distinct v.id, m.agency, v.finished_on, v.state from visit v join matter_check m on m.visit_id = v.id
       where m.task_id = $1 and v.state <> 'CANCELLED' and m.state not in ('DROPPED', 'NOT_CHECKED')
     ), work as (
       select agency, case when bool_and(finished_on is not null) then max(finished_on) end as done_on from part group by agency
     )
     select part.id as "visitId", part.agency, part.finished_on as "finishedOn", work.done_on as "workDoneOn",
       array(select distinct f.task_id from matter_check f where f.visit_id = part.id and f.agency = part.agency and f.task_id <> $1) as fellows
     from part join work using (agency) where part.finished_on is not null order by part.agency, part.id`,
    [task.id],
  );
  const taskDone = task.visitsDoneOn !== null;
  const agencies = new Set(parts.map((p) => p.agency));
  for (const part of parts.filter((p) => p.visitId === visitId || taskDone || p.workDoneOn !== null))
    await openResultDeadline(tx, task, part);
  for (const agency of agencies) {
    const workDoneOn = parts.find((p) => p.agency === agency)!.workDoneOn;
    if (workDoneOn !== null) await openSummaryDeadline(tx, task, agency, workDoneOn);
  }
}

function resultTerms(task: TaskRow, part: FinishedPart, workDoneOn: PlainDate | null): readonly DeadlineTerm[] {
  const starts: Partial<Record<DeadlineCandidate['start'], PlainDate>> = {
    INSPECTION_END: part.finishedOn,
    TASK_END: taskEnd({ visitsDoneOn: task.visitsDoneOn ?? undefined, windowEnd: task.windowTo }),
    ...(workDoneOn !== null ? { WORK_COMPLETION: workDoneOn } : {}),
  };
  return departmentPolicy(pinnedPolicy(task), part.agency).resultDeadlines.flatMap((candidate): DeadlineTerm[] => {
    const start = starts[candidate.start];
    return start === undefined ? [] : [policyTerm(candidate, start)];
  });
}

/** KF-22a, PD-20g, YY 四（四）: one result deadline per visit and department, the earliest of its terms. */
async function openResultDeadline(tx: Tx, task: TaskRow, part: FinishedPart): Promise<void> {
  const fellows = await Promise.all(part.fellows.map(async (id) => (await findTask(tx.em, id))!));
  const terms = [...resultTerms(task, part, part.workDoneOn), ...fellows.flatMap((t) => resultTerms(t, part, null))];
  if (terms.length === 0) return;
  await openDeadline(tx, { kind: 'RESULT_PUBLICATION', subject: part.visitId, agency: part.agency, region: task.region, terms });
}

/** CD-11a: the organising unit's report within seven working days of its last visit of the task. */
async function openSummaryDeadline(tx: Tx, task: TaskRow, agency: string, workDoneOn: PlainDate): Promise<void> {
  const { pack, values } = departmentPolicy(pinnedPolicy(task), agency);
  if (values['summaryReport.deadline'].value === null) return;
  const term = catalogueTerm('SUMMARY_REPORT', pack.code, workDoneOn);
  if (term) await openDeadline(tx, { kind: 'SUMMARY_REPORT', subject: task.id, agency, region: task.region, terms: [term] });
}
