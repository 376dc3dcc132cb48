import { ok, type Result, refuse } from '@double-random/rules';
import { forbidden, rows, useCase } from '@double-random/runtime';
import { checkPlanItem, type PlanItemDraft } from './check-plan-item.ts';
import type { PinnedOf } from './pin-matters.ts';
import { isLeadingGroupPlan, lockOwnPlan, staleRevision } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';
import { writeItem } from './write-items.ts';

export interface PlanItemToSave {
  readonly requestId?: string;
  readonly planId: string;
  readonly revision?: number | null;
  readonly item: PlanItemDraft;
}

/** YX 五（三）: each unit adds its items to the department's plan while it is a draft; a changed joint item is answered anew. */
export const savePlanItem = (pinned: Result<readonly PinnedOf[]>) =>
  useCase('savePlanItem', async (tx, input: PlanItemToSave) => {
    const plan = await lockOwnPlan(tx, input.planId, 'op');
    if (tx.actor.unit && input.item.unit && tx.actor.unit !== input.item.unit)
      throw forbidden('仅责任单位可填报本单位的计划项', 'YX 五（三）');
    const stale = staleRevision(plan, input.revision);
    if (stale) return refuse(stale);
    if (plan.state !== 'DRAFT' && plan.state !== 'ACCEPTED') return refuse(planRefusals.immutable(plan.state));
    if (!pinned.ok) return pinned;
    const facts = { agency: plan.agency, year: plan.year, leadingGroupPlan: isLeadingGroupPlan(plan.agency, plan.year) };
    const refusals = checkPlanItem(input.item, facts, pinned.value);
    if (refusals.length) return refuse(...refusals);
    const replaced = await rows<{ id: string }>(tx.em, 'delete from plan_item where plan_id = $1 and code = $2 returning id', [
      plan.id,
      input.item.code,
    ]);
    await rows(tx.em, 'delete from plan_acceptance where item_id = any($1)', [replaced.map((r) => r.id)]);
    const itemId = writeItem(tx, plan, input.item, pinned.value);
    const back = input.item.joint ? 'DRAFT' : plan.state;
    await rows(tx.em, 'update plan set revision = revision + 1, approval = null, state = $2 where id = $1', [plan.id, back]);
    tx.note({ action: 'plan.item.save', subject: plan.id, after: input.item });
    return ok({ id: plan.id, itemId });
  });
