import type { PinnedMatter } from '@double-random/department-kit/contract.ts';
import type { EffectivePolicy } from '@double-random/rules';
import { type Em, notFound, row, rows, type Tx } from '@double-random/runtime';
import { guestTaskIds, lockTasksOfVisit, policyOfMerged } from '../merge/merged-visit.ts';
import { findTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { type TeamMemberRow, teamOf } from '../team/team-access.ts';
import { getVisit, type VisitWithInsight } from './visit-access.ts';
import { type MatterCheckRow, matterCheckColumns } from './visit-row.ts';

/** Everything the rules about a visit ask for. */
export interface Dossier {
  readonly visit: VisitWithInsight;
  readonly task: TaskRow;
  /** Other tasks whose matters this visit settles as well (撮合). */
  readonly guests: readonly TaskRow[];
  readonly policy: EffectivePolicy;
  readonly checks: readonly MatterCheckRow[];
  readonly team: readonly TeamMemberRow[];
  /** By matter id: the matters as the task pinned them. */
  readonly pinned: ReadonlyMap<string, PinnedMatter>;
}

export const checksOf = (em: Em, visitId: string): Promise<MatterCheckRow[]> =>
  rows<MatterCheckRow>(em, `select ${matterCheckColumns} from matter_check where visit_id = $1 order by agency, matter_code, id`, [
    visitId,
  ]);

export async function pinnedMatters(em: Em, taskId: string): Promise<ReadonlyMap<string, PinnedMatter>> {
  const found = await rows<{ id: string; pinned: PinnedMatter }>(em, 'select matter_id as id, pinned from task_matter where task_id = $1', [
    taskId,
  ]);
  return new Map(found.map((m) => [m.id, m.pinned]));
}

async function gather(em: Em, visit: VisitWithInsight, task: TaskRow): Promise<Dossier> {
  const guests = await Promise.all((await guestTaskIds(em, visit.id)).map(async (id) => (await findTask(em, id))!));
  const pinned = await Promise.all([...guests, task].map(({ id }) => pinnedMatters(em, id)));
  return {
    visit,
    task,
    guests,
    policy: (await policyOfMerged(em, visit.id)) ?? pinnedPolicy(task),
    checks: await checksOf(em, visit.id),
    team: await teamOf(em, visit.id),
    pinned: new Map(pinned.flatMap((matters) => [...matters])),
  };
}

/** The visit with its row locked to the end of the transaction. @throws NOT_FOUND when it is not there for the caller */
export async function lockVisit(tx: Tx, id: string): Promise<Dossier> {
  const visit = await getVisit(tx.em, tx.actor, id, true);
  return gather(tx.em, visit, (await findTask(tx.em, visit.taskId))!);
}

/** The same with the task locked first, for the steps that move the task as well. */
export async function lockVisitAndTask(tx: Tx, id: string): Promise<Dossier> {
  const { taskId } = await getVisit(tx.em, tx.actor, id);
  const task = await lockTasksOfVisit(tx, id, taskId);
  return gather(tx.em, await getVisit(tx.em, tx.actor, id, true), task);
}

/** Without a lock, for what has to be asked elsewhere before the transaction. */
export async function readVisit(caller: Pick<Tx, 'em' | 'actor'>, id: string): Promise<Dossier> {
  const visit = await getVisit(caller.em, caller.actor, id);
  return gather(caller.em, visit, (await findTask(caller.em, visit.taskId))!);
}

/** The visit of a matter check, locked, and the check. @param withTask locks the task first @throws NOT_FOUND */
export async function lockCheck(tx: Tx, matterCheckId: string, withTask = false): Promise<Dossier & { readonly check: MatterCheckRow }> {
  const at = await row<{ visitId: string }>(tx.em, 'select visit_id as "visitId" from matter_check where id = $1', [matterCheckId]);
  if (!at) throw notFound('事项结果');
  const dossier = await (withTask ? lockVisitAndTask : lockVisit)(tx, at.visitId);
  const check = dossier.checks.find((c) => c.id === matterCheckId)!;
  // A merged visit settles other tasks' matters too: a result belongs to its own task.
  const tasks = [dossier.task, ...dossier.guests];
  const own = tasks.find((t) => t.id === check.taskId) ?? dossier.task;
  return { ...dossier, check, task: own, guests: tasks.filter((t) => t !== own) };
}
