import { ok, refuse } from '@double-random/rules';
import { rows, useCase } from '@double-random/runtime';
import { lockOwnPlan, staleRevision } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';

export interface PlanRules {
  readonly requestId?: string;
  readonly planId: string;
  readonly revision?: number | null;
  readonly rules: { readonly title: string; readonly text: string };
}

/** YX 五（三） 「制定本部门抽查规则」: attached to the plan before it is filed, with a version of its own. */
export const savePlanRules = useCase('savePlanRules', async (tx, input: PlanRules) => {
  const plan = await lockOwnPlan(tx, input.planId, 'op');
  const stale = staleRevision(plan, input.revision);
  if (stale) return refuse(stale);
  if (!['DRAFT', 'ACCEPTED', 'AMENDED'].includes(plan.state)) return refuse(planRefusals.immutable(plan.state));
  const rules = { ...input.rules, version: (plan.rules?.version ?? 0) + 1 };
  await rows(tx.em, 'update plan set rules = $2, approval = null, revision = revision + 1 where id = $1', [plan.id, JSON.stringify(rules)]);
  tx.note({ action: 'plan.rules.save', subject: plan.id, before: plan.rules, after: rules });
  return ok({ id: plan.id });
});
