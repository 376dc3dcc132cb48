import { change, rows, type Tx } from '@double-random/runtime';
import type { CapReservation } from './reservation.ts';

/**
 * Takes the next place of every entity that has room whatever of its visits the caps count: it holds fewer than the cap, and no place below
 * was given back. That is nearly everybody, in one statement; the others are looked at one by one. Entities are locked by the caller.
 * @returns whose places are still to be looked for
 */
export async function takeRoomy(
  tx: Pick<Tx, 'em' | 'now'>,
  wanted: readonly CapReservation[],
  { year, agency }: { readonly year: number; readonly agency: string },
): Promise<readonly CapReservation[]> {
  const assignments = wanted.map((w) => w.assignmentId);
  const taken = await change(
    tx.em,
    `insert into cap_slot (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at)
     select 'ENTITY', w.entity_key, $5, held.places + 1, w.assignment_id, 'RESERVED', w.exempt, $6, $7
     from unnest($1::text[], $2::text[], $3::int[], $4::bool[]) as w (entity_key, assignment_id, cap, exempt)
       cross join lateral (select count(*)::int as places, coalesce(max(c.slot), 0) as highest from cap_slot c
         where c.rule = 'ENTITY' and c.entity_key = w.entity_key and c.year = $5) held
     where held.places < coalesce(w.cap, held.places + 1) and held.highest = held.places
     order by w.entity_key`,
    [
      wanted.map((w) => w.entityKey),
      assignments,
      wanted.map(({ limits }) => (limits.entity === 'UNLIMITED' ? null : limits.entity)),
      wanted.map((w) => w.exempt),
      year,
      agency,
      tx.now,
    ],
  );
  if (taken === wanted.length) return [];
  const found = await rows<{ id: string }>(tx.em, 'select assignment_id as id from cap_slot where assignment_id = any($1)', [assignments]);
  const done = new Set(found.map(({ id }) => id));
  return wanted.filter((w) => !done.has(w.assignmentId));
}
