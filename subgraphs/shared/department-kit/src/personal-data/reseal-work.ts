import type { Result } from '@double-random/rules';
import { perform, serviceActor } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { keyringOf } from '../keyring-of.ts';
import type { DepartmentProfile, ModuleWork } from '../profile.ts';
import { type ResealedBatch, resealBatch, rowsOfOldKeys } from './reseal.ts';
import { type SealedTable, sealedTables } from './sealed-tables.ts';

export const resealQueue = 'personal-data-reseal';

/** Seals one table anew, batch by batch, each its own transaction. @returns rows sealed anew */
async function resealTable(profile: DepartmentProfile, deps: DepartmentDeps, table: SealedTable): Promise<number> {
  const newest = deps.keyVersions?.at(-1) ?? 'v1';
  const caller = { actor: serviceActor(profile.code), requestId: resealQueue };
  const batch = resealBatch(keyringOf(deps), newest);
  let done = 0;
  for (let after: string | null = ''; after !== null; ) {
    const result: Result<ResealedBatch> = await perform(deps, caller, batch, { table, after });
    if (!result.ok) throw new Error(`${table.table} cannot be sealed anew`);
    done += result.value.rows;
    after = result.value.next;
  }
  return done;
}

/** Everything an earlier key sealed. Nothing to do, and no trail, while there is one key only. */
export async function resealAll(profile: DepartmentProfile, deps: DepartmentDeps): Promise<void> {
  const newest = deps.keyVersions?.at(-1) ?? 'v1';
  for (const table of newest === 'v1' ? [] : sealedTables) {
    if ((await rowsOfOldKeys(deps.em(), table, newest)) === 0) continue;
    const resealed = await resealTable(profile, deps, table);
    const left = await rowsOfOldKeys(deps.em(), table, newest);
    deps.log({ what: 'sealed anew', table: table.table, key: newest, rows: resealed, left });
  }
}

/** a new key is brought in with the next start; what earlier ones sealed follows in the background. */
export const resealWork = (profile: DepartmentProfile): ModuleWork => ({
  queues: { [resealQueue]: (deps) => resealAll(profile, deps) },
  async start(_deps, queue) {
    await queue.enqueue(resealQueue, {});
  },
  now: (deps) => resealAll(profile, deps),
});
