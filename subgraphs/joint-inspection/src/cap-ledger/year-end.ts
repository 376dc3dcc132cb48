import { type CapLimits, ok, type PlainDate, type Result, refuse, type YearChange, yearOf } from '@double-random/rules';
import { change, rows, type Tx } from '@double-random/runtime';
import { cancelDeadlines } from '../deadline/open-deadline.ts';
import { limitsOf } from '../draw/judge-candidates.ts';
import { listedCaps, mattersOf } from '../draw/task-matters.ts';
import { exemptionsAtDraw, raiseAt, raisedLimits } from '../exemption/at-the-draw.ts';
import { pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';
import { capBasis } from './cap-basis.ts';
import { changeYear } from './reservation.ts';
import { yearRefusals } from './year-refusals.ts';

interface OpenAssignment {
  readonly id: string;
  readonly entityKey: string;
  readonly code: string;
  readonly exempt: boolean;
  readonly year: number;
  readonly snapshot: AssignmentSnapshot;
}
const columns = 'id, entity_key as "entityKey", code, exempt, year, snapshot';

/** The caps of this task at one entity on a day; an approved exemption counts only while it is in force (KF 第十三条第二款). */
async function limitsAt(tx: Tx, task: TaskRow, assignment: OpenAssignment, on: PlainDate): Promise<CapLimits> {
  const policy = pinnedPolicy(task);
  const departments = Object.keys(assignment.snapshot);
  const ordinary = async () => limitsOf(policy, departments, listedCaps(assignment.snapshot, await mattersOf(tx.em, task.id)));
  if (!assignment.exempt) return ordinary();
  const { lifting } = await exemptionsAtDraw(tx.em, task, departments, on);
  // A class of risk is a fact of the day of the draw; a raise that rests on it does not outlive the year.
  const raise = raiseAt(policy, lifting, { ...assignment, riskClass: undefined });
  return raise ? raisedLimits(policy, departments, raise) : ordinary();
}

/** Takes the held slots of one assignment to the year in which it will be, or is being, visited. */
async function moveTo(tx: Tx, task: TaskRow, assignment: OpenAssignment, year: number, on: PlainDate): Promise<YearChange> {
  const limits = await limitsAt(tx, task, assignment, on);
  const policy = pinnedPolicy(task);
  const basis = capBasis(policy, { year, initiator: task.initiator }, on);
  const moved = await changeYear(tx, assignment.id, basis, limits, policy.taskWide['exemption.consumesCap'].value);
  if (moved.outcome === 'MOVES') await change(tx.em, 'update assignment set year = $2 where id = $1', [assignment.id, year]);
  return moved;
}

export interface YearEnd {
  readonly moved: readonly string[];
  /** Not carried out: the new year had no room for them. */
  readonly cancelled: readonly string[];
}

/**
 * R-07, D-04: an extension past 31 December takes the open visits into the other year. Where that year is full the visit is cancelled with
 * CAP_AFTER_YEAR_END and counts as not carried out; a visit too many never takes place. Visits already begun stay as they are (D-02).
 * @param windowTo the new last day
 */
export async function takeIntoYear(tx: Tx, task: TaskRow, windowTo: PlainDate): Promise<YearEnd> {
  const year = yearOf(windowTo);
  const open = await rows<OpenAssignment>(
    tx.em,
    `select ${columns} from assignment a where task_id = $1 and state in ('DRAWN', 'LOCKED', 'DISPATCHED', 'SCHEDULED')
       and not exists (select 1 from visit v where v.assignment_id = a.id and v.started_at is not null) order by entity_key for update`,
    [task.id],
  );
  const [moved, full]: [string[], string[]] = [[], []];
  for (const assignment of open) {
    const { outcome } = await moveTo(tx, task, assignment, year, windowTo);
    if (outcome === 'MOVES') moved.push(assignment.id);
    if (outcome === 'CANCELLED') full.push(assignment.id);
  }
  await cancelAssignments(tx, full);
  return { moved, cancelled: full };
}

async function cancelAssignments(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const cancelled = JSON.stringify({ reason: 'CAP_AFTER_YEAR_END', by: tx.actor.id, at: tx.now.toISOString() });
  await change(tx.em, `update assignment set state = 'CANCELLED', cancelled = $2 where id = any($1)`, [ids, cancelled]);
  const visits = await rows<{ id: string }>(
    tx.em,
    `update visit set state = 'CANCELLED', revision = revision + 1 where assignment_id = any($1) returning id`,
    [ids],
  );
  for (const { id } of visits) await cancelDeadlines(tx, id);
}

/**
 * R-07, D-04: before the team goes in, the visit has its room in the year of this very day. Past 31 December only within an approved
 * extension; back in the old year only while that still has room.
 */
export async function chargeToYearOf(tx: Tx, task: TaskRow, assignmentId: string, day: PlainDate): Promise<Result<void>> {
  const year = yearOf(day);
  const [assignment] = await rows<OpenAssignment>(tx.em, `select ${columns} from assignment where id = $1 for update`, [assignmentId]);
  if (!assignment || assignment.year === year) return ok(undefined);
  if (day > task.windowTo) return refuse(yearRefusals.extensionRequired(task.windowTo));
  const { outcome } = await moveTo(tx, task, assignment, year, day);
  return outcome === 'CANCELLED' ? refuse(yearRefusals.full(year)) : ok(undefined);
}
