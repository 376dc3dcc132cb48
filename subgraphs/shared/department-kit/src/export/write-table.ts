import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { writeXlsxStream } from 'hucre/xlsx';

export const tableFormats = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
export type TableFormat = keyof typeof tableFormats;

export interface OutTable {
  /** Name of the sheet. */
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>;
}

/**
 * The other half of the port to the spreadsheet libraries: a table as a file, row by row as it is taken, never as a whole. Every cell is
 * text: no number loses digits, and what looks like a formula stays a word (web.md §3.2). CSV carries a byte order mark for Excel and WPS.
 */
export const writeTable: Readonly<Record<TableFormat, (table: OutTable) => AsyncIterable<Uint8Array>>> = {
  xlsx: ({ name, titles, rows }) =>
    writeXlsxStream(rows as AsyncIterable<string[]>, {
      name,
      columns: titles.map((title) => ({ header: title, numFmt: '@', width: Math.max(12, title.length * 2 + 4) })),
      freezePane: { rows: 1 },
    }) as unknown as AsyncIterable<Uint8Array>,
  csv: ({ titles, rows }) => {
    const lines = Readable.from(withTitles(titles, rows));
    const file = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
    lines.on('error', (error) => file.destroy(error));
    return lines.pipe(file);
  },
};

async function* withTitles(titles: readonly string[], rows: OutTable['rows']): AsyncGenerator<readonly string[]> {
  yield titles;
  yield* rows;
}
