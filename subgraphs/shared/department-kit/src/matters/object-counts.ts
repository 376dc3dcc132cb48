import { type Deps, once, type SubgraphContext } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { type MatterCount, matterCounts } from '../objects/registry-rows.ts';
import { readRegistry } from '../objects/registry-store.ts';

type Counts = ReadonlyMap<string, MatterCount>;
interface Counted {
  readonly objectVersion: number;
  readonly counts: Promise<Counts>;
}
const countedBy = new WeakMap<Deps, Map<string, Counted>>();

/**
 * Counting 430 000 rows takes a good part of a second, and the registry has a version that rises with every change: each agency is
 * counted once per version and process. The version is read before the rows, so a count is at worst newer than its version.
 */
async function countsOf(deps: Deps, agency: string): Promise<Counts> {
  const known = countedBy.get(deps) ?? new Map<string, Counted>();
  countedBy.set(deps, known);
  const { objectVersion } = await readRegistry(deps.em(), agency);
  const before = known.get(agency);
  if (before?.objectVersion === objectVersion) return before.counts;
  const counts = matterCounts(deps.em(), agency).then((rows) => new Map(rows.map((row) => [row.matterCode, row])));
  known.set(agency, { objectVersion, counts });
  counts.catch(() => known.delete(agency));
  return counts;
}

/** KF 第八条 「与抽查事项相对应」: how many objects stand under a matter; one look per agency and request. */
export const objectCountLoader = (context: SubgraphContext) =>
  once(context, 'matter-object-counts', () => {
    const byAgency = new DataLoader((agencies: readonly string[]) => Promise.all(agencies.map((agency) => countsOf(context.deps, agency))));
    return {
      load: async (agency: string, matterCode: string): Promise<MatterCount> =>
        (await byAgency.load(agency)).get(matterCode) ?? { matterCode, objects: 0, active: 0 },
    };
  });
