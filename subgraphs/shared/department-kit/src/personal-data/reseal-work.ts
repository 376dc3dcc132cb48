import { resealTables } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { keyringOf } from '../keyring-of.ts';
import type { DepartmentProfile, ModuleWork } from '../profile.ts';
import { sealedTables } from './sealed-tables.ts';

export const resealQueue = 'personal-data-reseal';

/** Everything an earlier key sealed. */
export const resealAll = (profile: DepartmentProfile, deps: DepartmentDeps): Promise<void> =>
  resealTables({ deps, service: profile.code, keys: keyringOf(deps), newest: deps.keyVersions?.at(-1) ?? 'v1', tables: sealedTables });

/** a new key is brought in with the next start; what earlier ones sealed follows in the background. */
export const resealWork = (profile: DepartmentProfile): ModuleWork => ({
  queues: { [resealQueue]: (deps) => resealAll(profile, deps) },
  async start(_deps, queue) {
    await queue.enqueue(resealQueue, {});
  },
  now: (deps) => resealAll(profile, deps),
});
