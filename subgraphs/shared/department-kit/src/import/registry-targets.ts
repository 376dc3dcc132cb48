import { refuse } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { type CheckedInspector, checkInspector, type InspectorDraft } from '../inspectors/check-inspector.ts';
import { inspectorRefusals } from '../inspectors/inspector-refusals.ts';
import { writeInspectors } from '../inspectors/write-inspectors.ts';
import { keyringOf } from '../keyring-of.ts';
import { type CheckedObject, checkObject, type ObjectDraft } from '../objects/check-object.ts';
import { objectRefusals } from '../objects/object-refusals.ts';
import { registryRules } from '../objects/registry-rules.ts';
import { writeObjects } from '../objects/write-objects.ts';
import type { DepartmentAgency, DepartmentProfile } from '../profile.ts';
import { columnsOf, type TableKind } from './columns.ts';
import type { ImportTarget } from './import-table.ts';

export interface TargetOptions {
  readonly profile: DepartmentProfile;
  readonly deps: DepartmentDeps;
  readonly agency: DepartmentAgency;
  /** Last platform code given out. */
  readonly counter: number;
}

/** The registry an import fills, by what a file is of. */
export const targets = { objects: objectTarget, inspectors: inspectorTarget } as const satisfies Record<TableKind, unknown>;

function objectTarget(tx: Tx, { profile, deps, agency, counter }: TargetOptions): ImportTarget<CheckedObject> {
  const keys = keyringOf(deps);
  const rules = registryRules(profile, agency, tx.clock.today(), 'object');
  const writer = { agency: agency.code, idPrefix: profile.idPrefix, keys, change: 'IMPORTED' as const, counter };
  return {
    registry: 'object',
    columns: columnsOf(profile, 'objects'),
    check: ({ fields, extra }) => checkObject({ kind: '', name: '', ...(fields as Partial<ObjectDraft>), extra }, rules, keys),
    identity: (row) => ({ key: row.naturalKey ?? row.code!, content: row.contentHash }),
    duplicate: (row) => refuse(objectRefusals.duplicate(row.code ?? row.name)),
    write: (rows, dryRun) => writeObjects(tx, Object.assign(writer, { dryRun }), rows),
  };
}

function inspectorTarget(tx: Tx, { profile, deps, agency }: TargetOptions): ImportTarget<CheckedInspector> {
  const keys = keyringOf(deps);
  const today = tx.clock.today();
  const rules = registryRules(profile, agency, today, 'inspector');
  const writer = { agency: agency.code, idPrefix: profile.idPrefix, keys, change: 'IMPORTED' as const };
  return {
    registry: 'inspector',
    columns: columnsOf(profile, 'inspectors'),
    check: ({ fields, extra }) => checkInspector({ name: '', ...(fields as Partial<InspectorDraft>), extra }, rules, today, keys),
    identity: (row) => ({ key: row.certificateNo, content: row.contentHash }),
    duplicate: (row) => refuse(inspectorRefusals.duplicate(row.certificateNo)),
    write: (rows, dryRun) => writeInspectors(tx, { ...writer, dryRun }, rows),
  };
}
