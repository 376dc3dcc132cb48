import { type EffectivePolicy, type EventOf, ok, type Result, taskMachine, transition } from '@double-random/rules';
import { type Actor, type Em, hasRole, notFound, row, rows, type Tx } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { partyColumns, type TaskParty, type TaskRow, taskColumns } from './task-row.ts';

export type { TaskParty, TaskRow, TaskState } from './task-row.ts';

export const findTask = (em: Em, id: string): Promise<TaskRow | undefined> =>
  row<TaskRow>(em, `select ${taskColumns} from task where id = $1`, [id]);

/** The task, locked until the transaction ends: whoever moves a task holds its row. @throws NOT_FOUND */
export async function lockTask(tx: Tx, id: string): Promise<TaskRow> {
  const task = await row<TaskRow>(tx.em, `select ${taskColumns} from task where id = $1 for update`, [id]);
  if (!task) throw notFound('任务');
  return task;
}

/** Initiator first, then by agency code. */
export const partiesOf = (em: Em, taskId: string): Promise<TaskParty[]> =>
  rows<TaskParty>(
    em,
    `select ${partyColumns} from task_participant p where p.task_id = $1 order by p.role <> 'INITIATOR', p.role, p.agency`,
    [taskId],
  );

const partyRoles = ['op', 'reg', 'fz', 'rev', 'ins', 'dh', 'ph', 'lgo', 'aud', 'arc'] as const;

/**
 * FULL: initiator and participants. META: the conference office of the region for joint tasks and the initiator's upper agency;
 * they see that it exists and how far it is, never whom it is about (X-07, CD 九). Everybody else: not there.
 */
export function taskInsight(
  actor: Actor,
  task: Pick<TaskRow, 'joint' | 'region' | 'initiator'>,
  parties: readonly TaskParty[],
): 'FULL' | 'META' | 'NONE' {
  if (actor.kind === 'service') return 'FULL';
  if (actor.kind !== 'person' || actor.department === undefined) return 'NONE';
  const own = parties.find((p) => p.agency === actor.department && p.state !== 'DECLINED');
  if (own && partyRoles.some((role) => actor.roles.includes(role))) return 'FULL';
  const office = findAgency(actor.department);
  if (task.joint && office?.kind === 'CONFERENCE_OFFICE' && office.region === task.region) return 'META';
  return findAgency(task.initiator)?.parent === actor.department ? 'META' : 'NONE';
}

/** Belongs to the task: may see what is in it. */
export const mayKnowTask = (actor: Actor, task: Pick<TaskRow, 'joint' | 'region' | 'initiator'>, parties: readonly TaskParty[]): boolean =>
  taskInsight(actor, task, parties) === 'FULL';

/**
 * YX 三, 五（三）: where an agency works by units, the operator of another unit has no part in what this one draws. Heads answer for all of them,
 * and so does who belongs to none.
 */
export function isUnitsBusiness(actor: Actor, parties: readonly TaskParty[]): boolean {
  const { unit, department } = actor;
  if (unit === undefined || hasRole(actor, 'dh', 'ph')) return true;
  const units = parties.find((p) => p.agency === department)?.units ?? [];
  return units.length === 0 || units.includes(unit);
}

export type TaskEvent = EventOf<typeof taskMachine>;

/** Moves a locked task by an event of C-4 (ILLEGAL_TRANSITION or the code the table names otherwise) and counts its revision up. */
export async function moveTask(tx: Tx, task: TaskRow, event: TaskEvent): Promise<Result<TaskRow>> {
  const step = transition(taskMachine, task.state, event);
  if (!step.ok) return step;
  const moved = await row<TaskRow>(
    tx.em,
    `update task set state = $2, revision = revision + 1 where id = $1 and state = $3 returning ${taskColumns}`,
    [task.id, step.value.to, task.state],
  );
  if (!moved) throw new Error(`task ${task.id} was moved without its lock`);
  return ok(moved);
}

/** The policy computed when the task was made; it alone answers every later question. */
export const pinnedPolicy = (task: Pick<TaskRow, 'policy'>): EffectivePolicy => task.policy as EffectivePolicy;

/** The next of a consecutive series of the year, from 1; the row stays locked, so a rolled-back number is given again. */
export async function nextNumber(tx: Tx, series: string, year: number): Promise<number> {
  const next = await row<{ last: number }>(
    tx.em,
    `insert into number_series (series, year, last) values ($1, $2, 1)
     on conflict (series, year) do update set last = number_series.last + 1 returning last`,
    [series, year],
  );
  return next!.last;
}
