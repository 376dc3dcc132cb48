import { type PlainDate, packFor, plainDate, type Refusal } from '@double-random/rules';
import { type Actor, type Em, forbidden, hasRole, holdsIn, notFound, row, rows, type Tx } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import { planRefusals } from './plan-refusals.ts';
import { type AcceptanceRow, acceptanceColumns, itemColumns, type PlanItemRow, type PlanRow, planColumns } from './plan-row.ts';

const readers = ['op', 'reg', 'fz', 'rev', 'dh', 'ph', 'lgo', 'jco', 'aud', 'arc'] as const;

/** Whose unpublished plans a person may read: the own agency's and those of the level below (KF 第五条); a conference office its region's (PD 第七条). */
export function planAgencies(actor: Actor): readonly string[] {
  if (actor.kind === 'service') return agencies.map((a) => a.code);
  const own = actor.department && hasRole(actor, ...readers) ? findAgency(actor.department) : undefined;
  if (!own) return [];
  const region = own.kind === 'CONFERENCE_OFFICE' ? own.region : undefined;
  return agencies.filter((a) => a.code === own.code || a.parent === own.code || (region && a.region === region)).map((a) => a.code);
}

export const findPlan = (em: Em, id: string): Promise<PlanRow | undefined> =>
  row<PlanRow>(em, `select ${planColumns} from plan where id = $1`, [id]);

export const itemsOf = (em: Em, planIds: readonly string[]): Promise<PlanItemRow[]> =>
  rows<PlanItemRow>(em, `select ${itemColumns} from plan_item where plan_id = any($1) order by plan_id, code`, [planIds]);

export const acceptancesOf = (em: Em, itemIds: readonly string[]): Promise<AcceptanceRow[]> =>
  rows<AcceptanceRow>(em, `select ${acceptanceColumns} from plan_acceptance where item_id = any($1) order by item_id, agency`, [itemIds]);

/** Participants that have not agreed yet, as `agency:item`. */
export async function openAcceptances(em: Em, planId: string): Promise<string[]> {
  const open = await rows<{ agency: string; code: string }>(
    em,
    `select a.agency, i.code from plan_acceptance a join plan_item i on i.id = a.item_id
     where i.plan_id = $1 and a.state <> 'ACCEPTED' order by a.agency, i.code`,
    [planId],
  );
  return open.map((a) => `${a.agency}:${a.code}`);
}

/** The agency's own plan, locked. @throws NOT_FOUND for whom it is not there, FORBIDDEN for who may read but not write (KF-05b) */
export async function lockOwnPlan(tx: Tx, id: string, ...may: readonly ('op' | 'dh' | 'ph')[]): Promise<PlanRow> {
  const plan = await row<PlanRow>(tx.em, `select ${planColumns} from plan where id = $1 for update`, [id]);
  if (!plan || !planAgencies(tx.actor).includes(plan.agency)) throw notFound('计划');
  if (!holdsIn(tx.actor, plan.agency, ...may)) throw forbidden('仅制定部门可办理', 'KF 第五条');
  return plan;
}

/** the caller saw this revision. */
export const staleRevision = (plan: PlanRow, revision: number | null | undefined): Refusal | undefined =>
  revision != null && revision !== plan.revision ? planRefusals.stale(plan.revision) : undefined;

/** C-3: the year of the plan is counted up, and what was counted is frozen: no version of it goes on. */
export const isYearClosed = async (em: Em, plan: Pick<PlanRow, 'agency' | 'year'>): Promise<boolean> =>
  (await row(em, `select 1 from plan where agency = $1 and year = $2 and state = 'CLOSED' limit 1`, [plan.agency, plan.year])) !==
  undefined;

/** YX 五（三）: the plan goes to the leading-group office. */
export const isLeadingGroupPlan = (agency: string, year: number): boolean =>
  packFor(agency, plainDate(`${year}-12-31`) as PlainDate)?.parameters['plan.filedWith'].value === 'LEADING_GROUP_OFFICE';
