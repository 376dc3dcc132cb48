import type { DepartmentProfile } from '@double-random/department-kit';
import { columnsOf, type TableKind } from '@double-random/department-kit/import/columns.ts';
import { stringify } from 'csv-stringify/sync';

/** One row by field name, as the template's columns name them. */
export type RegistryRow = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A registry file as a department would send it: the template's columns, CSV with a byte order mark. */
export function registryFile(profile: DepartmentProfile, kind: TableKind, rows: Iterable<RegistryRow>): Uint8Array {
  const columns = columnsOf(profile, kind);
  const table = [columns.map((c) => c.title)];
  for (const row of rows) {
    table.push(
      columns.map((column) => {
        const value = row[column.field];
        return value === undefined ? '' : typeof value === 'string' ? value : value.join('；');
      }),
    );
  }
  return Buffer.from(`\uFEFF${stringify(table)}`);
}
