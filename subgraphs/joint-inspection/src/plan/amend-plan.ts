import { ok, planMachine, type Result, refuse, transition } from '@double-random/rules';
import { row, rows, type Tx, useCase } from '@double-random/runtime';
import type { PlanItemDraft } from './check-plan-item.ts';
import { checkItems } from './create-plan.ts';
import type { PinnedOf } from './pin-matters.ts';
import { lockOwnPlan, staleRevision } from './plan-access.ts';
import { planRefusals } from './plan-refusals.ts';
import { writeItem } from './write-items.ts';

export interface PlanAmendmentDraft {
  readonly requestId?: string;
  readonly planId: string;
  readonly revision?: number | null;
  readonly reason: string;
  /** Items added, or replaced by code. */
  readonly items: readonly PlanItemDraft[];
  readonly removeCodes?: readonly string[] | null;
}

const drawn = [
  'OBJECTS_DRAWN',
  'LOCKED',
  'DISPATCHED',
  'INSPECTORS_DRAWN',
  'IN_PROGRESS',
  'VISITS_DONE',
  'RESULTS_PUBLISHED',
  'FOLLOWING_UP',
  'CLOSED',
  'ARCHIVED',
];

/** Numbers of tasks of this plan's item that have drawn already, in any version. */
const drawnTasks = async (tx: Tx, plan: { agency: string; year: number }, code: string): Promise<string[]> =>
  (
    await rows<{ no: string }>(
      tx.em,
      `select t.no from task t join plan_item i on i.id = t.plan_item_id join plan p on p.id = i.plan_id
       where p.agency = $1 and p.year = $2 and i.code = $3 and t.state = any($4) order by t.no`,
      [plan.agency, plan.year, code, drawn],
    )
  ).map((t) => t.no);

/**
 * KF 第十一条 「动态调整」: a new version beside the published one, which stays public. Unchanged items keep their answers;
 * changed joint items are agreed to, filed and published again.
 */
export const amendPlan = (pinned: Result<readonly PinnedOf[]>) =>
  useCase('amendPlan', async (tx, input: PlanAmendmentDraft) => {
    const plan = await lockOwnPlan(tx, input.planId, 'op');
    const stale = staleRevision(plan, input.revision);
    if (stale) return refuse(stale);
    const step = transition(planMachine, plan.state, 'amend');
    if (!step.ok) return step;
    if (!input.reason.trim())
      return refuse({
        code: 'BAD_USER_INPUT',
        message: '修订须写明理由。',
        basis: 'KF 第十一条',
        path: ['input', 'reason'],
        details: { fields: ['reason'] },
      });
    const later = await row<{ id: string }>(tx.em, 'select id from plan where agency = $1 and year = $2 and version > $3', [
      plan.agency,
      plan.year,
      plan.version,
    ]);
    if (later) return refuse(planRefusals.second(plan.year, later.id));
    const touched = [...input.items.map((i) => i.code), ...(input.removeCodes ?? [])];
    for (const code of touched) {
      const tasks = await drawnTasks(tx, plan, code);
      if (tasks.length) return refuse(planRefusals.itemDrawn(code, tasks));
    }
    const today = tx.clock.today();
    const past = input.items.filter((item) => item.windowTo < today).map((item) => planRefusals.retroactive(item.code, today));
    if (past.length) return refuse(...past);
    if (!pinned.ok) return pinned;
    const refusals = checkItems(input.items, plan.agency, plan.year, pinned.value);
    if (refusals.length) return refuse(...refusals);
    const id = tx.newId('ji_pln');
    await rows(
      tx.em,
      `insert into plan (id, agency, region, year, version, state, rules, amendment, revision, created_by, created_at)
       select $2, agency, region, year, version + 1, $3, rules, $4, 1, $5, $6 from plan where id = $1`,
      [plan.id, id, step.value.to, JSON.stringify({ reason: input.reason, approver: '', previous: plan.id }), tx.actor.id, tx.now],
    );
    await copyItems(tx, plan.id, id, touched);
    for (const item of input.items) writeItem(tx, { id, agency: plan.agency }, item, pinned.value);
    tx.note({
      action: 'plan.amend',
      subject: id,
      before: { plan: plan.id, version: plan.version },
      after: { touched },
      reason: input.reason,
    });
    return ok({ id });
  });

async function copyItems(tx: Tx, from: string, to: string, except: readonly string[]): Promise<void> {
  const items = await rows<{ id: string }>(tx.em, 'select id from plan_item where plan_id = $1 and not code = any($2) order by code', [
    from,
    except,
  ]);
  for (const { id } of items) {
    const copy = tx.newId('ji_itm');
    await rows(
      tx.em,
      `insert into plan_item (id, plan_id, code, name, joint, initiator, unit, matters, scope, ratio_basis_points, strata, estimated_count, rounds,
         window_from, window_to, due_on, origin_level)
       select $2, $3, code, name, joint, initiator, unit, matters, scope, ratio_basis_points, strata, estimated_count, rounds,
         window_from, window_to, due_on, origin_level from plan_item where id = $1`,
      [id, copy, to],
    );
    await rows(
      tx.em,
      'insert into plan_acceptance (item_id, agency, state, by, at) select $2, agency, state, by, at from plan_acceptance where item_id = $1',
      [id, copy],
    );
  }
}
