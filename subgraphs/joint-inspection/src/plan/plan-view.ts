import { badUserInput, once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import type { CompiledPlan, Plan, PlanAcceptance, PlanItem } from './plan.type.ts';
import { acceptancesOf, itemsOf } from './plan-access.ts';
import { itemColumns, type PlanItemRow, type PlanRow, planColumns } from './plan-row.ts';

/** What needs no further query; items, answers and history are fields. */
export const planNode = (plan: PlanRow): Omit<Plan, 'items' | 'history' | 'filedLate'> => ({
  ...plan,
  department: departmentOf(plan.agency, plan.year),
  amendment: plan.amendment && { reason: plan.amendment.reason, approver: plan.approval?.by ?? '' },
});

export const itemNode = (item: PlanItemRow): Omit<PlanItem, 'acceptances'> => {
  const year = Number(item.windowFrom.slice(0, 4));
  const others = [...new Set(item.matters.map((m) => m.agency))].filter((a) => a !== item.initiator).sort();
  return {
    ...item,
    initiator: departmentOf(item.initiator, year),
    participants: item.joint ? others.map((a) => departmentOf(a, year)) : [],
    matters: item.matters.map((m) => ({
      agency: m.agency,
      matterId: m.matterId,
      code: m.matterCode,
      name: m.matterName,
      matter: { id: m.matterId },
    })),
  };
};

export const planLoader = (context: JointContext) =>
  once(
    context,
    'plans',
    () =>
      new DataLoader<string, PlanRow | undefined>(async (ids) => {
        const found = await rows<PlanRow>(context.deps.em(), `select ${planColumns} from plan where id = any($1)`, [ids]);
        return ids.map((id) => found.find((p) => p.id === id));
      }),
  );

export const itemLoader = (context: JointContext) =>
  once(
    context,
    'planItems',
    () =>
      new DataLoader<string, PlanItemRow | undefined>(async (ids) => {
        const found = await rows<PlanItemRow>(context.deps.em(), `select ${itemColumns} from plan_item where id = any($1)`, [ids]);
        return ids.map((id) => found.find((i) => i.id === id));
      }),
  );

export const itemsOfPlanLoader = (context: JointContext) =>
  once(
    context,
    'itemsOfPlan',
    () =>
      new DataLoader<string, PlanItemRow[]>(async (ids) => {
        const found = await itemsOf(context.deps.em(), ids);
        return ids.map((id) => found.filter((i) => i.planId === id));
      }),
  );

export const acceptanceLoader = (context: JointContext) =>
  once(
    context,
    'planAcceptances',
    () =>
      new DataLoader<string, PlanAcceptance[]>(async (ids) => {
        const found = await acceptancesOf(context.deps.em(), ids);
        return ids.map((id) => found.filter((a) => a.itemId === id));
      }),
  );

/** The plan as its own people see it right after they changed it. */
export async function loadPlan(context: JointContext, id: string): Promise<Plan> {
  const plan = await planLoader(context).clear(id).load(id);
  if (!plan) throw badUserInput('计划不存在');
  return planNode(plan) as Plan;
}

export interface CompiledRow {
  readonly id: string;
  readonly region: string;
  readonly year: number;
  readonly version: number;
  readonly office: string;
  readonly itemIds: readonly string[];
  readonly publishedAt: string;
}
export const compiledColumns = 'id, region, year, version, office, item_ids as "itemIds", published_at as "publishedAt"';

export async function compiledNode(context: JointContext, row: CompiledRow): Promise<CompiledPlan> {
  const items = await Promise.all(row.itemIds.map((id) => itemLoader(context).load(id)));
  return {
    ...row,
    supplement: row.version > 1,
    office: departmentOf(row.office, row.year),
    items: items.filter((i): i is PlanItemRow => i !== undefined).map((i) => itemNode(i) as PlanItem),
  };
}
