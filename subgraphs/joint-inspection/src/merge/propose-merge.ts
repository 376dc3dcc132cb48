import { ok, type PlainDate, type Result, refuse } from '@double-random/rules';
import { forbidden, holdsIn, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { matchesOf } from './find-matches.ts';
import { insertProposal } from './insert-proposal.ts';
import { mergeRefusals } from './merge-refusals.ts';
import { mergesBetween } from './merge-store.ts';
import { lockMergeable } from './open-visit.ts';

export interface ProposeMerge {
  readonly requestId?: string;
  /** Own open visit. */
  readonly visitId: string;
  readonly partnerAgency: string;
  /** Day in mind, if any. */
  readonly on?: PlainDate | null;
}

/** @throws NOT_FOUND for whoever is not of the visit's own initiator, FORBIDDEN for another role of it */
export function requireOwnOperator(tx: Pick<Tx, 'actor'>, agency: string | undefined, what: string): void {
  if (agency === undefined || tx.actor.department !== agency) throw notFound(what);
  if (!holdsIn(tx.actor, agency, 'op')) throw forbidden('合并检查由发起部门经办人办理', '平台规则：岗位权限');
}

/**
 * 撮合 (KF 第十二条第一款, PD 第二条): the operator of one department proposes that its open visit and the matching one of another department be
 * made one. Whether the partner has no such visit or has not put it on offer makes no difference to the answer (D-103); every attempt is
 * in the trail, and none is possible without an offer of one's own.
 */
export const proposeMerge = useCase('proposeMerge', async (tx, input: ProposeMerge): Promise<Result<{ mergeId: string }>> => {
  const visit = await lockMergeable(tx, input.visitId);
  requireOwnOperator(tx, visit?.leadAgency, '检查');
  const own = visit!;
  if (!(await row(tx.em, 'select 1 from merge_offer where task_id = $1', [own.taskId]))) return refuse(mergeRefusals.notOffered());
  const match = (await matchesOf(tx.em, own.leadAgency, { visitId: own.id })).find((m) => m.partner === input.partnerAgency);
  if (!match) throw notFound('可合并的检查');
  if (input.on && (input.on < match.from || input.on > match.to)) return refuse(mergeRefusals.dayOutside(match.from, match.to));
  const partner = (await lockMergeable(tx, match.partnerVisitId))!;
  const [last] = await mergesBetween(tx.em, own.assignmentId, partner.assignmentId);
  if (last?.state === 'PROPOSED') return refuse(mergeRefusals.awaiting());
  if (last?.state === 'DECLINED') return refuse(mergeRefusals.declined());
  const accepted = { [own.leadAgency]: { by: tx.actor.id, at: tx.now.toISOString() } };
  const mergeId = await insertProposal(tx, [own, partner], accepted, input.on ?? null);
  tx.note({ action: 'merge.propose', subject: mergeId, after: { visit: own.id, partner: partner.leadAgency, on: input.on ?? null } });
  return ok({ mergeId });
});
