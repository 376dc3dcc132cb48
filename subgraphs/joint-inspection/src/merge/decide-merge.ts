import { ok, type Result, refuse } from '@double-random/rules';
import { change, notFound, type Tx, useCase } from '@double-random/runtime';
import { mergeRefusals } from './merge-refusals.ts';
import type { MergeRow } from './merge-row.ts';
import { endMerge, findMerge } from './merge-store.ts';
import { requireOwnOperator } from './propose-merge.ts';
import { lockProposed, settleMerge } from './unite-visits.ts';

export interface DecideMerge {
  readonly requestId?: string;
  readonly mergeId: string;
}
export interface DeclineMerge extends DecideMerge {
  readonly reason: string;
}

/** The proposal as one of those asked may answer it. @throws NOT_FOUND for everybody else */
async function lockProposal(tx: Tx, id: string): Promise<MergeRow> {
  const found = await findMerge(tx.em, id);
  const asked = found ? [found.hostAgency, found.guestAgency, ...Object.keys(found.askedBesides)] : [];
  const own = asked.find((agency) => agency === tx.actor.department);
  if (found?.kind !== 'CROSS' || !own) throw notFound('合并提议');
  requireOwnOperator(tx, own, '合并提议');
  return lockProposed(tx, found);
}

/**
 * KF 第四条, PD 第四条: each department decides about its own work; with the last agreement the two visits are one. It is joint: one place
 * under the cap for all, one under the joint cap (R-06, PD 第十条). Without room nothing changes.
 */
export const acceptMerge = useCase('acceptMerge', async (tx, input: DecideMerge): Promise<Result<{ mergeId: string }>> => {
  const merge = await lockProposal(tx, input.mergeId);
  if (merge.state !== 'PROPOSED') return refuse(mergeRefusals.ended(merge.state));
  const side = tx.actor.department!;
  const accepted = { ...merge.accepted, [side]: merge.accepted[side] ?? { by: tx.actor.id, at: tx.now.toISOString() } };
  await change(tx.em, 'update visit_merge set accepted = $2 where id = $1', [merge.id, JSON.stringify(accepted)]);
  tx.note({ action: 'merge.accept', subject: merge.id, before: merge.accepted, after: accepted, approver: tx.actor.id });
  const settled = await settleMerge(tx, { ...merge, accepted });
  return settled.ok ? ok({ mergeId: merge.id }) : settled;
});

/** KF 第四条: one department's no ends it, also for another try with the same two visits. */
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
