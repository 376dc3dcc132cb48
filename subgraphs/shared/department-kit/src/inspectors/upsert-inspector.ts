import { ok, type Result } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { keyringOf } from '../keyring-of.ts';
import { requireWriter } from '../objects/registry-access.ts';
import { registryRules } from '../objects/registry-rules.ts';
import { bumpRegistry, lockRegistry } from '../objects/registry-store.ts';
import type { DepartmentProfile } from '../profile.ts';
import { checkInspector, type InspectorDraft } from './check-inspector.ts';
import { type WrittenInspector, writeInspectors } from './write-inspectors.ts';

export interface UpsertInspectorInput extends InspectorDraft {
  readonly requestId: string;
  readonly agency: string;
}

/** KF 第十条: enters an inspector, or changes the one with the same certificate. */
export const upsertInspector = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('inspector.upsert', async (tx: Tx, input: UpsertInspectorInput): Promise<Result<WrittenInspector>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg');
    const keys = keyringOf(deps);
    const today = tx.clock.today();
    const checked = checkInspector(input, registryRules(profile, agency, today, 'inspector'), today, keys);
    if (!checked.ok) return checked;
    await lockRegistry(tx, agency.code);
    const writer = { agency: agency.code, idPrefix: profile.idPrefix, keys, change: 'ENTERED' as const };
    const written = (await writeInspectors(tx, writer, [checked.value]))[0]!;
    if (!written.ok) return written;
    if (written.value.outcome !== 'UNCHANGED') await bumpRegistry(tx, agency.code, 'inspector');
    tx.note({ action: 'inspector.upsert', subject: written.value.id, after: { contentHash: checked.value.contentHash } });
    return ok(written.value);
  });
