import { checkExemption, type EventOf, exemptionMachine, ok, type Result, refuse, transition } from '@double-random/rules';
import { change, type Em, forbidden, hasRole, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { exemptionRefusals } from './exemption-refusals.ts';
import { type ExemptionRow, type ExemptionState, exemptionColumns } from './exemption-row.ts';
import { approverRole, exemptionRulesOf } from './pack-grounds.ts';

export interface ExemptionDecision {
  readonly requestId?: string;
  readonly exemptionId: string;
  /** Needed where it is refused or taken back. */
  readonly reason?: string | null;
}

/** The own department's, locked. @throws NOT_FOUND for every other department, FORBIDDEN for other roles */
export async function lockOwnExemption(tx: Tx, id: string, ...may: readonly ('op' | 'dh' | 'ph')[]): Promise<ExemptionRow> {
  const found = await row<ExemptionRow>(tx.em, `select ${exemptionColumns} from exemption where id = $1 for update`, [id]);
  if (!found || tx.actor.kind !== 'person' || tx.actor.department !== found.agency) throw notFound('豁免');
  if (!hasRole(tx.actor, ...may)) throw forbidden('由本部门指定岗位办理', 'KF 第十三条第二款');
  return found;
}

/** Moves a locked exemption by an event of C-15. */
export async function moveExemption(
  em: Em,
  exemption: Pick<ExemptionRow, 'id' | 'state'>,
  event: EventOf<typeof exemptionMachine>,
): Promise<Result<ExemptionState>> {
  const step = transition(exemptionMachine, exemption.state, event);
  if (!step.ok) return step;
  await change(em, 'update exemption set state = $2 where id = $1', [exemption.id, step.value.to]);
  return ok(step.value.to);
}

async function decide(tx: Tx, exemption: ExemptionRow, event: 'approve' | 'reject' | 'revoke', reason: string | null) {
  const moved = await moveExemption(tx.em, exemption, event);
  if (!moved.ok) return moved;
  await change(tx.em, 'update exemption set decided_by = $2, decided_at = $3, reason = $4 where id = $1', [
    exemption.id,
    tx.actor.id,
    tx.now,
    reason,
  ]);
  tx.note({
    action: `exemption.${event}`,
    subject: exemption.id,
    before: { state: exemption.state },
    after: { state: moved.value },
    approver: tx.actor.id,
    ...(reason ? { reason } : {}),
  });
  return ok({ id: exemption.id });
}

/**
 * KF 第十三条第二款 (R-09, C-15): the deputy head in charge approves what somebody else asked for; the principal head where a campaign
 * concerns the joint list (PD 第八条). Ground, evidence and period are looked at once more on this day.
 */
export const approveExemption = useCase('approveExemption', async (tx, input: ExemptionDecision) => {
  const exemption = await lockOwnExemption(tx, input.exemptionId, 'dh', 'ph');
  const today = tx.clock.today();
  const rules = exemptionRulesOf(exemption.agency, today);
  if (!rules) return refuse(exemptionRefusals.noEffect(''));
  const facts = { ...exemption, from: exemption.validFrom, to: exemption.validTo, approvedBy: tx.actor.id, keySector: false };
  const checked = checkExemption(facts, today < exemption.validFrom ? exemption.validFrom : today, [rules.grounds]);
  if (!checked.ok) return checked;
  if ((await approverRole(tx.em, exemption, rules)) === 'ph' && !hasRole(tx.actor, 'ph')) return refuse(exemptionRefusals.principalHead());
  return decide(tx, exemption, 'approve', input.reason?.trim() || null);
});

/** C-15: the head does not agree, and says why. */
export const rejectExemption = useCase('rejectExemption', async (tx, input: ExemptionDecision) => {
  const exemption = await lockOwnExemption(tx, input.exemptionId, 'dh', 'ph');
  if (!input.reason?.trim()) return refuse(exemptionRefusals.reasonRequired());
  return decide(tx, exemption, 'reject', input.reason.trim());
});

/** C-15: stops future use; a task that has taken it over keeps it. */
export const revokeExemption = useCase('revokeExemption', async (tx, input: ExemptionDecision) => {
  const exemption = await lockOwnExemption(tx, input.exemptionId, 'dh', 'ph');
  if (!input.reason?.trim()) return refuse(exemptionRefusals.reasonRequired());
  return decide(tx, exemption, 'revoke', input.reason.trim());
});
