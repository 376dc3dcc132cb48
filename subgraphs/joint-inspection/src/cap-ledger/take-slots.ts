import { rows, type Tx } from '@double-random/runtime';
import type { CapRule } from './places.ts';

/** An entity's place about to be taken: one of these slots, the lowest that is free. */
export interface WantedSlot {
  readonly rule: CapRule;
  readonly entityKey: string;
  readonly slots: readonly number[];
  readonly assignmentId: string;
  readonly exempt: boolean;
}
/** What the row says beside it. */
export interface SlotTerms {
  readonly year: number;
  readonly agency: string;
  readonly state: 'RESERVED' | 'CONSUMED';
}
export interface Taking {
  /** Those for which every slot they could take is somebody else's by now. */
  readonly lost: readonly WantedSlot[];
  /** The highest slot that was asked for. */
  readonly highest: number;
}

/** Slots one statement goes through: one bit each. */
const mostPasses = 24;

/**
 * Takes places in one statement, slot by slot and in key order within a slot: all transactions take them in this one order, so nobody waits
 * in a circle. Where another transaction is about to take the same place, the statement waits for what becomes of that.
 */
export async function takeSlots(tx: Pick<Tx, 'em' | 'now'>, wanted: readonly WantedSlot[], terms: SlotTerms): Promise<Taking> {
  const passes = [...new Set(wanted.flatMap((w) => w.slots))].sort((a, b) => a - b).slice(0, mostPasses);
  const bitOf = new Map(passes.map((slot, i) => [slot, 2 ** i]));
  const lost = await rows<{ n: number }>(tx.em, takingSql(passes), [
    wanted.map((w) => w.rule),
    wanted.map((w) => w.entityKey),
    wanted.map((w) => w.assignmentId),
    wanted.map((w) => w.exempt),
    wanted.map((w) => w.slots.reduce((bits, slot) => bits + (bitOf.get(slot) ?? 0), 0)),
    terms.year,
    terms.state,
    terms.agency,
    tx.now,
  ]);
  return { lost: lost.map(({ n }) => wanted[n - 1]!), highest: passes.at(-1) ?? 0 };
}

/** A pass takes slot `slots[i]` for whoever may have it and has none from the passes before. Answers the places in the list of the losers. */
function takingSql(slots: readonly number[]): string {
  const without = (pass: number) =>
    Array.from(
      { length: pass },
      (_, i) => ` and not exists (select from pass${i} p where p.rule = w.rule and p.assignment_id = w.assignment_id)`,
    ).join('');
  const passes = slots.map(
    (slot, i) => `pass${i} as (
       insert into cap_slot (rule, entity_key, year, slot, assignment_id, state, exempt, agency, at)
       select w.rule, w.entity_key, $6::int, ${slot}, w.assignment_id, $7::text, w.exempt, $8::text, $9::timestamptz
       from wanted w where w.bits & ${2 ** i} <> 0${without(i)}
       order by w.entity_key, w.rule on conflict do nothing returning rule, assignment_id)`,
  );
  return `with wanted as materialized (
       select * from unnest($1::text[], $2::text[], $3::text[], $4::bool[], $5::int[]) with ordinality
         as w (rule, entity_key, assignment_id, exempt, bits, n)),
     ${passes.join(',\n     ')}
     select w.n::int as n from wanted w where true${without(slots.length)}`;
}
