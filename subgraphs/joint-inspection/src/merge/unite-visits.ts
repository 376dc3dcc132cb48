import { type EffectivePolicy, ok, type Result, refuse } from '@double-random/rules';
import { change, notFound, type Tx } from '@double-random/runtime';
import { release, reserve } from '../cap-ledger/reservation.ts';
import { limitsOf } from '../draw/judge-candidates.ts';
import { lockTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { settleLeader } from '../team/team-store.ts';
import { askedBesides } from './asked-besides.ts';
import { matchesOf } from './find-matches.ts';
import { joinVisits } from './join-visits.ts';
import { logMerge } from './log-merge.ts';
import { mergeRefusals } from './merge-refusals.ts';
import type { MergeRow } from './merge-row.ts';
import { lockMerge } from './merge-store.ts';
import { mergedPolicy } from './merged-policy.ts';
import { guestTaskIds, policyOfMerged } from './merged-visit.ts';
import { isBeforeVisit, lockMergeable, type MergeableVisit } from './open-visit.ts';

/** Every task of both visits locked, in id order, then the proposal. */
export async function lockProposed(tx: Tx, merge: MergeRow): Promise<MergeRow> {
  const visits = [merge.hostVisitId, merge.guestVisitId].filter((id) => id !== null);
  const guests = await Promise.all(visits.map((id) => guestTaskIds(tx.em, id)));
  for (const taskId of [...new Set([merge.hostTaskId, merge.guestTaskId, ...guests.flat()])].sort()) await lockTask(tx, taskId);
  return (await lockMerge(tx, merge.id))!;
}

/**
 * With the agreement of both leads the other departments of the two visits are asked, if there are any; with the last agreement the visits
 * are one (PD 第十二条). The proposal must be locked (`lockProposed`).
 */
export async function settleMerge(tx: Tx, merge: MergeRow): Promise<Result<void>> {
  if (!merge.accepted[merge.hostAgency] || !merge.accepted[merge.guestAgency]) return ok(undefined);
  const host = (await lockMergeable(tx, merge.hostVisitId!))!;
  const guest = (await lockMergeable(tx, merge.guestVisitId!))!;
  for (const visit of [host, guest]) if (!isBeforeVisit(visit)) return refuse(mergeRefusals.begun(visit.state));
  const asked = askedBesides(host, guest);
  await change(tx.em, 'update visit_merge set asked_besides = $2 where id = $1', [merge.id, JSON.stringify(asked)]);
  return Object.keys(asked).every((agency) => merge.accepted[agency]) ? unite(tx, merge, host, guest) : ok(undefined);
}

const policyAt = async (tx: Tx, visit: MergeableVisit): Promise<EffectivePolicy> =>
  (await policyOfMerged(tx.em, visit.id)) ?? pinnedPolicy(await lockTask(tx, visit.taskId));

async function unite(tx: Tx, merge: MergeRow, host: MergeableVisit, guest: MergeableVisit): Promise<Result<void>> {
  // Windows may have moved and offers been taken back since.
  const still = (await matchesOf(tx.em, host.leadAgency, { visitId: host.id })).some((m) => m.partnerVisitId === guest.id);
  if (!still) return refuse(mergeRefusals.windowsApart());
  const policy = merge.region
    ? mergedPolicy(await policyAt(tx, host), await policyAt(tx, guest), host.leadAgency, merge.region)
    : undefined;
  if (!policy) throw notFound('可合并的检查');
  const counted = await countOnce(tx, host, guest, policy, await lockTask(tx, host.taskId));
  if (!counted.ok) return counted;
  await change(tx.em, 'update visit set joint = true, revision = revision + 1 where id = $1', [host.id]);
  await change(tx.em, 'update assignment set joint = true where id = $1', [host.assignmentId]);
  await joinVisits(tx, { ...host, agency: host.leadAgency }, guest, policy);
  await change(tx.em, `update visit_merge set state = 'DONE', policy = $2, done_at = $3 where id = $1`, [
    merge.id,
    JSON.stringify(policy),
    tx.now,
  ]);
  await settleLeader(tx, host.id, host.leadAgency);
  await logMerge(tx, merge.id, guest.assignmentId, { visit: host.id, assignment: guest.assignmentId, accepted: merge.accepted });
  return ok(undefined);
}

/** R-06, PD 第十条, KF 第十三条第二款: both reservations are given back and one joint visit takes its place, by the strictest number of all. */
async function countOnce(
  tx: Tx,
  host: MergeableVisit,
  guest: MergeableVisit,
  policy: EffectivePolicy,
  hostTask: TaskRow,
): Promise<Result<void>> {
  await release(tx, host.assignmentId, guest.assignmentId);
  const departments = [...new Set([...host.departments, ...guest.departments])];
  const limits = limitsOf(policy, departments);
  const reserved = await reserve(tx, [{ assignmentId: host.assignmentId, entityKey: host.entityKey, limits, exempt: host.exempt }], {
    year: host.year,
    joint: true,
    exemptConsumesCap: policy.taskWide['exemption.consumesCap'].value,
    agency: hostTask.initiator,
  });
  return reserved.ok ? reserved : refuse(mergeRefusals.capReached());
}
