import { ok, planMachine, refuse, transition } from '@double-random/rules';
import { forbidden, hasRole, notFound, row, rows, useCase } from '@double-random/runtime';
import { openAcceptances } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';
import { type PlanRow, planColumns } from './plan-row.ts';

/** PD 第七条 「主动协调参与部门」: a participant agrees to a joint item, or does not. With the last agreement the plan can be filed. */
export const acceptPlanItem = useCase(
  'acceptPlanItem',
  async (tx, input: { readonly requestId?: string; readonly itemId: string; readonly accept: boolean }) => {
    const asked = await row<PlanRow>(
      tx.em,
      `select ${planColumns.replace(/^id/, 'p.id')} from plan p where p.id =
         (select i.plan_id from plan_item i join plan_acceptance a on a.item_id = i.id where i.id = $1 and a.agency = $2) for update`,
      [input.itemId, tx.actor.department ?? ''],
    );
    if (!asked) throw notFound('计划项');
    if (!hasRole(tx.actor, 'op')) throw forbidden('仅参与部门经办人可答复', 'PD 第七条');
    if (asked.state !== 'DRAFT' && asked.state !== 'AMENDED') return refuse(planRefusals.immutable(asked.state));
    const state = input.accept ? 'ACCEPTED' : 'DECLINED';
    await rows(tx.em, 'update plan_acceptance set state = $3, by = $4, at = $5 where item_id = $1 and agency = $2', [
      input.itemId,
      tx.actor.department,
      state,
      tx.actor.id,
      tx.now,
    ]);
    if (asked.state === 'DRAFT' && (await openAcceptances(tx.em, asked.id)).length === 0) {
      const step = transition(planMachine, asked.state, 'accept');
      if (!step.ok) return step;
      await rows(tx.em, 'update plan set state = $2, revision = revision + 1 where id = $1', [asked.id, step.value.to]);
    }
    tx.note({ action: 'plan.item.answer', subject: input.itemId, after: { agency: tx.actor.department, state } });
    return ok({ id: asked.id, itemId: input.itemId });
  },
);
