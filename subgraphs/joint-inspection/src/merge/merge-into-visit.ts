import { ok, type Result, refuse } from '@double-random/rules';
import { change, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { release } from '../cap-ledger/reservation.ts';
import { addChecks } from '../draw/add-checks.ts';
import { checkInitiator } from '../draw/draw-access.ts';
import { type AssignmentRow, assignmentColumns } from '../draw/draw-row.ts';
import { lockTask, partiesOf, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { overlaps } from './common-window.ts';
import { joinVisits, keepDayInWindow } from './join-visits.ts';
import { logMerge } from './log-merge.ts';
import { mergeRefusals } from './merge-refusals.ts';
import { insertMerge } from './merge-store.ts';
import { isBeforeVisit, lockMergeable, type MergeableVisit, mergeableVisit } from './open-visit.ts';

export interface MergeIntoVisit {
  readonly requestId?: string;
  /** Task whose drawn object is merged. */
  readonly taskId: string;
  /** Open visit of the same entity, as MERGE_REQUIRED named it. */
  readonly visitId: string;
}

const drawn: readonly TaskRow['state'][] = ['OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'];

/**
 * YX 五（五）「同一检查对象含有不同随机抽查事项的，应当联合开展检查」: a drawn object of one task joins the open visit another task of the same
 * initiator has at the same entity. One visit, counted once: the guest's reservation is given back. Where the new task brings
 * departments the visit's own rules do not know, the visit joins the new task's, as soon as that is dispatched.
 */
export const mergeIntoVisit = useCase('mergeIntoVisit', async (tx, input: MergeIntoVisit): Promise<Result<{ mergeId: string }>> => {
  const seen = await mergeableVisit(tx.em, input.visitId);
  const tasks = new Map<string, TaskRow>();
  for (const id of [...new Set([input.taskId, ...(seen ? [seen.taskId] : [])])].sort()) tasks.set(id, await lockTask(tx, id));
  const task = tasks.get(input.taskId)!;
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op');
  if (!allowed.ok) return allowed;
  const visit = seen && (await lockMergeable(tx, seen.id));
  if (visit?.leadAgency !== task.initiator || visit.taskId === task.id) throw notFound('检查');
  const guest = await row<AssignmentRow>(
    tx.em,
    `select ${assignmentColumns} from assignment where task_id = $1 and entity_key = $2 and state not in ('VOIDED', 'CANCELLED')`,
    [task.id, visit.entityKey],
  );
  if (!guest) throw notFound('抽中对象');
  if (!drawn.includes(task.state)) return refuse(mergeRefusals.taskNotOpen(task.state));
  if (guest.mergedInto !== null) return refuse(mergeRefusals.merged());
  if (!isBeforeVisit(visit)) return refuse(mergeRefusals.begun(visit.state));
  const hostTask = tasks.get(visit.taskId)!;
  if (!overlaps(task, hostTask)) return refuse(mergeRefusals.windowsApart());
  const known = pinnedPolicy(hostTask).departments.map((d) => d.department);
  const settledThere = Object.keys(guest.snapshot).every((d) => known.includes(d));
  const merged = settledThere ? await joinHere(tx, task, guest, visit) : await promise(tx, task, guest, visit);
  if (!merged.ok) return merged;
  tx.note({
    action: 'visit.merge',
    subject: merged.value.mergeId,
    before: { assignment: guest.id },
    after: { visit: visit.id, task: task.id, reason: 'MERGED_ELSEWHERE' },
    reason: 'MERGED_ELSEWHERE',
  });
  return merged;
});

const agreement = (tx: Tx, agency: string) => ({ [agency]: { by: tx.actor.id, at: tx.now.toISOString() } });

async function joinHere(tx: Tx, task: TaskRow, guest: AssignmentRow, visit: MergeableVisit): Promise<Result<{ mergeId: string }>> {
  const own = await row<{ id: string }>(tx.em, `select id from visit where assignment_id = $1 and state <> 'CANCELLED' for update`, [
    guest.id,
  ]);
  const ownVisit = own && (await mergeableVisit(tx.em, own.id));
  if (ownVisit && !isBeforeVisit(ownVisit)) return refuse(mergeRefusals.begun(ownVisit.state));
  if (ownVisit?.hosts) return refuse(mergeRefusals.hostsOthers());
  if (ownVisit) await joinVisits(tx, visit, ownVisit);
  else {
    await addChecks(tx, task, guest.drawId, [{ id: visit.id, assignment: guest }]);
    await change(tx.em, 'update assignment set merged_into = $2 where id = $1', [guest.id, visit.id]);
    await release(tx, guest.id);
    await keepDayInWindow(tx, visit);
  }
  const mergeId = await insertMerge(tx, {
    kind: 'OWN',
    state: 'DONE',
    hostAssignmentId: visit.assignmentId,
    hostTaskId: visit.taskId,
    hostVisitId: visit.id,
    hostAgency: visit.leadAgency,
    guestAssignmentId: guest.id,
    guestTaskId: task.id,
    guestVisitId: ownVisit?.id ?? null,
    guestAgency: task.initiator,
    region: getAgency(task.initiator).region ?? null,
    accepted: agreement(tx, task.initiator),
  });
  await logMerge(tx, mergeId, guest.id, { visit: visit.id, assignment: guest.id, reason: 'MERGED_ELSEWHERE' });
  return ok({ mergeId });
}

/** The new task is joint with departments the open visit does not know: the open visit goes to it with the dispatch. */
async function promise(tx: Tx, task: TaskRow, host: AssignmentRow, visit: MergeableVisit): Promise<Result<{ mergeId: string }>> {
  if (task.state !== 'OBJECTS_DRAWN' && task.state !== 'LOCKED') return refuse(mergeRefusals.taskNotOpen(task.state));
  if (visit.hosts) return refuse(mergeRefusals.hostsOthers());
  const mergeId = await insertMerge(tx, {
    kind: 'OWN',
    state: 'PROMISED',
    hostAssignmentId: host.id,
    hostTaskId: task.id,
    hostVisitId: null,
    hostAgency: task.initiator,
    guestAssignmentId: visit.assignmentId,
    guestTaskId: visit.taskId,
    guestVisitId: visit.id,
    guestAgency: visit.leadAgency,
    region: getAgency(task.initiator).region ?? null,
    accepted: agreement(tx, task.initiator),
  });
  return ok({ mergeId });
}
