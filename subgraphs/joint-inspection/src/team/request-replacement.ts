import {
  checkReplacementGround,
  inspectorAssignmentMachine,
  leaderDepartment,
  ok,
  type ReplacementGround,
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

/** KF 第十七条, PD 第十六条: a drawn inspector is replaced on a ground of his own department's rules only; the department's operator or he himself asks, wherever he was seconded from. */
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
  const step = transition(inspectorAssignmentMachine, member.state, 'requestReplacement');
  if (!step.ok) return step;
  await change(tx.em, 'update team_member set state = $2 where id = $1', [member.id, step.value.to]);
  const replacementId = await openReplacement(tx, member, ground!, input.note);
  await settleLeader(tx, member.visitId, leaderDepartment(policy));
  tx.note({
    action: 'replacement.request',
    subject: replacementId,
    after: { memberId: member.id, ground: ground!, note: input.note ?? null },
  });
  return ok({ replacementId });
});
