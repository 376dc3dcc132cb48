import type { SubgraphContext } from '@double-random/runtime';
import { registryCoverage } from '../coverage/registry-coverage.ts';
import { matterCounts, stateCounts } from '../registry-rows.ts';
import { lastConfirmation, registryReadiness } from '../registry-status.ts';
import { readRegistry } from '../registry-store.ts';

/** Both registries of an agency at a glance; counts are read only when selected. */
export async function registryView(context: SubgraphContext, agency: string) {
  const em = context.deps.em();
  const registry = await readRegistry(em, agency);
  return {
    agency,
    ...registry,
    filed: registry.objectVersion > 0 && registry.filedVersion === registry.objectVersion,
    get lastConfirmation() {
      return lastConfirmation(em, agency).then((found) => found ?? null);
    },
    get fresh() {
      return isFresh(context, agency);
    },
    get states() {
      return stateCounts(em, agency);
    },
    get coverage() {
      return registryCoverage(em, agency);
    },
    get matters() {
      return matterCounts(em, agency);
    },
  };
}

async function isFresh(context: SubgraphContext, agency: string): Promise<boolean> {
  const em = context.deps.em();
  const [registry, latest] = [await readRegistry(em, agency), await lastConfirmation(em, agency)];
  if (!latest || latest.objectVersion !== registry.objectVersion || latest.inspectorVersion !== registry.inspectorVersion) return false;
  return (await registryReadiness(em, agency, '', context.deps.clock.today(), false)).ready.ok;
}
