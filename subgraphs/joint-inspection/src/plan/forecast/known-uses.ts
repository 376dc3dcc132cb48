import type { LedgerCounts } from '@double-random/rules';
import { type Actor, type Em, hasRole, rows } from '@double-random/runtime';

interface Use {
  readonly entityKey: string;
  readonly entity: number;
  readonly entityExempt: number;
  readonly joint: number;
  readonly jointExempt: number;
}

/**
 * How often each entity was drawn in the plan's year by anything but the plan, as far as this person may know: results that are published, and what the own department drew
 * . A forecast by the whole ledger would let one feel for what another department has drawn and not published (D-103).
 */
export async function knownUses(
  em: Em,
  actor: Actor,
  entityKeys: readonly string[],
  plan: { readonly agency: string; readonly year: number },
): Promise<Map<string, LedgerCounts>> {
  const own = actor.kind === 'person' && hasRole(actor, 'op', 'dh', 'ph') ? (actor.department ?? '') : '';
  const found = await rows<Use>(
    em,
    `select s.entity_key as "entityKey",
       count(*) filter (where s.rule = 'ENTITY')::int as entity, count(*) filter (where s.rule = 'ENTITY' and s.exempt)::int as "entityExempt",
       count(*) filter (where s.rule = 'JOINT')::int as joint, count(*) filter (where s.rule = 'JOINT' and s.exempt)::int as "jointExempt"
     from cap_slot s where s.year = $1 and s.entity_key = any($2) and not exists (
         select 1 from assignment a join task t on t.id = a.task_id join plan_item i on i.id = t.plan_item_id join plan p on p.id = i.plan_id
         where a.id = s.assignment_id and p.agency = $4 and p.year = $1)
       and (s.agency = $3 or (select true from visit v join publication p on p.visit_id = v.id
         where v.assignment_id = s.assignment_id and p.state in ('PUBLISHED', 'SUPERSEDED') limit 1))
     group by s.entity_key`,
    [plan.year, entityKeys, own, plan.agency],
  );
  return new Map(
    found.map((u) => [
      u.entityKey,
      {
        year: plan.year,
        entity: { reserved: 0, consumed: u.entity, exempt: u.entityExempt },
        joint: { reserved: 0, consumed: u.joint, exempt: u.jointExempt },
      },
    ]),
  );
}
