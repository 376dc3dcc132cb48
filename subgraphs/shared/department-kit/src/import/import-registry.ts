import { type Result, refuse } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { type CheckedInspector, checkInspector, type InspectorDraft } from '../inspectors/check-inspector.ts';
import { inspectorRefusals } from '../inspectors/inspector-refusals.ts';
import { writeInspectors } from '../inspectors/write-inspectors.ts';
import { keyringOf } from '../keyring-of.ts';
import { type CheckedObject, checkObject, type ObjectDraft } from '../objects/check-object.ts';
import { objectRefusals } from '../objects/object-refusals.ts';
import { requireWriter } from '../objects/registry-access.ts';
import { registryRules } from '../objects/registry-rules.ts';
import { lockRegistry } from '../objects/registry-store.ts';
import { writeObjects } from '../objects/write-objects.ts';
import type { DepartmentProfile } from '../profile.ts';
import { columnsOf, type TableKind } from './columns.ts';
import type { ImportReport } from './import-report.ts';
import { type ImportTarget, importTable } from './import-table.ts';
import { readUpload } from './upload-store.ts';

export interface ImportInput {
  readonly requestId: string;
  readonly agency: string;
  /** Of an upload by the same person. */
  readonly fileId: string;
  readonly dryRun: boolean;
  readonly perRow: boolean;
}

const registryOf = { objects: 'object', inspectors: 'inspector' } as const;

/** KF 第八条: imports one of the registries of an agency from an uploaded file; one trail entry for the file, by its hash. */
export const importRegistry = (profile: DepartmentProfile, deps: DepartmentDeps, kind: TableKind, keep: (report: ImportReport) => void) =>
  useCase(`${registryOf[kind]}.import`, async (tx: Tx, input: ImportInput): Promise<Result<ImportReport>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg').code;
    const { bytes, sha256 } = await readUpload(tx, input.fileId, agency);
    const registry = await lockRegistry(tx, agency);
    const options = { agency, fileHash: sha256, dryRun: input.dryRun, perRow: input.perRow };
    const result =
      kind === 'objects'
        ? await importTable(tx, bytes, objectTarget(profile, deps, tx, agency, registry.codeCounter), options, keep)
        : await importTable(tx, bytes, inspectorTarget(profile, deps, tx, agency), options, keep);
    if (!result.ok) return result;
    const { errors, ...figures } = result.value;
    tx.note({ action: `${registryOf[kind]}.import`, subject: input.fileId, after: { agency, ...figures } });
    return result;
  });

function objectTarget(
  profile: DepartmentProfile,
  deps: DepartmentDeps,
  tx: Tx,
  agency: string,
  counter: number,
): ImportTarget<CheckedObject> {
  const keys = keyringOf(deps);
  const rules = registryRules(profile, requireWriter(profile, tx.actor, agency, 'reg'), tx.clock.today(), 'object');
  const writer = { agency, idPrefix: profile.idPrefix, keys, change: 'IMPORTED' as const, counter };
  return {
    registry: 'object',
    columns: columnsOf(profile, 'objects'),
    check: ({ fields, extra }) => checkObject({ kind: '', name: '', ...(fields as Partial<ObjectDraft>), extra }, rules, keys),
    identity: (row) => ({ key: row.naturalKey ?? row.code!, content: row.contentHash }),
    duplicate: (row) => refuse(objectRefusals.duplicate(row.code ?? row.name)),
    write: (rows, dryRun) => writeObjects(tx, Object.assign(writer, { dryRun }), rows),
  };
}

function inspectorTarget(profile: DepartmentProfile, deps: DepartmentDeps, tx: Tx, agency: string): ImportTarget<CheckedInspector> {
  const keys = keyringOf(deps);
  const today = tx.clock.today();
  const rules = registryRules(profile, requireWriter(profile, tx.actor, agency, 'reg'), today, 'inspector');
  const writer = { agency, idPrefix: profile.idPrefix, keys, change: 'IMPORTED' as const };
  return {
    registry: 'inspector',
    columns: columnsOf(profile, 'inspectors'),
    check: ({ fields, extra }) => checkInspector({ name: '', ...(fields as Partial<InspectorDraft>), extra }, rules, today, keys),
    identity: (row) => ({ key: row.certificateNo, content: row.contentHash }),
    duplicate: (row) => refuse(inspectorRefusals.duplicate(row.certificateNo)),
    write: (rows, dryRun) => writeInspectors(tx, { ...writer, dryRun }, rows),
  };
}
