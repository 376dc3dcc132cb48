import { change, type Tx } from '@double-random/runtime';
import { lockCounted } from '../lock-counted.ts';

/**
 * D-35 (`mergerCarriesCount`): every row the absorbed entity has in the ledger becomes one of the absorber's, behind those it has, so that
 * used = the sum and the primary key still proves it. Nothing is given back, also where the sum is above the cap.
 * @returns rows that went over
 */
async function carrySlots(tx: Tx, from: string, to: string): Promise<number> {
  await lockCounted(tx.em, [from, to]);
  const carried = await change(
    tx.em,
    `insert into cap_slot (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at)
     select c.rule, $2::text, c.year,
       coalesce((select max(o.slot) from cap_slot o where o.rule = c.rule and o.entity_key = $2::text and o.year = c.year), 0)
         + row_number() over (partition by c.rule, c.year order by c.slot),
       c.assignment_id, c.state, c.exempt, c.agency, c.at
     from cap_slot c where c.entity_key = $1::text`,
    [from, to],
  );
  await change(tx.em, 'delete from cap_slot where entity_key = $1', [from]);
  return carried;
}

/**
 * D-35: visits still to be made are made at the absorber. The drawn list itself stays as it was drawn (PD 第十五条第一款): no object is added,
 * none replaced; the visit and its matters name the entity that answers for them now.
 * @returns visits that went over
 */
async function carryVisits(tx: Tx, from: string, to: string): Promise<number> {
  await change(
    tx.em,
    `update matter_check set entity_key = $2, revision = revision + 1
     where entity_key = $1 and visit_id in (select id from visit where entity_key = $1 and started_at is null and state <> 'CANCELLED')`,
    [from, to],
  );
  return change(
    tx.em,
    `update visit set entity_key = $2, revision = revision + 1 where entity_key = $1 and started_at is null and state <> 'CANCELLED'`,
    [from, to],
  );
}

export const carryOver = async (tx: Tx, from: string, to: string): Promise<{ readonly slots: number; readonly visits: number }> => ({
  slots: await carrySlots(tx, from, to),
  visits: await carryVisits(tx, from, to),
});
