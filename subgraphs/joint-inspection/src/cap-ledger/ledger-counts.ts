import type { LedgerCounts } from '@double-random/rules';
import type { Em } from '@double-random/runtime';
import type { CapBasis } from './cap-basis.ts';
import { placesOf } from './places.ts';

/** KF 第十三条第二款, PD 第十条: what each entity has been drawn and visited, as the caps count it. Every asked key has an answer. */
export async function ledgerCounts(
  em: Em,
  entityKeys: readonly string[],
  basis: CapBasis | number,
): Promise<{ readonly get: (entityKey: string) => LedgerCounts }> {
  const placesAt = await placesOf(em, entityKeys, basis);
  return { get: (entityKey) => placesAt(entityKey).counts };
}
