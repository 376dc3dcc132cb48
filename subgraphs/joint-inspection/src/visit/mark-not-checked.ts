import { matterCheckMachine, type NotCheckedReason, ok, refuse, transition } from '@double-random/rules';
import { useCase } from '@double-random/runtime';
import { advanceVisit } from './advance-visit.ts';
import { lockCheck } from './dossier.ts';
import { requireLeader } from './visit-access.ts';
import { beforeVisitStates, onSiteStates } from './visit-row.ts';
import { writeCheck } from './visit-writes.ts';

export interface MarkNotChecked {
  readonly requestId?: string;
  readonly matterCheckId: string;
  readonly reason: NotCheckedReason;
  readonly text?: string | null;
}

/** KF-19a: a matter may stay unchecked only with a reason and the leader's sign-off, e.g. its department did not come. */
export const markMatterNotChecked = useCase('markMatterNotChecked', async (tx, input: MarkNotChecked) => {
  const { visit, team, check } = await lockCheck(tx, input.matterCheckId);
  requireLeader(tx.actor, visit, team);
  const step = transition(matterCheckMachine, check.state, 'markNotChecked');
  if (!step.ok) return step;
  if (![...beforeVisitStates, ...onSiteStates].includes(visit.state))
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '检查已经结束。',
      basis: 'KF 第十九条',
      details: { from: visit.state, to: 'NOT_CHECKED' },
    });
  if (input.reason === 'OTHER' && !input.text?.trim())
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '须说明未检查的原因。',
      basis: 'KF 第十九条',
      path: ['input', 'text'],
      details: { fields: ['text'] },
    });
  const reason = { code: input.reason, ...(input.text ? { text: input.text } : {}), by: tx.actor.id };
  await writeCheck(tx, check, 'NOT_CHECKED', { reason });
  await advanceVisit(tx, visit);
  tx.note({ action: 'finding.notChecked', subject: check.id, after: reason, reason: input.text ?? input.reason });
  return ok({ id: check.id });
});
