import { ok, packFor, plainDate, type Refusal, type Result, refuse } from '@double-random/rules';
import { forbidden, holdsIn, row, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { catalogueTerm, meetDeadline, openDeadline } from '../deadline/open-deadline.ts';
import { yearSubject } from '../deadline/yearly-duties.ts';
import { checkPlanItem, type PlanItemDraft } from './check-plan-item.ts';
import type { PinnedOf } from './pin-matters.ts';
import { Plan } from './plan.entity.ts';
import { isLeadingGroupPlan } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';
import { writeItem } from './write-items.ts';

export interface PlanToCreate {
  readonly requestId?: string;
  /** The own agency when absent. */
  readonly agency?: string | null;
  readonly year: number;
  readonly rules?: { readonly title: string; readonly text: string } | null;
  readonly items: readonly PlanItemDraft[];
}

export const checkItems = (
  items: readonly PlanItemDraft[],
  agency: string,
  year: number,
  pinned: readonly PinnedOf[],
): readonly Refusal[] => {
  const codes = items.map((i) => i.code);
  const repeated = codes.filter((code, at) => codes.indexOf(code) !== at);
  return [
    ...repeated.map((code) => planRefusals.itemIncomplete(code, 'code', '计划项编号重复。', 'KF 第十三条')),
    ...items.flatMap((item) => checkPlanItem(item, { agency, year, leadingGroupPlan: isLeadingGroupPlan(agency, year) }, pinned)),
  ];
};

/** KF 第十一条, PD 第七条, YX 五（三）: the annual plan of an agency, one per year. @param pinned what the owners answered about the matters */
export const createPlan = (pinned: Result<readonly PinnedOf[]>) =>
  useCase('createPlan', async (tx, input: PlanToCreate) => {
    const agency = input.agency ?? tx.actor.department ?? '';
    if (!holdsIn(tx.actor, agency, 'op') || findAgency(agency)?.kind !== 'DEPARTMENT')
      throw forbidden('仅本部门经办人可制定本部门计划', 'KF 第五条第二款');
    if (!pinned.ok) return pinned;
    const refusals = checkItems(input.items, agency, input.year, pinned.value);
    if (refusals.length) return refuse(...refusals);
    const id = tx.newId('ji_pln');
    const existing = await row<{ id: string }>(tx.em, 'select id from plan where agency = $1 and year = $2 limit 1', [agency, input.year]);
    if (existing) return refuse(planRefusals.second(input.year, existing.id));
    tx.em.persist(
      tx.em.create(Plan, {
        id,
        agency,
        region: findAgency(agency)!.region ?? null,
        year: input.year,
        version: 1,
        state: 'DRAFT',
        rules: input.rules ? { ...input.rules, version: 1 } : null,
        filedTo: null,
        filedAt: null,
        filedBy: null,
        publishedAt: null,
        amendment: null,
        approval: null,
        attainment: null,
        closedAt: null,
        revision: 1,
        createdBy: tx.actor.id,
        createdAt: tx.now,
      }),
    );
    for (const item of input.items) writeItem(tx, { id, agency }, item, pinned.value);
    await tx.em.flush();
    const pack = packFor(agency, plainDate(`${input.year}-12-31`));
    const term = pack && catalogueTerm('PLAN_MADE', pack.code, plainDate(`${input.year}-01-01`));
    if (term) {
      const key = { kind: 'PLAN_MADE', subject: yearSubject(agency, input.year), agency } as const;
      await openDeadline(tx, { ...key, terms: [term] });
      await meetDeadline(tx, key, tx.now);
    }
    tx.note({ action: 'plan.create', subject: id, after: { agency, year: input.year, items: input.items } });
    return ok({ id });
  });
