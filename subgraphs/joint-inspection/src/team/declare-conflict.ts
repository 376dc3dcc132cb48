import { inspectorAssignmentMachine, leaderDepartment, ok, transition } from '@double-random/rules';
import { change, hasRole, notFound, type Tx, useCase } from '@double-random/runtime';
import { findTask, pinnedPolicy } from '../task/task-access.ts';
import { memberOf, type TeamMemberRow, teamOf } from './team-access.ts';
import { lockMember, openReplacement, settleLeader } from './team-store.ts';

export interface DeclareConflictInput {
  readonly requestId?: string;
  readonly memberId: string;
  /** 与检查对象有利害关系 */
  readonly interest: boolean;
  readonly note?: string;
  /** 廉洁承诺 (CD 十二), given with the declaration. */
  readonly integrity?: boolean;
}

/** The inspector speaks for himself; his deputy head or an auditor of his department may find an interest, never the absence of one. */
async function speaks(tx: Tx, member: TeamMemberRow, interest: boolean): Promise<void> {
  const self = memberOf(tx.actor, await teamOf(tx.em, member.visitId))?.id === member.id;
  const found = interest && tx.actor.department === member.agency && hasRole(tx.actor, 'dh', 'aud');
  if (!self && !found) throw notFound('检查组成员');
}

/**
 * KF 第十七条, YX 五（五）, CD 十二 (KF-17d): every drawn inspector says per object whether he has an interest in it. With one he is out at
 * once (D-23) and his replacement is asked for on the ground of recusal.
 */
export const declareConflict = useCase('declareConflict', async (tx, input: DeclareConflictInput) => {
  const member = await lockMember(tx, input.memberId);
  await speaks(tx, member, input.interest);
  const step = transition(inspectorAssignmentMachine, member.state, input.interest ? 'recuse' : 'declareNoInterest');
  if (!step.ok) return step;
  const declaration = { interest: input.interest, at: tx.now.toISOString(), ...(input.note ? { note: input.note } : {}) };
  await change(
    tx.em,
    'update team_member set state = $2, declaration = $3, integrity_statement_at = coalesce($4, integrity_statement_at) where id = $1',
    [member.id, step.value.to, JSON.stringify(declaration), input.integrity ? tx.now : null],
  );
  if (input.interest) {
    await openReplacement(tx, member, 'RECUSAL', input.note);
    const task = (await findTask(tx.em, member.taskId))!;
    await settleLeader(tx, member.visitId, leaderDepartment(pinnedPolicy(task)));
  }
  tx.note({ action: 'team.declare', subject: member.id, before: { state: member.state }, after: { state: step.value.to } });
  return ok({ memberId: member.id });
});
