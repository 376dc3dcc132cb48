import { change, type Em } from '@double-random/runtime';
import { insertMany } from '../../objects/text-insert.ts';
import type { RowError } from '../read-row.ts';
import type { RowOutcome } from './import-states.ts';
import type { FieldChange } from './registry-import.entity.ts';

export interface KeptRow {
  readonly position: number;
  readonly outcome: RowOutcome;
  readonly subjectId: string | null;
  readonly code: string;
  readonly name: string;
  readonly changes: readonly FieldChange[];
}

const rowColumns = {
  import_id: 'text',
  outcome: 'text',
  position: 'int',
  subject_id: 'text',
  code: 'text',
  name: 'text',
  changes: 'jsonb',
} as const;

/** Puts down what a batch of rows would come to. */
export async function keepRows(em: Em, importId: string, kept: readonly KeptRow[]): Promise<void> {
  if (!kept.length) return;
  const lines = kept.map((r) => [importId, r.outcome, r.position, r.subjectId, r.code, r.name, JSON.stringify(r.changes)]);
  const insert = insertMany('registry_import_row', rowColumns, lines);
  await change(em, insert.text, insert.params);
}

/** Puts down what was wrong with a batch of rows, for the error workbook. */
export async function keepErrors(em: Em, importId: string, errors: ReadonlyMap<number, readonly RowError[]>): Promise<void> {
  if (!errors.size) return;
  const lines = [...errors].map(([row, told]) => [importId, row, JSON.stringify(told)]);
  const insert = insertMany('registry_import_error', { import_id: 'text', position: 'int', errors: 'jsonb' }, lines);
  await change(em, insert.text, insert.params);
}
