import { ok, type Result, refuse } from '@double-random/rules';
import { row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { keyringOf } from '../keyring-of.ts';
import type { DepartmentProfile } from '../profile.ts';
import { checkObject, type ObjectDraft } from './check-object.ts';
import { objectRefusals } from './object-refusals.ts';
import { requireWriter } from './registry-access.ts';
import { registryRules } from './registry-rules.ts';
import { bumpRegistry, lockRegistry } from './registry-store.ts';
import { type WrittenObject, writeObjects } from './write-objects.ts';

export interface UpsertObjectInput extends ObjectDraft {
  readonly requestId: string;
  readonly agency: string;
  /** Version the caller saw; a later one refuses with STALE_VERSION. */
  readonly version?: number | null | undefined;
}

/** KF 第八、九条: enters an object, or changes the one of the same code. */
export const upsertObject = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('object.upsert', async (tx: Tx, input: UpsertObjectInput): Promise<Result<WrittenObject>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg');
    const keys = keyringOf(deps);
    const checked = checkObject(input, registryRules(profile, agency, tx.clock.today(), 'object'), keys);
    if (!checked.ok) return checked;
    const registry = await lockRegistry(tx, agency.code);
    const seen = await versionOf(tx, agency.code, checked.value.code);
    if (input.version != null && seen !== undefined && seen !== input.version) return refuse(objectRefusals.stale(seen));
    const writer = { agency: agency.code, idPrefix: profile.idPrefix, keys, change: 'ENTERED' as const, counter: registry.codeCounter };
    const written = (await writeObjects(tx, writer, [checked.value]))[0]!;
    if (!written.ok) return written;
    if (written.value.outcome !== 'UNCHANGED') await bumpRegistry(tx, agency.code, 'object');
    tx.note({ action: 'object.upsert', subject: written.value.id, after: { contentHash: checked.value.contentHash } });
    return ok(written.value);
  });

const versionOf = async (tx: Tx, agency: string, code: string | null): Promise<number | undefined> =>
  (await row<{ version: number }>(tx.em, 'select version from inspection_object where agency = $1 and code = $2', [agency, code]))?.version;
