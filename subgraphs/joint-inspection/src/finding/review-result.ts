import { matterCheckMachine, ok, refuse, resultRefusals, transition, visitRefusals } from '@double-random/rules';
import { forbidden, holdsIn, useCase } from '@double-random/runtime';
import { memberOf } from '../team/team-access.ts';
import { lockCheck } from '../visit/dossier.ts';
import { requireOwner, requireOwnUnit } from '../visit/visit-access.ts';
import { writeCheck } from '../visit/visit-writes.ts';

interface Subject {
  readonly requestId?: string;
  readonly matterCheckId: string;
}

/** KF-25: the formed result goes to review, by the owner's inspector or operator. */
export const submitForReview = useCase('submitForReview', async (tx, input: Subject) => {
  const { check, team } = await lockCheck(tx, input.matterCheckId);
  requireOwner(tx.actor, check.agency);
  if (!holdsIn(tx.actor, check.agency, 'op') && memberOf(tx.actor, team)?.kind !== 'INSPECTOR')
    throw forbidden('由经办人或检查人员提交审核', 'KF 第二十五条');
  requireOwnUnit(tx.actor, check);
  const step = transition(matterCheckMachine, check.state, 'submitForReview');
  if (!step.ok) return step;
  await writeCheck(tx, check, 'UNDER_REVIEW');
  tx.note({ action: 'finding.submit', subject: check.id, before: { state: check.state }, after: { state: 'UNDER_REVIEW' } });
  return ok({ id: check.id });
});

/** KF-25, PD-20g, X-15: reviewed by somebody of the own department who neither recorded nor signed it. */
export const reviewResult = useCase(
  'reviewResult',
  async (tx, input: Subject & { readonly opinion?: string | null; readonly publicText?: string | null }) => {
    const { check, team } = await lockCheck(tx, input.matterCheckId);
    requireOwner(tx.actor, check.agency);
    if (!holdsIn(tx.actor, check.agency, 'rev')) throw forbidden('由本部门结果审核人员审核', 'KF 第二十五条');
    const step = transition(matterCheckMachine, check.state, 'approve');
    if (!step.ok) return step;
    const entered = check.recordedBy === tx.actor.id || check.signedBy.some((s) => s.account === tx.actor.id);
    if (entered || memberOf(tx.actor, team)) return refuse(resultRefusals.reviewerEntered());
    const review = { by: tx.actor.id, at: tx.now.toISOString(), ...(input.opinion ? { opinion: input.opinion } : {}) };
    // D-77: what will be public is a text of its own, settled at review.
    await writeCheck(tx, check, 'REVIEWED', {
      review,
      returnReason: null,
      ...(input.publicText == null ? {} : { publicText: input.publicText }),
    });
    tx.note({ action: 'finding.review', subject: check.id, after: review, approver: tx.actor.id });
    return ok({ id: check.id });
  },
);

/** C-8: sent back to the inspectors, with the reason; nothing is public yet. */
export const returnResult = useCase('returnResult', async (tx, input: Subject & { readonly reason: string }) => {
  const { check } = await lockCheck(tx, input.matterCheckId);
  requireOwner(tx.actor, check.agency);
  if (!holdsIn(tx.actor, check.agency, 'rev', 'dh')) throw forbidden('由本部门结果审核人员退回', 'KF 第二十五条');
  const step = transition(matterCheckMachine, check.state, 'return');
  if (!step.ok) return step;
  // On some channel it can be read already.
  const shown = check.publicationId === null ? step : transition(matterCheckMachine, 'PUBLISHED', 'return');
  if (!shown.ok) return shown;
  if (!input.reason.trim()) return refuse(visitRefusals.reasonRequired('reason'));
  await writeCheck(tx, check, 'RETURNED', { review: null, returnReason: input.reason.trim() });
  tx.note({
    action: 'finding.return',
    subject: check.id,
    before: { state: check.state },
    after: { state: 'RETURNED' },
    reason: input.reason,
  });
  return ok({ id: check.id });
});
