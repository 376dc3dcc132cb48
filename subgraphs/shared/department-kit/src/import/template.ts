import { stringify } from 'csv-stringify/sync';
import { writeXlsxStream } from 'hucre/xlsx';
import type { DepartmentProfile } from '../profile.ts';
import { columnsOf, type TableKind } from './columns.ts';

/** Rows formatted as text ahead, so that nothing pasted into them becomes a number (web.md §3.2). */
const preparedRows = 500;
const sheetNames: Readonly<Record<TableKind, string>> = { objects: '检查对象名录库', inspectors: '执法检查人员名录库' };

export const templateFormats = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
export type TemplateFormat = keyof typeof templateFormats;

/** KF 第八条 「模板格式」: an empty file with one example row; every column is text. CSV carries a byte order mark for Excel and WPS. */
export async function writeTemplate(profile: DepartmentProfile, kind: TableKind, format: TemplateFormat): Promise<Uint8Array> {
  const columns = columnsOf(profile, kind);
  const example = columns.map((column) => column.example);
  if (format === 'csv') {
    return Buffer.from(
      stringify([columns.map((c) => c.title), example], { bom: true, escape_formulas: true, record_delimiter: 'windows' }),
    );
  }
  const blank = columns.map(() => '');
  const rows = [example, ...Array.from({ length: preparedRows }, () => blank)];
  const stream = writeXlsxStream(rows, {
    name: sheetNames[kind],
    columns: columns.map(({ title }) => ({ header: title, numFmt: '@', width: Math.max(12, title.length * 2 + 4) })),
    freezePane: { rows: 1 },
  });
  const parts: Uint8Array[] = [];
  for await (const part of stream as unknown as AsyncIterable<Uint8Array>) parts.push(part);
  return Buffer.concat(parts);
}
