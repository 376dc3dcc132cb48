import { type Result, refuse } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import type { DepartmentDeps } from '../department-deps.ts';
import { requireWriter } from '../objects/registry-access.ts';
import { lockRegistry } from '../objects/registry-store.ts';
import type { DepartmentProfile } from '../profile.ts';
import type { TableKind } from './columns.ts';
import { importRefusals } from './import-refusals.ts';
import type { ImportReport } from './import-report.ts';
import { type ImportTarget, importTable } from './import-table.ts';
import { targets } from './registry-targets.ts';
import { bufferSource, wholeOf } from './table-source.ts';
import { findUpload, uploadSource } from './upload-store.ts';

export interface ImportInput {
  readonly requestId: string;
  readonly agency: string;
  /** Of an upload by the same person. */
  readonly fileId: string;
  readonly dryRun: boolean;
  readonly perRow: boolean;
}

export const registryOf = { objects: 'object', inspectors: 'inspector' } as const;
/** While somebody waits for the answer; what is larger goes through the background (`requestCheck`). */
export const directImportBytes = 32 * 1024 * 1024;

/** KF 第八条: imports one of the registries of an agency from an uploaded file; one trail entry for the file, by its hash. */
export const importRegistry = (profile: DepartmentProfile, deps: DepartmentDeps, kind: TableKind, keep: (report: ImportReport) => void) =>
  useCase(`${registryOf[kind]}.import`, async (tx: Tx, input: ImportInput): Promise<Result<ImportReport>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg');
    const { sha256, size } = await findUpload(tx, input.fileId, agency.code);
    if (size > directImportBytes) return refuse(importRefusals.tooLargeDirectly(directImportBytes));
    // In memory, so that reading the next rows never waits for the statement that stores the last.
    const source = bufferSource(Buffer.from(await wholeOf(uploadSource(tx.em, input.fileId, size))));
    const registry = await lockRegistry(tx, agency.code);
    const target: ImportTarget<never> = targets[kind](tx, { profile, deps, agency, counter: registry.codeCounter }) as never;
    const options = { agency: agency.code, fileHash: sha256, dryRun: input.dryRun, perRow: input.perRow };
    const result = await importTable(tx, source, target, options, keep);
    if (!result.ok) return result;
    const { errors, ...figures } = result.value;
    tx.note({ action: `${registryOf[kind]}.import`, subject: input.fileId, after: { agency: agency.code, ...figures } });
    return result;
  });
