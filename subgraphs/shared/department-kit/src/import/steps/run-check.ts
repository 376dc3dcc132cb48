import { ok, type Refusal, type Result } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import type { CheckedInspector } from '../../inspectors/check-inspector.ts';
import { keyringOf } from '../../keyring-of.ts';
import type { CheckedObject } from '../../objects/check-object.ts';
import { requireWriter } from '../../objects/registry-access.ts';
import { readRegistry } from '../../objects/registry-store.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { columnsOf } from '../columns.ts';
import { type ImportedRow, type ImportObserver, type ImportTarget, importTable } from '../import-table.ts';
import { targets } from '../registry-targets.ts';
import { uploadSource } from '../upload-store.ts';
import { fieldChanges } from './field-changes.ts';
import type { ImportRow } from './import-rows.ts';
import { keepErrors, keepRows } from './keep-rows.ts';
import { registryTables } from './registry-tables.ts';
import { versionNow } from './request-commit.ts';
import { claim, progressOf } from './run-claim.ts';

type Checked = CheckedObject | CheckedInspector;

/**
 * Second step (KF-08c): reads the whole file against the registry as it is, and puts down what it would come to, in one transaction
 * that changes no registry. Interrupted, it leaves nothing and is begun anew.
 */
export const runCheck = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase(
    'registry.import.check',
    async (tx: Tx, input: { readonly id: string; readonly requestId?: string }): Promise<Result<{ id: string }>> => {
      const found = await claim(tx, input.id, 'CHECKING');
      const agency = requireWriter(profile, tx.actor, found.agency, 'reg');
      const registry = await readRegistry(tx.em, agency.code);
      const version = await versionNow(tx, found);
      const target = targets[found.registry](tx, { profile, deps, agency, counter: registry.codeCounter }) as ImportTarget<Checked>;
      const listener = checkListener(tx, profile, deps, found);
      const options = { agency: agency.code, fileHash: found.fileHash, dryRun: true, perRow: true };
      // Read outside of the transaction: its connection is busy with what has been read before.
      const source = uploadSource(deps.em(), found.fileId, found.fileSize);
      const result = await importTable(tx, source, target, options, () => {}, listener.observer);
      if (!result.ok) return refused(tx, found, result.refusals);
      const missing = found.mode === 'REPLACE' ? await findMissing(tx, found) : 0;
      const { rows, created, changed, unchanged, errorCount } = result.value;
      const faultyRows = listener.faulty();
      await change(
        tx.em,
        `update registry_import set state = 'CHECKED', rows = $2, rows_read = $2, created = $3, changed = $4, unchanged = $5, missing = $6,
         faulty_rows = $7, error_count = $8, checked_version = $9, checked_at = $10 where id = $1`,
        [found.id, rows, created, changed, unchanged, missing, faultyRows, errorCount, version, tx.now],
      );
      const figures = { rows, created, changed, unchanged, missing, faultyRows };
      tx.note({ action: 'registry.import.check', subject: found.id, after: { file: found.fileHash, version, ...figures } });
      return ok({ id: found.id });
    },
  );

async function refused(tx: Tx, { id, fileHash }: ImportRow, refusals: readonly Refusal[]): Promise<Result<{ id: string }>> {
  await change(tx.em, 'delete from registry_import_row where import_id = $1', [id]);
  await change(tx.em, 'delete from registry_import_error where import_id = $1', [id]);
  await change(tx.em, `update registry_import set state = 'REFUSED', refusals = $2 where id = $1`, [id, JSON.stringify(refusals)]);
  tx.note({
    action: 'registry.import.check',
    subject: id,
    after: { file: fileHash, refused: refusals[0]?.code },
    reason: refusals[0]!.message,
  });
  return ok({ id });
}

function checkListener(tx: Tx, profile: DepartmentProfile, deps: DepartmentDeps, found: ImportRow) {
  const { registry: kind, id, mode } = found;
  const columns = columnsOf(profile, kind);
  const keys = keyringOf(deps);
  const progress = progressOf(deps, id);
  const { nameOf } = registryTables[kind];
  let faultyRows = 0;
  const observer: ImportObserver<Checked> = {
    async batch(rows, errors) {
      faultyRows += errors.size;
      await keepErrors(tx.em, id, errors);
      const kept = rows.filter(({ written }) => mode === 'REPLACE' || written.outcome !== 'UNCHANGED');
      const changed = rows.filter(({ written }) => written.outcome === 'CHANGED');
      const changes = await fieldChanges(
        tx.em,
        kind,
        columns,
        keys,
        new Map(changed.map(({ written, checked }) => [written.id, checked as never])),
      );
      await keepRows(
        tx.em,
        id,
        kept.map((row) => ({
          position: row.row,
          outcome: row.written.outcome,
          subjectId: row.written.outcome === 'CREATED' ? null : row.written.id,
          code: codeOf(row),
          name: nameOf(row.checked.name),
          changes: changes.get(row.written.id) ?? [],
        })),
      );
    },
    progress,
  };
  return { observer, faulty: () => faultyRows };
}

/** The registry's number for a row; for what is new, the one it would be given. */
const codeOf = ({ checked, written }: ImportedRow<Checked>): string =>
  'certificateNo' in checked ? checked.certificateNo : ((written as { code?: string }).code ?? checked.code!);

/** What the registry has and the file does not list, as far as it could be taken out. */
function findMissing(tx: Tx, { id, agency, registry: kind }: ImportRow): Promise<number> {
  const { table, code, leaves, shownName } = registryTables[kind];
  return change(
    tx.em,
    `insert into registry_import_row (import_id, outcome, position, subject_id, code, name, changes)
     select $1::varchar, 'MISSING', row_number() over (order by t.${code}), t.id, t.${code}, ${shownName}, '[]' from ${table} t
     where t.agency = $2 and t.state = any($3)
       and not exists (select 1 from registry_import_row r where r.import_id = $1 and r.subject_id = t.id)`,
    [id, agency, Object.keys(leaves)],
  );
}
