import type { CapLimits } from '@double-random/rules';
import { rows, type Tx } from '@double-random/runtime';
import type { DrawnObject, Hex, ObjectResult } from '@double-random/verifiable-draw';
import type { CapReservation } from '../../cap-ledger/reservation.ts';
import type { TaskRow } from '../../task/task-access.ts';
import { knownOf } from './frame-store.ts';
import { keptText } from './kept-text.ts';
import type { KnownCandidate } from './known-line.ts';

interface Place {
  readonly position: number;
  readonly assignmentId: string;
  readonly entry: DrawnObject;
}
interface Assigned extends CapReservation {
  readonly place: Place;
  readonly known: KnownCandidate;
}

/**
 * PD 第十五条第一款: the drawn list and an assignment for each object on it. Who a leaf is comes from what was stored before the seed
 * existed, batch by batch: only what the caps need is kept.
 * @returns what to reserve, in drawn order
 */
export async function storeDrawn(
  tx: Tx,
  task: TaskRow,
  drawId: string,
  result: ObjectResult,
  limitsAt: (known: KnownCandidate) => { readonly limits: CapLimits; readonly exempt: boolean },
): Promise<readonly CapReservation[]> {
  const places = new Map<Hex, Place>();
  for (const { drawn } of result.strata)
    for (const entry of drawn) places.set(entry[0], { position: places.size, assignmentId: tx.newId('ji_asg'), entry });
  const reservations: CapReservation[] = new Array(places.size);
  let found = 0;
  for await (const batch of knownOf(tx.em, drawId, places)) {
    const assigned = batch.map(({ leaf, known }): Assigned => {
      const place = places.get(leaf)!;
      return { assignmentId: place.assignmentId, entityKey: keptText(known.entityKey), ...limitsAt(known), place, known };
    });
    for (const { place, assignmentId, entityKey, limits, exempt } of assigned)
      reservations[place.position] = { assignmentId, entityKey, limits, exempt };
    found += assigned.length;
    if (assigned.length > 0) await insertDrawn(tx, task, drawId, assigned);
  }
  if (found !== places.size) throw new Error(`draw ${drawId}: drawn leaves without a candidate`);
  return reservations;
}

const insertDrawn = (tx: Tx, task: TaskRow, drawId: string, assigned: readonly Assigned[]): Promise<unknown> =>
  rows(
    tx.em,
    `with drawn as (
       select $1::text as draw_id, d.* from unnest($5::text[], $6::text[], $7::text[], $8::int[], $9::bool[], $10::text[], $11::text[], $12::text[])
         as d (id, entity_key, code, position, exempt, agencies, entry, dropped)),
     listed as (
       insert into draw_row (draw_id, position, leaf_id, row, entity_key, snapshot, dropped)
       select draw_id, position, entry::jsonb ->> 0, entry::jsonb, entity_key, jsonb_build_object('code', code, 'agencies', agencies::jsonb), dropped::jsonb from drawn)
     insert into assignment (id, task_id, draw_id, entity_key, code, position, state, joint, exempt, year, snapshot)
     select id, $2, draw_id, entity_key, code, position, 'DRAWN', $3, exempt, $4, agencies::jsonb from drawn`,
    [
      drawId,
      task.id,
      task.joint,
      task.year,
      assigned.map((a) => a.assignmentId),
      assigned.map((a) => a.entityKey),
      assigned.map((a) => a.known.code),
      assigned.map((a) => a.place.position),
      assigned.map((a) => a.exempt),
      assigned.map((a) => JSON.stringify(a.known.agencies)),
      assigned.map((a) => JSON.stringify(a.place.entry)),
      assigned.map((a) => JSON.stringify(a.known.dropped)),
    ],
  );
