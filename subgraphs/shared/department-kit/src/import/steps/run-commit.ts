import { ok, type Result, refuse } from '@double-random/rules';
import { change, row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import { requireWriter } from '../../objects/registry-access.ts';
import { bumpRegistry, lockRegistry } from '../../objects/registry-store.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { registryOf } from '../import-registry.ts';
import type { ImportReport } from '../import-report.ts';
import { type ImportTarget, importTable } from '../import-table.ts';
import { targets } from '../registry-targets.ts';
import { uploadSource } from '../upload-store.ts';
import { keepBefore } from './before-images.ts';
import type { ImportRow } from './import-rows.ts';
import { stepRefusals } from './import-step-refusals.ts';
import { registryTables } from './registry-tables.ts';
import { versionNow } from './request-commit.ts';
import { claim, progressOf } from './run-claim.ts';
import { takeOutMissing } from './take-out-missing.ts';

/**
 * Third step (KF-08c): writes the file into the registry as it was checked, all of it in one transaction. A registry that has moved
 * since, or a result that is not the one shown, writes nothing.
 */
export const runCommit = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase(
    'registry.import.commit',
    async (tx: Tx, input: { readonly id: string; readonly requestId?: string }): Promise<Result<{ id: string }>> => {
      const found = await claim(tx, input.id, 'COMMITTING');
      const agency = requireWriter(profile, tx.actor, found.agency, 'reg');
      const registry = await lockRegistry(tx, agency.code);
      const version = await versionNow(tx, found);
      if (version !== found.checkedVersion) return refuse(stepRefusals.moved(found.checkedVersion!, version));
      await keepBefore(tx, found, 'CHANGED');
      const target = targets[found.registry](tx, { profile, deps, agency, counter: registry.codeCounter }) as ImportTarget<unknown>;
      const options = { agency: agency.code, fileHash: found.fileHash, dryRun: false, perRow: found.skipFaulty };
      const observer = { batch: async () => {}, progress: progressOf(deps, found.id) };
      const result = await importTable(tx, uploadSource(deps.em(), found.fileId, found.fileSize), target, options, () => {}, observer);
      if (!result.ok) return result;
      if (!(await asChecked(tx, found, result.value))) return refuse(stepRefusals.differs());
      const removed = found.deactivationReason !== null && found.missing > 0;
      if (removed) await takeOutMissing(tx, found, found.deactivationReason!);
      if (removed && found.created + found.changed === 0) await bumpRegistry(tx, agency.code, registryOf[found.registry]);
      await finish(tx, found, removed ? found.missing : 0);
      return ok({ id: found.id });
    },
  );

/** What was written is what was shown: so many rows of each kind, and every new one under the number it was announced with. */
async function asChecked(tx: Tx, found: ImportRow, { created, changed, errorCount }: ImportReport): Promise<boolean> {
  if (created !== found.created || changed !== found.changed || errorCount !== found.errorCount) return false;
  const { table, code } = registryTables[found.registry];
  const matched = await row<{ n: number }>(
    tx.em,
    `select count(*)::int as n from registry_import_row r join ${table} t on t.agency = $2 and t.${code} = r.code
     where r.import_id = $1 and r.outcome = 'CREATED' and t.version = 1`,
    [found.id, found.agency],
  );
  return matched!.n === created;
}

async function finish(tx: Tx, found: ImportRow, removed: number): Promise<void> {
  const version = await versionNow(tx, found);
  await change(
    tx.em,
    `update registry_import set state = 'COMMITTED', rows_read = coalesce(rows, 0), committed_version = $2, committed_at = $3, committed_by = $4,
       refusals = '[]' where id = $1`,
    [found.id, version, tx.now, tx.actor.id],
  );
  const { created, changed, fileHash: file } = found;
  tx.note({
    action: `${registryOf[found.registry]}.import`,
    subject: found.id,
    after: { agency: found.agency, file, version, created, changed, removed },
    ...(removed ? { reason: found.deactivationReason! } : {}),
  });
}
