import type { LedgerCounts } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { basisOf, basisSql, type CapBasis } from './cap-basis.ts';

export type CapRule = 'ENTITY' | 'JOINT';

interface Held {
  readonly rule: CapRule;
  readonly entityKey: string;
  readonly slots: readonly number[];
  readonly reserved: number;
  readonly consumed: number;
  readonly exempt: number;
}

/** What one entity holds in a year, and which of its places are free. */
export class Places {
  private readonly taken: Record<CapRule, readonly number[]> = { ENTITY: [], JOINT: [] };
  readonly counts: LedgerCounts;

  constructor(year: number, held: readonly Held[]) {
    const nothing = { reserved: 0, consumed: 0, exempt: 0 };
    const count = { ENTITY: nothing, JOINT: nothing };
    for (const { rule, slots, reserved, consumed, exempt } of held) {
      this.taken[rule] = slots;
      count[rule] = { reserved, consumed, exempt };
    }
    this.counts = { year, entity: count.ENTITY, joint: count.JOINT };
  }

  /** The lowest free place. */
  free(rule: CapRule): number {
    let slot = 1;
    while (this.taken[rule].includes(slot)) slot++;
    return slot;
  }
}

/** From so many keys on it is worth asking first who holds anything at all. */
const many = 1000;

/**
 * Of many entities those that may hold a place. In a list of a million nearly nobody does, and naming a million to the database costs more
 * than everything else that is asked of the ledger. Keys are codes: the database and this runtime have them in one order.
 */
async function holding(em: Em, entityKeys: readonly string[]): Promise<readonly string[]> {
  if (entityKeys.length < many) return entityKeys;
  let [first, last] = [entityKeys[0]!, entityKeys[0]!];
  for (const key of entityKeys) {
    if (key < first) first = key;
    if (key > last) last = key;
  }
  const found = await rows<{ key: string }>(
    em,
    `select entity_key as key from cap_slot where rule in ('ENTITY', 'JOINT') and entity_key between $1 and $2 limit $3`,
    [first, last, entityKeys.length],
  );
  // Where others between them hold more than they could, asking for them by name is shorter.
  return found.length < entityKeys.length ? [...new Set(found.map(({ key }) => key))] : entityKeys;
}

/** What entities hold, as the caps count it; those that hold nothing are left out. */
async function heldBy(em: Em, entityKeys: readonly string[], basis: CapBasis): Promise<readonly Held[]> {
  const { rows: within, counts, params } = basisSql(basis);
  return rows<Held>(
    em,
    `select rule, entity_key as "entityKey", coalesce(array_agg(slot) filter (where year = $2), '{}') as slots,
       count(*) filter (where state = 'RESERVED' and counts)::int as reserved,
       count(*) filter (where state = 'CONSUMED' and counts)::int as consumed, count(*) filter (where exempt and counts)::int as exempt
     from (select c.*, ${counts} as counts from cap_slot c where c.rule in ('ENTITY', 'JOINT') and c.entity_key = any($1) and ${within}) c
     group by entity_key, rule`,
    [entityKeys, ...params],
  );
}

/**
 * Places of entities in the year that is charged, and what counts towards their caps. Entities that hold nothing share one answer: in a list
 * of a million most do.
 */
export async function placesOf(em: Em, entityKeys: readonly string[], asked: CapBasis | number): Promise<(entityKey: string) => Places> {
  const basis = basisOf(asked);
  const keys = await holding(em, entityKeys);
  const held = Map.groupBy(keys.length > 0 ? await heldBy(em, keys, basis) : [], (h) => h.entityKey);
  const places = new Map([...held].map(([key, all]) => [key, new Places(basis.year, all)]));
  const nothing = new Places(basis.year, []);
  return (entityKey) => places.get(entityKey) ?? nothing;
}
