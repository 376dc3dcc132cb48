import {
  type Delegation,
  inspectorAssignmentMachine,
  leaderDepartment,
  mayApproveReplacement,
  mayRejectReplacement,
  ok,
  type Refusal,
  type Result,
  refuse,
  transition,
} from '@double-random/rules';
import { type Actor, change, forbidden, notFound, type Tx, useCase } from '@double-random/runtime';
import { delegatedToCaller, roleOfPost } from '../delegation/delegation-row.ts';
import { findTask, mayKnowTask, partiesOf, pinnedPolicy } from '../task/task-access.ts';
import { isActive, type TeamMemberRow, teamOf } from './team-access.ts';
import { lockMember, lockReplacement, type ReplacementRow, settleLeader } from './team-store.ts';

export interface DecideReplacementInput {
  readonly requestId?: string;
  readonly replacementId: string;
  readonly opinion?: string;
  /** The deputy head is a party himself: the principal head decides, and says so (D-28). */
  readonly deputyHeadBarred?: boolean | null;
}

const notPending = (state: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '该申请已经处理。',
  basis: 'KF 第十七条',
  details: { from: state, to: 'APPROVED' },
});
const recusalStands = (): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '已申请回避的人员不得继续参加检查，只能更换。',
  basis: 'KF 第十七条, YX 五（五）',
  details: { from: 'RECUSED', to: 'CLEARED' },
});
const opinionRequired = (): Refusal => ({
  code: 'BAD_USER_INPUT',
  message: '不同意更换，或者代替回避的分管负责人审批的，须说明理由。',
  basis: 'KF 第十七条',
  path: ['input', 'opinion'],
  details: { fields: ['opinion'] },
});

/** A person is known by account, in a team by certificate: one name for both, so that nobody meets himself under another. */
const nameOf = (actor: Actor, team: readonly TeamMemberRow[]): string =>
  team.some((m) => m.certificateNo === actor.certificateNo) ? actor.certificateNo! : actor.id;

/**
 * KF 第十七条, PD 第十六条 「经本部门分管负责人同意」 (K-10, X-15, D-28): the deputy head of the inspector's own department decides, who neither asked,
 * nor is replaced, nor belongs to the team; or his delegate; or the principal head when the deputy is a party (D-28, X-16).
 * @returns the document of the delegation that was used @throws FORBIDDEN for other heads, NOT_FOUND for strangers
 */
async function decider(
  tx: Tx,
  replacement: ReplacementRow,
  member: TeamMemberRow,
  deputyHeadBarred: boolean,
): Promise<Result<string | undefined>> {
  const task = (await findTask(tx.em, member.taskId))!;
  if (!mayKnowTask(tx.actor, task, await partiesOf(tx.em, task.id))) throw notFound('更换申请');
  const team = (await teamOf(tx.em, member.visitId)).filter((m) => isActive(m) || m.id === member.id);
  const person = tx.actor.id === replacement.requestedBy ? replacement.requestedBy : nameOf(tx.actor, team);
  const delegations = (await delegatedToCaller(tx)).map(
    (d): Delegation => ({
      role: roleOfPost[d.role],
      department: d.agency,
      to: person,
      from: d.validFrom,
      until: d.validTo,
      documentNo: d.documentNo,
    }),
  );
  const facts = { person, department: tx.actor.department ?? '', roles: tx.actor.roles, delegations };
  const request = {
    requester: replacement.requestedBy,
    replaced: member.certificateNo,
    candidate: undefined,
    team: team.map((m) => m.certificateNo),
    department: member.agency,
    deputyHeadBarred,
  };
  const verdict = mayApproveReplacement(facts, request, tx.clock.today());
  if (verdict.verdict === 'FORBIDDEN')
    throw forbidden('须由被更换人员所在部门的分管负责人审批，且不得为当事人', 'KF 第十七条, PD 第十六条');
  return verdict.verdict === 'REFUSED' ? refuse(verdict.refusal) : ok(verdict.delegatedBy);
}

const decide = (name: string, to: 'APPROVED' | 'REJECTED') =>
  useCase(name, async (tx, input: DecideReplacementInput) => {
    const replacement = await lockReplacement(tx, input.replacementId);
    const member = await lockMember(tx, replacement.memberId);
    const barred = input.deputyHeadBarred === true;
    const decided = await decider(tx, replacement, member, barred);
    if (!decided.ok) return decided;
    if (barred && !input.opinion?.trim()) return refuse(opinionRequired());
    if (replacement.state !== 'PENDING_APPROVAL') return refuse(notPending(replacement.state));
    if (to === 'REJECTED') {
      if (!mayRejectReplacement(member.state)) return refuse(recusalStands());
      if (!input.opinion?.trim()) return refuse(opinionRequired());
      const back = transition(inspectorAssignmentMachine, member.state, 'rejectReplacement');
      if (!back.ok) return back;
      // Whoever had not declared yet still has to.
      await change(tx.em, 'update team_member set state = $2 where id = $1', [member.id, member.declaration ? back.value.to : 'DRAWN']);
      const task = (await findTask(tx.em, member.taskId))!;
      await settleLeader(tx, member.visitId, leaderDepartment(pinnedPolicy(task)));
    }
    await change(
      tx.em,
      `update replacement set state = $2, decided_by = $3, decided_at = $4, decision = $5, delegation = $6, decided_certificate = $7
       where id = $1`,
      [replacement.id, to, tx.actor.id, tx.now, input.opinion ?? null, decided.value ?? null, tx.actor.certificateNo ?? null],
    );
    const note = { action: `replacement.${to === 'APPROVED' ? 'approve' : 'reject'}`, subject: replacement.id, approver: tx.actor.id };
    tx.note({ ...note, before: { state: replacement.state }, after: { state: to, delegation: decided.value, deputyHeadBarred: barred } });
    return ok({ replacementId: replacement.id });
  });

export const approveReplacement = decide('approveReplacement', 'APPROVED');
export const rejectReplacement = decide('rejectReplacement', 'REJECTED');
