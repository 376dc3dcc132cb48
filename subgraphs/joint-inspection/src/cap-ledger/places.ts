import type { LedgerCounts } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';

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

/** Places of each entity in a year, by every department. Every asked key is in the map. */
export async function placesOf(em: Em, entityKeys: readonly string[], year: number): Promise<ReadonlyMap<string, Places>> {
  const found = await rows<Held>(
    em,
    `select rule, entity_key as "entityKey", array_agg(slot) as slots, count(*) filter (where state = 'RESERVED')::int as reserved,
       count(*) filter (where state = 'CONSUMED')::int as consumed, count(*) filter (where exempt)::int as exempt
     from cap_slot where rule in ('ENTITY', 'JOINT') and year = $2 and entity_key = any($1) group by entity_key, rule`,
    [entityKeys, year],
  );
  const places = new Map(entityKeys.map((key) => [key, new Places(year)]));
  for (const held of found) places.get(held.entityKey)!.hold(held);
  return places;
}
