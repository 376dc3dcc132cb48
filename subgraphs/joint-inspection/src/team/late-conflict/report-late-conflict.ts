import { matterCheckMachine, ok, type Refusal, type Result, refuse, transition } from '@double-random/rules';
import { change, forbidden, holdsIn, notFound, row, rows, type Tx, useCase } from '@double-random/runtime';
import { type MatterCheckRow, matterCheckColumns } from '../../visit/visit-row.ts';
import { writeCheck } from '../../visit/visit-writes.ts';
import type { TeamMemberRow } from '../team-access.ts';
import { lockMember, openReplacement } from '../team-store.ts';

const basis = 'KF 第十七条, 第二十二条, CD 十二';
const refusals = {
  reasonRequired: (field: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '须写明利害关系的情况或者核实意见。',
    basis,
    path: ['input', field],
    details: { fields: [field] },
  }),
  beforeVisit: (from: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '尚未到场检查的，由本人声明回避。',
    basis,
    details: { from, to: 'RECUSED' },
  }),
  notPublished: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '结果尚未公示，已退回重新办理，不适用确认。',
    basis,
    details: { from: 'RETURNED', to: 'CONFIRMED' },
  }),
  settled: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该结果已经核实确认。',
    basis,
    details: { from: 'CONFIRMED', to: 'CONFIRMED' },
  }),
} as const;

export interface ReportLateConflict {
  readonly requestId?: string;
  readonly memberId: string;
  readonly note: string;
}

/** C-8: what is not public goes back, signed or not; nobody's signature under it stands, it is recorded and signed anew. */
async function sendBack(tx: Tx, check: MatterCheckRow, published: boolean): Promise<Result<void>> {
  if (published || check.state === 'RETURNED') return ok(undefined);
  const step = transition(matterCheckMachine, check.state, 'takeBack');
  if (!step.ok) return step;
  await writeCheck(tx, check, step.value.to as MatterCheckRow['state'], {
    review: null,
    signedBy: [],
    formedOn: null,
    returnReason: '检查人员与检查对象有利害关系，结果重新录入、签字。',
  });
  return ok(undefined);
}

const shown: readonly string[] = ['PUBLISHED', 'REDACTED_PUBLISHED', 'WITHHELD'];
const results: readonly string[] = ['RECORDED', 'SIGNED', 'UNDER_REVIEW', 'REVIEWED', 'RETURNED', ...shown];

/**
 * D-24, D-25: an interest of an inspector comes to light after he was there. His department's results of that visit go back before they are
 * published, he has no part in the visit any more and a successor is asked for; results already public stay and wait for the
 * principal head. By the deputy head or an auditor of his department.
 */
export const reportLateConflict = useCase('reportLateConflict', async (tx, input: ReportLateConflict) => {
  const member: TeamMemberRow = await lockMember(tx, input.memberId);
  if (tx.actor.department !== member.agency) throw notFound('检查组成员');
  if (!holdsIn(tx.actor, member.agency, 'dh', 'aud')) throw forbidden('由本部门分管负责人或者审计人员提出', basis);
  if (!input.note.trim()) return refuse(refusals.reasonRequired('note'));
  if (member.state !== 'PRESENT' && member.state !== 'DONE') return refuse(refusals.beforeVisit(member.state));
  const checks = await rows<MatterCheckRow>(
    tx.em,
    `select ${matterCheckColumns} from matter_check where visit_id = $1 and agency = $2 order by id for update`,
    [member.visitId, member.agency],
  );
  const tainted = checks.filter((c) => results.includes(c.state));
  for (const check of tainted) {
    const published = shown.includes(check.state) || check.publicationId !== null;
    const back = await sendBack(tx, check, published);
    if (!back.ok) return back;
    await rows(
      tx.em,
      `insert into conflict_review (id, matter_check_id, member_id, agency, note, published, found_by, found_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.newId('ji_cfr'), check.id, member.id, member.agency, input.note, published, tx.actor.id, tx.now],
    );
  }
  const declaration = { interest: true, at: tx.now.toISOString(), note: input.note };
  await change(tx.em, `update team_member set state = 'RECUSED', declaration = $2 where id = $1`, [member.id, JSON.stringify(declaration)]);
  await openReplacement(tx, member, 'RECUSAL', input.note);
  tx.note({
    action: 'conflict.late',
    subject: member.id,
    before: { state: member.state },
    after: { state: 'RECUSED', checks: tainted.map((c) => c.id) },
    reason: input.note,
    approver: tx.actor.id,
  });
  return ok({ visitId: member.visitId, memberId: member.id });
});

export interface ConfirmAfterConflict {
  readonly requestId?: string;
  readonly conflictReviewId: string;
  readonly opinion: string;
}

/** D-25, KF 第二十二条第二款: the principal head looked at the file and lets the public result stand; a wrong one is corrected instead. */
export const confirmAfterConflict = useCase('confirmAfterConflict', async (tx, input: ConfirmAfterConflict) => {
  const review = await row<{ id: string; matterCheckId: string; agency: string; published: boolean; confirmedAt: string | null }>(
    tx.em,
    `select id, matter_check_id as "matterCheckId", agency, published, confirmed_at as "confirmedAt" from conflict_review where id = $1 for update`,
    [input.conflictReviewId],
  );
  if (!review || review.agency !== tx.actor.department) throw notFound('核实记录');
  if (!holdsIn(tx.actor, review.agency, 'ph')) throw forbidden('由本部门主要负责人确认', basis);
  if (!input.opinion.trim()) return refuse(refusals.reasonRequired('opinion'));
  if (!review.published) return refuse(refusals.notPublished());
  if (review.confirmedAt) return refuse(refusals.settled());
  await change(tx.em, 'update conflict_review set confirmed_by = $2, confirmed_at = $3, opinion = $4 where id = $1', [
    review.id,
    tx.actor.id,
    tx.now,
    input.opinion,
  ]);
  tx.note({ action: 'conflict.confirm', subject: review.matterCheckId, reason: input.opinion, approver: tx.actor.id });
  return ok({ matterCheckId: review.matterCheckId });
});
