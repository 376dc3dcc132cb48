import { ok, type Result, refuse } from '@double-random/rules';
import { change, notFound, type Tx, useCase } from '@double-random/runtime';
import { release, reserve } from '../cap-ledger/reservation.ts';
import { limitsOf } from '../draw/judge-candidates.ts';
import { lockTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { settleLeader } from '../team/team-store.ts';
import { matchesOf } from './find-matches.ts';
import { joinVisits } from './join-visits.ts';
import { logMerge } from './log-merge.ts';
import { mergeRefusals } from './merge-refusals.ts';
import type { MergeRow } from './merge-row.ts';
import { endMerge, findMerge, lockMerge } from './merge-store.ts';
import { mergedPolicy } from './merged-policy.ts';
import { isBeforeVisit, lockMergeable, type MergeableVisit } from './open-visit.ts';
import { requireOwnOperator } from './propose-merge.ts';

export interface DecideMerge {
  readonly requestId?: string;
  readonly mergeId: string;
}
export interface DeclineMerge extends DecideMerge {
  readonly reason: string;
}

/** The proposal as one of its two sides may answer it. @throws NOT_FOUND for everybody else */
async function lockProposal(tx: Tx, id: string): Promise<MergeRow> {
  const found = await findMerge(tx.em, id);
  const side = found && [found.hostAgency, found.guestAgency].find((a) => a === tx.actor.department);
  if (found?.kind !== 'CROSS' || !side) throw notFound('合并提议');
  requireOwnOperator(tx, side, '合并提议');
  for (const taskId of [found.hostTaskId, found.guestTaskId].sort()) await lockTask(tx, taskId);
  return (await lockMerge(tx, id))!;
}

/**
 * KF 第四条, PD 第四条: each department decides about its own work; with the second agreement the two visits are one. It is joint: one place
 * under the cap for all, one under the joint cap (R-06, PD 第十条). Without room nothing changes.
 */
export const acceptMerge = useCase('acceptMerge', async (tx, input: DecideMerge): Promise<Result<{ mergeId: string }>> => {
  const merge = await lockProposal(tx, input.mergeId);
  if (merge.state !== 'PROPOSED') return refuse(mergeRefusals.ended(merge.state));
  const side = tx.actor.department!;
  const accepted = { ...merge.accepted, [side]: merge.accepted[side] ?? { by: tx.actor.id, at: tx.now.toISOString() } };
  await change(tx.em, 'update visit_merge set accepted = $2 where id = $1', [merge.id, JSON.stringify(accepted)]);
  tx.note({ action: 'merge.accept', subject: merge.id, before: merge.accepted, after: accepted, approver: tx.actor.id });
  if (!accepted[merge.hostAgency] || !accepted[merge.guestAgency]) return ok({ mergeId: merge.id });
  const united = await unite(tx, { ...merge, accepted });
  return united.ok ? ok({ mergeId: merge.id }) : united;
});

/** KF 第四条: one side's no ends it, also for another try with the same two visits. */
export const declineMerge = useCase('declineMerge', async (tx, input: DeclineMerge): Promise<Result<{ mergeId: string }>> => {
  const merge = await lockProposal(tx, input.mergeId);
  if (!input.reason.trim()) return refuse(mergeRefusals.reasonRequired());
  if (merge.state !== 'PROPOSED') return refuse(mergeRefusals.ended(merge.state));
  await endMerge(tx, merge.id, 'DECLINED', input.reason);
  tx.note({
    action: 'merge.decline',
    subject: merge.id,
    before: { state: merge.state },
    after: { state: 'DECLINED' },
    reason: input.reason,
  });
  return ok({ mergeId: merge.id });
});

async function unite(tx: Tx, merge: MergeRow): Promise<Result<void>> {
  const host = (await lockMergeable(tx, merge.hostVisitId!))!;
  const guest = (await lockMergeable(tx, merge.guestVisitId!))!;
  for (const visit of [host, guest]) if (!isBeforeVisit(visit)) return refuse(mergeRefusals.begun(visit.state));
  // Windows may have moved and offers been taken back since.
  const still = (await matchesOf(tx.em, host.leadAgency, { visitId: host.id })).some((m) => m.partnerVisitId === guest.id);
  if (!still) return refuse(mergeRefusals.windowsApart());
  const hostTask = await lockTask(tx, host.taskId);
  const policy = merge.region
    ? mergedPolicy(pinnedPolicy(hostTask), pinnedPolicy(await lockTask(tx, guest.taskId)), host.leadAgency, merge.region)
    : undefined;
  if (!policy) throw notFound('可合并的检查');
  const counted = await countOnce(tx, host, guest, policy, hostTask);
  if (!counted.ok) return counted;
  await change(tx.em, 'update visit set joint = true, revision = revision + 1 where id = $1', [host.id]);
  await change(tx.em, 'update assignment set joint = true where id = $1', [host.assignmentId]);
  await joinVisits(tx, { ...host, agency: host.leadAgency }, guest);
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
  policy: NonNullable<ReturnType<typeof mergedPolicy>>,
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
