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
  private readonly slots: Record<CapRule, Set<number>> = { ENTITY: new Set(), JOINT: new Set() };
  private readonly count = {
    ENTITY: { reserved: 0, consumed: 0, exempt: 0 },
    JOINT: { reserved: 0, consumed: 0, exempt: 0 },
  };
  private readonly year: number;

  constructor(year: number) {
    this.year = year;
  }

  get counts(): LedgerCounts {
    return { year: this.year, entity: this.count.ENTITY, joint: this.count.JOINT };
  }

  hold({ rule, slots, reserved, consumed, exempt }: Held): void {
    this.slots[rule] = new Set(slots);
    this.count[rule] = { reserved, consumed, exempt };
  }

  /** The lowest free place. */
  take(rule: CapRule, exempt: boolean): number {
    let slot = 1;
    while (this.slots[rule].has(slot)) slot++;
    this.slots[rule].add(slot);
    this.count[rule].reserved++;
    if (exempt) this.count[rule].exempt++;
    return slot;
  }
}

/** Places of each entity in the year that is charged, and what counts towards its caps. Every asked key is in the map. */
export async function placesOf(em: Em, entityKeys: readonly string[], asked: CapBasis | number): Promise<ReadonlyMap<string, Places>> {
  const basis = basisOf(asked);
  const { rows: within, counts, params } = basisSql(basis);
  const found = await rows<Held>(
    em,
    `select rule, entity_key as "entityKey", coalesce(array_agg(slot) filter (where year = $2), '{}') as slots,
       count(*) filter (where state = 'RESERVED' and counts)::int as reserved,
       count(*) filter (where state = 'CONSUMED' and counts)::int as consumed, count(*) filter (where exempt and counts)::int as exempt
     from (select c.*, ${counts} as counts from cap_slot c where c.rule in ('ENTITY', 'JOINT') and c.entity_key = any($1) and ${within}) c
     group by entity_key, rule`,
    [entityKeys, ...params],
  );
  const places = new Map(entityKeys.map((key) => [key, new Places(basis.year)]));
  for (const held of found) places.get(held.entityKey)!.hold(held);
  return places;
}
