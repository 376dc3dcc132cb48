import { ok, refuse } from '@double-random/rules';
import { rows, useCase } from '@double-random/runtime';
import { lockOwnPlan, staleRevision } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';

/** C-3: the deputy head in charge approves a plan or an amendment before it is published; never who drafted it. */
export const approvePlan = useCase(
  'approvePlan',
  async (tx, input: { readonly requestId?: string; readonly planId: string; readonly revision?: number | null }) => {
    const plan = await lockOwnPlan(tx, input.planId, 'dh', 'ph');
    const stale = staleRevision(plan, input.revision);
    if (stale) return refuse(stale);
    if (plan.createdBy === tx.actor.id) return refuse(planRefusals.selfApproval());
    if (plan.state === 'PUBLISHED' || plan.state === 'CLOSED') return refuse(planRefusals.immutable(plan.state));
    await rows(tx.em, 'update plan set approval = $2, revision = revision + 1 where id = $1', [
      plan.id,
      JSON.stringify({ by: tx.actor.id, at: tx.now.toISOString() }),
    ]);
    tx.note({ action: 'plan.approve', subject: plan.id, after: { approval: tx.actor.id }, approver: tx.actor.id });
    return ok({ id: plan.id });
  },
);
