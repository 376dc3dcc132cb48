import { ok, planMachine, transition } from '@double-random/rules';
import { change, forbidden, row, rows, type Tx, useCase } from '@double-random/runtime';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { yearSubject } from '../deadline/yearly-duties.ts';
import { mayClose, planAttainment } from './attainment.ts';
import { itemsOf } from './plan-access.ts';
import { type PlanRow, planColumns } from './plan-row.ts';

const open = async (tx: Tx, plan: PlanRow) =>
  (await row<{ n: number }>(
    tx.em,
    `select count(*)::int as n from task t join plan_item i on i.id = t.plan_item_id join plan p on p.id = i.plan_id
     where p.agency = $1 and p.year = $2 and t.state not in ('CLOSED', 'ARCHIVED', 'CANCELLED', 'VOIDED')`,
    [plan.agency, plan.year],
  ))!.n;

/** C-3, YX 二: the year is counted up and the count is frozen; what is published late afterwards changes nothing of it. */
async function close(tx: Tx, plan: PlanRow): Promise<boolean> {
  const step = transition(planMachine, plan.state, 'close');
  if (!step.ok) return false;
  const counted = await planAttainment(tx.em, plan, await itemsOf(tx.em, [plan.id]), tx.now);
  await change(tx.em, 'update plan set state = $2, attainment = $3, closed_at = $4, revision = revision + 1 where id = $1', [
    plan.id,
    step.value.to,
    JSON.stringify(counted),
    tx.now,
  ]);
  await meetDeadline(tx, { kind: 'PLAN_CLOSING', subject: yearSubject(plan.agency, plan.year), agency: plan.agency }, tx.now);
  tx.note({ action: 'plan.close', subject: plan.id, before: { state: plan.state }, after: { state: step.value.to, attainment: counted } });
  return true;
}

/** Nightly: the newest version in force of every plan whose time has come. */
export const closePlans = useCase('closePlans', async (tx, _input: { readonly requestId?: string }) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  const today = tx.clock.today();
  const plans = await rows<PlanRow>(
    tx.em,
    `select ${planColumns} from plan p where p.state in ('FILED', 'PUBLISHED') and make_date(p.year, 12, 31) <= $1
       and not exists (select 1 from plan n where n.agency = p.agency and n.year = p.year and n.version > p.version and n.published_at is not null)
     order by p.id for update skip locked`,
    [today],
  );
  let closed = 0;
  for (const plan of plans) if (mayClose(plan.year, today, await open(tx, plan)) && (await close(tx, plan))) closed++;
  tx.note({ action: 'plan.closing', subject: 'plans', after: { closed } });
  return ok({ closed });
});
