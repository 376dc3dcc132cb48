import { ok, type Refusal, refuse } from '@double-random/rules';
import { badUserInput, type Role, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../../profile.ts';
import type { ListPolicy } from '../list-policy.ts';
import { factsOf, type MatterRow, mattersOfLists } from '../matter-rows.ts';
import { repealedBases } from '../rules/legal-basis-validity.ts';
import { missingElements } from '../rules/mandatory-fields.ts';
import { holdList, type ListStepInput, moveList } from './held-list.ts';

/** YX 五（一）: 法制室; elsewhere the deputy head in charge. */
const reviewers = (policy: ListPolicy): readonly Role[] => [policy.legalReview ? 'fz' : 'dh'];

/** YY 三（一）: no matter rests on a basis without force. */
export const repealedRefusals = (matters: readonly MatterRow[], on: string): readonly Refusal[] =>
  matters.flatMap((matter) => {
    const repealed = repealedBases(matter.legalBases, on);
    if (repealed.length === 0) return [];
    return [
      {
        code: 'BAD_USER_INPUT' as const,
        message: `事项“${matter.name}”的依据已废止：${repealed.join('、')}`,
        basis: 'YY 三（一）',
        path: ['matters', matter.code],
        details: { matter: matter.code, fields: ['legalBasis'], reason: 'BASIS_REPEALED', repealed },
      },
    ];
  });

/** DRAFT → IN_REVIEW, when every matter states what its regulation demands. */
export const submitList = (profile: DepartmentProfile) =>
  useCase(`submit${profile.typePrefix}MatterList`, async (tx, input: ListStepInput) => {
    const held = await holdList(tx, profile, input, 'SUBMIT', () => ['op']);
    if (!held.ok) return held;
    const { list, policy } = held.value;
    const matters = await mattersOfLists(tx.em, [list.id]);
    const refusals: Refusal[] = [
      ...missingElements(matters.map(factsOf), { ...policy.mandatory, extra: profile.matterFields ?? [] }),
      ...repealedRefusals(matters, tx.clock.today()),
    ];
    if (matters.length === 0)
      refusals.push({ code: 'BAD_USER_INPUT', message: '清单中没有事项', basis: 'KF 第七条', details: { fields: ['matters'] } });
    if (refusals.length > 0) return refuse(...refusals);
    const authors = [...new Set([...list.authors, tx.actor.id])];
    await moveList(tx, held.value, { submitted_at: tx.now, return_reason: null, authors });
    tx.note({ action: 'matterList.submit', subject: list.id, before: { state: list.state }, after: { state: held.value.to } });
    return ok({ id: list.id });
  });

/** IN_REVIEW → DRAFT with a reason. */
export const returnList = (profile: DepartmentProfile) =>
  useCase(`return${profile.typePrefix}MatterList`, async (tx, input: ListStepInput & { readonly reason: string }) => {
    const reason = input.reason.trim();
    if (!reason) throw badUserInput('请写明退回理由', ['input.reason']);
    const held = await holdList(tx, profile, input, 'RETURN', reviewers);
    if (!held.ok) return held;
    const { list, to } = held.value;
    await moveList(tx, held.value, { return_reason: reason });
    tx.note({ action: 'matterList.return', subject: list.id, before: { state: list.state }, after: { state: to }, reason });
    return ok({ id: list.id });
  });

/** IN_REVIEW → APPROVED by somebody who did not write it. */
export const approveList = (profile: DepartmentProfile) =>
  useCase(`approve${profile.typePrefix}MatterList`, async (tx, input: ListStepInput) => {
    const held = await holdList(tx, profile, input, 'APPROVE', reviewers);
    if (!held.ok) return held;
    const { list, to, policy } = held.value;
    if (list.authors.includes(tx.actor.id))
      return refuse({ code: 'SEPARATION_OF_DUTIES', message: '审核人不得是清单的起草人', basis: '平台规则：事项清单流程、岗位分离' });
    await moveList(tx, held.value, { approved_at: tx.now, approved_by: tx.actor.id, legal_reviewed: policy.legalReview });
    tx.note({
      action: 'matterList.approve',
      subject: list.id,
      before: { state: list.state },
      after: { state: to, legalReviewed: policy.legalReview },
      approver: tx.actor.id,
    });
    return ok({ id: list.id });
  });
