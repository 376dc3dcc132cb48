import type { Refusal } from '@double-random/rules';
import type { Actor } from '@double-random/runtime';
import { defineEntity, p } from '@mikro-orm/core';
import { unfinished } from './import-states.ts';

/** One file on its way into a registry: the row is the truth, the job only its alarm clock. */
export const RegistryImport = defineEntity({
  name: 'RegistryImport',
  tableName: 'registry_import',
  indexes: [{ name: 'registry_import_of_agency', properties: ['agency', 'id'] }],
  uniques: [{ name: 'registry_import_one_at_a_time', properties: ['agency', 'registry'], where: { state: { $in: [...unfinished] } } }],
  properties: {
    id: p.string().primary(),
    agency: p.string(),
    /** `objects` or `inspectors` */
    registry: p.string(),
    fileId: p.string(),
    fileName: p.string(),
    fileHash: p.string(),
    fileSize: p.integer(),
    mode: p.string(),
    state: p.string(),
    /** Whose right the background acts by: checked when they asked. */
    actor: p.json<Actor>(),
    at: p.datetime().length(3),
    rowsRead: p.integer(),
    rows: p.integer().nullable(),
    created: p.integer(),
    changed: p.integer(),
    unchanged: p.integer(),
    missing: p.integer(),
    faultyRows: p.integer(),
    errorCount: p.integer(),
    /** Why the file was not read, or why the last commit came to nothing. */
    refusals: p.json<readonly Refusal[]>(),
    /** The registry as it was compared with. */
    checkedVersion: p.bigint('number').nullable(),
    checkedAt: p.datetime().length(3).nullable(),
    skipFaulty: p.boolean(),
    /** Reason for taking out what the file does not list; null: it stays. */
    deactivationReason: p.text().nullable(),
    /** The registry as the commit left it. */
    committedVersion: p.bigint('number').nullable(),
    committedAt: p.datetime().length(3).nullable(),
    committedBy: p.string().nullable(),
    undoneAt: p.datetime().length(3).nullable(),
    undoneBy: p.string().nullable(),
    undoReason: p.text().nullable(),
    /** Times the background has begun; a file that keeps breaking it is given up. */
    attempts: p.integer(),
  },
});

/** What a file would do to the registry, row by row. */
export const RegistryImportRow = defineEntity({
  name: 'RegistryImportRow',
  tableName: 'registry_import_row',
  properties: {
    importId: p.string().primary(),
    outcome: p.string().primary(),
    /** Row of the file; of what the file does not list, a number of its own. */
    position: p.integer().primary(),
    /** Null for what is new. */
    subjectId: p.string().nullable(),
    code: p.string(),
    name: p.text(),
    /** Column by column, personal data masked. */
    changes: p.json<readonly FieldChange[]>(),
  },
});

export interface FieldChange {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The faulty rows of a file, for its error workbook. */
export const RegistryImportError = defineEntity({
  name: 'RegistryImportError',
  tableName: 'registry_import_error',
  properties: {
    importId: p.string().primary(),
    position: p.integer().primary(),
    errors: p.json<readonly object[]>(),
  },
});

/** What a commit has replaced, as it was; sealed columns stay sealed. It goes when the import can no longer be undone. */
export const RegistryImportBefore = defineEntity({
  name: 'RegistryImportBefore',
  tableName: 'registry_import_before',
  properties: {
    importId: p.string().primary(),
    subjectId: p.string().primary(),
    /** Version the commit gave the row: another one means it has changed since. */
    version: p.integer(),
    row: p.json<Record<string, unknown>>(),
    /** Rows of its sub-registries. */
    matters: p.json<readonly Record<string, unknown>[]>(),
  },
});

export const registryImportEntities = [RegistryImport, RegistryImportRow, RegistryImportError, RegistryImportBefore];
