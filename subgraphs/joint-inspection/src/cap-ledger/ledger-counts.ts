import type { CapCount, LedgerCounts } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';

const nothing: CapCount = { reserved: 0, consumed: 0, exempt: 0 };

/** KF 第十三条第二款, PD 第十条: what each entity has been drawn and visited in a year, by every department. Every asked key is in the map. */
export async function ledgerCounts(em: Em, entityKeys: readonly string[], year: number): Promise<ReadonlyMap<string, LedgerCounts>> {
  const found = await rows<CapCount & { entityKey: string; rule: 'ENTITY' | 'JOINT' }>(
    em,
    `select entity_key as "entityKey", rule, count(*) filter (where state = 'RESERVED')::int as reserved,
       count(*) filter (where state = 'CONSUMED')::int as consumed, count(*) filter (where exempt)::int as exempt
     from cap_slot where rule in ('ENTITY', 'JOINT') and year = $2 and entity_key = any($1) group by entity_key, rule`,
    [entityKeys, year],
  );
  const counts = new Map<string, LedgerCounts>(entityKeys.map((key) => [key, { year, entity: nothing, joint: nothing }]));
  for (const { entityKey, rule, ...count } of found) {
    const before = counts.get(entityKey)!;
    counts.set(entityKey, rule === 'ENTITY' ? { ...before, entity: count } : { ...before, joint: count });
  }
  return counts;
}
