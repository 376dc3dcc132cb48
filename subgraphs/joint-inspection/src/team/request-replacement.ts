import {
  checkReplacementGround,
  inspectorAssignmentMachine,
  leaderDepartment,
  ok,
  type Refusal,
  type ReplacementGround,
  refuse,
  replacementRule,
  transition,
} from '@double-random/rules';
import { change, hasRole, notFound, useCase } from '@double-random/runtime';
import { findTask, pinnedPolicy } from '../task/task-access.ts';
import { homeOf } from './team-access.ts';
import { lockMember, openReplacement, settleLeader } from './team-store.ts';

export interface RequestReplacementInput {
  readonly requestId?: string;
  readonly memberId: string;
  readonly ground?: ReplacementGround | null;
  readonly note?: string;
}

const alreadyAsked = (from: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '该检查人员的更换正在办理，不得重复申请。',
  basis: 'KF 第十七条',
  details: { from, to: 'REPLACEMENT_PENDING' },
});

/**
 * KF 第十七条, PD 第十六条: a drawn inspector is replaced on a ground of his own department's rules only; the department's operator or he himself asks,
 * wherever he was seconded from. Whoever names his own interest is recused with it; one who is has his replacement on its way, and no
 * second request on another ground can bring him back.
 */
export const requestReplacement = useCase('requestReplacement', async (tx, input: RequestReplacementInput) => {
  const member = await lockMember(tx, input.memberId);
  const { actor } = tx;
  const self = actor.certificateNo === member.certificateNo && actor.department === homeOf(member);
  const operator = actor.department === member.agency && hasRole(actor, 'op');
  if (actor.kind !== 'person' || !(self || operator)) throw notFound('检查组成员');
  const task = (await findTask(tx.em, member.taskId))!;
  const policy = pinnedPolicy(task);
  const ground = input.ground ?? undefined;
  const checked = checkReplacementGround(ground, input.note ?? undefined, replacementRule(policy, member.agency).grounds);
  if (!checked.ok) return checked;
  if (member.state === 'RECUSED') return refuse(alreadyAsked(member.state));
  const recuses = self && ground === 'RECUSAL';
  const step = transition(inspectorAssignmentMachine, member.state, recuses ? 'recuse' : 'requestReplacement');
  if (!step.ok) return step;
  const declaration = { interest: true, at: tx.now.toISOString(), ...(input.note ? { note: input.note } : {}) };
  await change(tx.em, 'update team_member set state = $2, declaration = coalesce($3, declaration) where id = $1', [
    member.id,
    step.value.to,
    recuses ? JSON.stringify(declaration) : null,
  ]);
  const replacementId = await openReplacement(tx, member, ground!, input.note);
  await settleLeader(tx, member.visitId, leaderDepartment(policy));
  tx.note({
    action: 'replacement.request',
    subject: replacementId,
    after: { memberId: member.id, state: step.value.to, ground: ground!, note: input.note ?? null },
  });
  return ok({ replacementId });
});
