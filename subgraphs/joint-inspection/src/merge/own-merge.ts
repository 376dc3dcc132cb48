import { ok, type Result, refuse } from '@double-random/rules';
import { change, row, type Tx } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { release } from '../cap-ledger/reservation.ts';
import { addChecks } from '../draw/add-checks.ts';
import type { AssignmentRow } from '../draw/draw-row.ts';
import { findTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { joinVisits, keepDayInWindow, type Place } from './join-visits.ts';
import { logMerge } from './log-merge.ts';
import { mergeRefusals } from './merge-refusals.ts';
import { insertMerge } from './merge-store.ts';
import { policyOfMerged } from './merged-visit.ts';
import { hostsOthersTasks, isBeforeVisit, lockMergeable, type MergeableVisit } from './open-visit.ts';

type Merged = Result<{ mergeId: string }>;

/**
 * YX 五（五）「同一检查对象含有不同随机抽查事项的，应当联合开展检查」: a drawn object of one task joins the open visit another task of the same
 * initiator has at the same entity. One visit, counted once: the guest's reservation is given back. Where the new task brings
 * departments the visit's own rules do not know, the visit joins the new task's, as soon as that is dispatched. Both tasks and the
 * visit must be locked.
 */
export async function mergeOwn(tx: Tx, task: TaskRow, guest: AssignmentRow, visit: MergeableVisit): Promise<Merged> {
  const policy = (await policyOfMerged(tx.em, visit.id)) ?? pinnedPolicy((await findTask(tx.em, visit.taskId))!);
  const known = policy.departments.map((d) => d.department);
  const own = await ownVisitOf(tx, guest);
  const settledThere = (own?.departments ?? Object.keys(guest.snapshot)).every((d) => known.includes(d));
  const merged = settledThere ? await joinHere(tx, task, guest, visit, own) : await promise(tx, task, guest, visit);
  if (!merged.ok) return merged;
  tx.note({
    action: 'visit.merge',
    subject: merged.value.mergeId,
    before: { assignment: guest.id },
    after: { visit: visit.id, task: task.id, reason: 'MERGED_ELSEWHERE' },
    reason: 'MERGED_ELSEWHERE',
  });
  return merged;
}

const agreement = (tx: Tx, agency: string) => ({ [agency]: { by: tx.actor.id, at: tx.now.toISOString() } });
const placeOf = (visit: MergeableVisit): Place => ({ ...visit, agency: visit.leadAgency });

/** The visit a dispatched object has of its own. */
async function ownVisitOf(tx: Tx, guest: AssignmentRow): Promise<MergeableVisit | undefined> {
  const own = await row<{ id: string }>(tx.em, `select id from visit where assignment_id = $1 and state <> 'CANCELLED'`, [guest.id]);
  return own && lockMergeable(tx, own.id);
}

async function joinHere(
  tx: Tx,
  task: TaskRow,
  guest: AssignmentRow,
  visit: MergeableVisit,
  ownVisit: MergeableVisit | undefined,
): Promise<Merged> {
  if (ownVisit && !isBeforeVisit(ownVisit)) return refuse(mergeRefusals.begun(ownVisit.state));
  if (ownVisit && hostsOthersTasks(ownVisit)) return refuse(mergeRefusals.hostsOthers());
  if (ownVisit) await joinVisits(tx, placeOf(visit), ownVisit);
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
async function promise(tx: Tx, task: TaskRow, host: AssignmentRow, visit: MergeableVisit): Promise<Merged> {
  if (task.state !== 'OBJECTS_DRAWN' && task.state !== 'LOCKED') return refuse(mergeRefusals.taskNotOpen(task.state));
  if (hostsOthersTasks(visit)) return refuse(mergeRefusals.hostsOthers());
  const promised = await row(tx.em, `select 1 from visit_merge where guest_visit_id = $1 and state = 'PROMISED'`, [visit.id]);
  if (promised) return refuse(mergeRefusals.merged());
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
