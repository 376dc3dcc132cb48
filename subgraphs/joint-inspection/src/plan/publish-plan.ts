import { ok, planMachine, refuse, transition } from '@double-random/rules';
import { rows, useCase } from '@double-random/runtime';
import { filingOffices } from './file-plan.ts';
import { isYearClosed, itemsOf, lockOwnPlan, staleRevision } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';

/** KF 第十一条 「及时向社会公开」: the department publishes its own plan; joint items are published by the conference office alone (PD 第七条). */
export const publishPlan = useCase(
  'publishPlan',
  async (tx, input: { readonly requestId?: string; readonly planId: string; readonly revision?: number | null }) => {
    const plan = await lockOwnPlan(tx, input.planId, 'op');
    const stale = staleRevision(plan, input.revision);
    if (stale) return refuse(stale);
    if (await isYearClosed(tx.em, plan)) return refuse(planRefusals.immutable('CLOSED'));
    const items = await itemsOf(tx.em, [plan.id]);
    if (items.some((item) => item.joint)) return refuse(planRefusals.jointItemsByOffice());
    const filed = plan.filedAt !== null || filingOffices(plan, items).length === 0;
    // Without joint items nobody has anything to agree to.
    const from = plan.state === 'DRAFT' && filed ? 'ACCEPTED' : plan.state;
    const step = transition(planMachine, from, plan.state === 'AMENDED' ? 'republish' : 'publishOwn');
    if (!step.ok) return step;
    if (!filed) return refuse(planRefusals.notFiled(plan.state));
    if (!plan.approval) return refuse(planRefusals.approvalMissing());
    await rows(tx.em, 'update plan set state = $2, published_at = $3, revision = revision + 1 where id = $1', [
      plan.id,
      step.value.to,
      tx.now,
    ]);
    tx.note({
      action: 'plan.publish',
      subject: plan.id,
      before: { state: plan.state },
      after: { publishedAt: tx.now },
      approver: plan.approval.by,
    });
    return ok({ id: plan.id });
  },
);
