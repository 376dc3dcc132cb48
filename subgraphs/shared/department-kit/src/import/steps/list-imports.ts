import { decodeCursor, type Em, type PageRequest, pageSize, rows } from '@double-random/runtime';
import type { RowError } from '../read-row.ts';
import { type ImportRow, importColumns } from './import-rows.ts';
import type { RowOutcome } from './import-states.ts';
import type { KeptRow } from './keep-rows.ts';

export interface FaultyRow {
  readonly position: number;
  readonly errors: readonly RowError[];
}

/** Imports of an agency, newest first: their ids grow with time. One row more than asked for. */
export async function listImports(em: Em, agency: string, page: PageRequest) {
  const size = pageSize(page);
  const before = decodeCursor(page.after, 1)?.[0] ?? null;
  const sql = `select ${importColumns} from registry_import i where i.agency = $1 and ($2::text is null or i.id < $2) order by i.id desc limit $3`;
  return { size, rows: await rows<ImportRow>(em, sql, [agency, before, size + 1]) };
}

/** What an import would do, in the order of the file; one row more than asked for. */
export async function importRows(em: Em, id: string, outcome: RowOutcome, page: PageRequest) {
  const size = pageSize(page);
  const after = Number(decodeCursor(page.after, 1)?.[0] ?? 0);
  const sql = `select position, outcome, subject_id as "subjectId", code, name, changes from registry_import_row
    where import_id = $1 and outcome = $2 and position > $3 order by position limit $4`;
  return { size, rows: await rows<KeptRow>(em, sql, [id, outcome, after, size + 1]) };
}

/** Faulty rows of a file in its order, with what is wrong in each; one row more than asked for. */
export async function faultyRows(em: Em, id: string, page: PageRequest) {
  const size = pageSize(page);
  const after = Number(decodeCursor(page.after, 1)?.[0] ?? 0);
  const sql = 'select position, errors from registry_import_error where import_id = $1 and position > $2 order by position limit $3';
  return { size, rows: await rows<FaultyRow>(em, sql, [id, after, size + 1]) };
}
