import type { Tx } from '@double-random/runtime';
import { estimateOf, type PlanItemDraft, ratioOf } from './check-plan-item.ts';
import type { PinnedOf } from './pin-matters.ts';
import { PlanAcceptance, PlanItem } from './plan.entity.ts';
import type { PlanRow } from './plan-row.ts';

/** Stores a checked item; each participant's answer begins open (PD 第七条). @returns the item's id */
export function writeItem(tx: Tx, plan: Pick<PlanRow, 'id' | 'agency'>, item: PlanItemDraft, pinned: readonly PinnedOf[]): string {
  const id = tx.newId('ji_itm');
  const ratio = ratioOf(item, pinned)!;
  const parties = [plan.agency, ...(item.participants ?? [])];
  tx.em.persist(
    tx.em.create(PlanItem, {
      id,
      planId: plan.id,
      code: item.code,
      name: item.name,
      joint: item.joint,
      initiator: plan.agency,
      unit: item.unit ?? null,
      matters: item.matters.map(({ agency, matterId }) => {
        const matter = pinned.find((p) => p.matterId === matterId)!;
        return { agency, matterId, matterCode: matter.code, matterName: matter.name };
      }),
      scope: { ...item.scope, agencies: [...(item.scope.agencies ?? parties)] },
      ratioBasisPoints: ratio,
      strata: item.strata ? item.strata.map((s) => ({ ...s })) : null,
      estimatedCount: estimateOf(item, ratio)!,
      rounds: item.rounds,
      windowFrom: item.windowFrom,
      windowTo: item.windowTo,
      dueOn: item.dueOn ?? null,
      originLevel: item.originLevel,
    }),
  );
  for (const agency of item.participants ?? [])
    tx.em.persist(tx.em.create(PlanAcceptance, { itemId: id, agency, state: 'PENDING', by: null, at: null }));
  return id;
}
