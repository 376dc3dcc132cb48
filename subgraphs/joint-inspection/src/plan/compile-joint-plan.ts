import { jointPackFor, ok, plainDate, planMachine, refuse, transition } from '@double-random/rules';
import { type Actor, forbidden, rows, type Tx, useCase } from '@double-random/runtime';
import { conferenceOfficeOf, findAgency } from '@double-random/schema/departments';
import { catalogueTerm, meetDeadline, openDeadline } from '../deadline/open-deadline.ts';
import { yearSubject } from '../deadline/yearly-duties.ts';
import { planRefusals } from './plan-refusals.ts';
import { itemColumns, type PlanItemRow, type PlanRow, planColumns } from './plan-row.ts';

export interface CompilationInput {
  readonly requestId?: string;
  readonly region: string;
  readonly year: number;
}

/** PD 第七条: the conference office of the region, and nobody else. */
export function authorizeOffice(actor: Actor, region: string): string {
  const office = conferenceOfficeOf(region);
  const own = actor.department ? findAgency(actor.department) : undefined;
  if (!office || own?.code !== office.code || !actor.roles.includes('jco'))
    throw forbidden('年度联合抽查计划由联席会议办公室汇总公示', 'PD 第七条');
  return office.code;
}

const plansWithJointItems = (tx: Tx, { region, year }: CompilationInput, state: string): Promise<PlanRow[]> =>
  rows<PlanRow>(
    tx.em,
    `select ${planColumns} from plan p where region = $1 and year = $2 and state = any($3) and filed_at is not null
       and exists (select 1 from plan_item i where i.plan_id = p.id and i.joint)
       and not exists (select 1 from plan c where c.agency = p.agency and c.year = p.year and c.state = 'CLOSED') order by agency for update`,
    [region, year, [state, 'AMENDED']],
  );

/** 「联席会议办公室汇总」: takes up every filed plan with joint items; what is filed later waits for the supplement. */
export const compileJointPlan = useCase('compileJointPlan', async (tx, input: CompilationInput) => {
  authorizeOffice(tx.actor, input.region);
  const plans = await plansWithJointItems(tx, input, 'FILED');
  if (plans.length === 0) return refuse(planRefusals.nothingFiled(input.region, input.year));
  for (const plan of plans) {
    if (plan.state === 'AMENDED') continue;
    const step = transition(planMachine, plan.state, 'compile');
    if (!step.ok) return step;
    await rows(tx.em, 'update plan set state = $2, revision = revision + 1 where id = $1', [plan.id, step.value.to]);
  }
  const planIds = plans.map((p) => p.id);
  tx.note({ action: 'jointPlan.compile', subject: `${input.region}:${input.year}`, after: { planIds } });
  return ok({ planIds });
});

/** 「于每年2月底前…向社会公示」. A second publication of the year is the supplement, with its own time (PD-07c). */
export const publishJointPlan = useCase('publishJointPlan', async (tx, input: CompilationInput) => {
  const office = authorizeOffice(tx.actor, input.region);
  const plans = await plansWithJointItems(tx, input, 'COMPILED');
  if (plans.length === 0) return refuse(planRefusals.nothingFiled(input.region, input.year));
  const items = await newJointItems(tx, plans);
  const id = tx.newId('ji_cpl');
  await rows(
    tx.em,
    `insert into compiled_plan (id, region, year, version, office, item_ids, published_at, published_by)
     values ($1, $2::text, $3::int, (select coalesce(max(version), 0) + 1 from compiled_plan where region = $2::text and year = $3::int), $4, $5, $6, $7)`,
    [id, input.region, input.year, office, JSON.stringify(items.map((i) => i.id)), tx.now, tx.actor.id],
  );
  for (const plan of plans) {
    const step = transition(planMachine, plan.state, plan.state === 'AMENDED' ? 'republish' : 'publishCompiled');
    if (!step.ok) return step;
    await rows(tx.em, 'update plan set state = $2, published_at = $3, revision = revision + 1 where id = $1', [
      plan.id,
      step.value.to,
      tx.now,
    ]);
  }
  await meetPublicationDuty(tx, office, input);
  tx.note({ action: 'jointPlan.publish', subject: id, after: { region: input.region, year: input.year, items: items.map((i) => i.id) } });
  return ok({ id });
});

/** Joint items that stand differently, or for the first time, since the last publication. */
async function newJointItems(tx: Tx, plans: readonly PlanRow[]): Promise<PlanItemRow[]> {
  const all = await rows<PlanItemRow>(
    tx.em,
    `select ${itemColumns} from plan_item where plan_id = any($1) and joint order by initiator, code`,
    [plans.flatMap((p) => [p.id, ...(p.amendment ? [p.amendment.previous] : [])])],
  );
  const content = ({ id: _, planId: __, ...rest }: PlanItemRow) => JSON.stringify(rest);
  return all.filter((item) => {
    const plan = plans.find((p) => p.id === item.planId);
    if (!plan) return false;
    const before = all.find((other) => other.planId === plan.amendment?.previous && other.code === item.code);
    return !before || content(before) !== content(item);
  });
}

async function meetPublicationDuty(tx: Tx, office: string, { region, year }: CompilationInput): Promise<void> {
  const startOn = plainDate(`${year}-01-01`);
  const pack = jointPackFor(region, startOn);
  const term = pack && catalogueTerm('JOINT_PLAN_PUBLICATION', pack.code, startOn);
  if (!term) return;
  const key = { kind: 'JOINT_PLAN_PUBLICATION', subject: yearSubject(office, year), agency: office } as const;
  await openDeadline(tx, { ...key, region, terms: [term] });
  await meetDeadline(tx, key, tx.now);
}
