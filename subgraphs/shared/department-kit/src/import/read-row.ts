import { findPlainDate } from '@double-random/rules';
import type { Column } from './columns.ts';
import type { Cell, TableRow } from './table.ts';

export interface RowError {
  readonly row: number;
  readonly column: string;
  readonly value?: string;
  readonly code: string;
  readonly message: string;
  /** What the column wants. */
  readonly expected?: string;
  readonly basis?: string;
}
/** What is said with every error of a column. */
export const wantedOf = (column: Column | undefined): Pick<RowError, 'expected' | 'basis'> =>
  column ? { expected: column.rule, ...(column.basis ? { basis: column.basis } : {}) } : {};
export interface ReadRow {
  readonly fields: Record<string, unknown>;
  readonly extra: Record<string, unknown>;
  readonly errors: RowError[];
}

type Read = { readonly value: unknown } | { readonly problem: string };

/** What Excel writes into a CSV for a long number it has shortened: `4.10481E+17`. */
const shortened = /^\d(\.\d+)?E\+\d+$/i;

const readers: Readonly<Record<Column['type'], (cell: string, column: Column) => Read>> = {
  TEXT: (text, column) => (column.labels ? { value: keyOf(column.labels, text) } : { value: text }),
  CODE: (text) => (shortened.test(text) ? { problem: lostDigits } : { value: text }),
  DATE: (text) => {
    const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
    const date = year && findPlainDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
    return date ? { value: date } : { problem: '日期格式应为 2026-01-31。' };
  },
  LIST: (text, column) => ({
    value: text
      .split(/[、,，;；\n]/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => (column.labels ? keyOf(column.labels, part) : part)),
  }),
  INTEGER: (text) => (/^-?\d{1,15}$/.test(text) ? { value: Number(text) } : { problem: '应为整数。' }),
};

const lostDigits = 'NUMERIC';
/** A value by its label or as it is; what it then means, the registry's own rules decide. */
const keyOf = (labels: Readonly<Record<string, string>>, text: string): string =>
  Object.entries(labels).find(([key, label]) => key === text || label === text)?.[0] ?? text;

/** What a cell says, without what surrounds it. */
export const textOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).normalize('NFC').trim();
};

/** The sentence of web.md §3.2. */
const numericSentence = (row: number, title: string) => `第 ${row} 行“${title}”为数字格式，已丢失精度，请将该列设为文本后重填`;

function readCell(cell: Cell, column: Column): Read {
  if (column.type === 'CODE' && typeof cell === 'number') return { problem: lostDigits };
  const text = textOf(cell);
  return text === '' ? { value: undefined } : readers[column.type](text, column);
}

/** One row of a file as a draft; cells that cannot even be read are reported by column. Undefined for an empty row. */
export function readRow(row: TableRow, header: readonly (Column | undefined)[]): ReadRow | undefined {
  if (row.cells.every((cell) => textOf(cell) === '')) return undefined;
  const result: ReadRow = { fields: {}, extra: {}, errors: [] };
  const beyond = row.cells.findIndex((cell, i) => i >= header.length && textOf(cell) !== '');
  if (beyond !== -1)
    result.errors.push({
      row: row.row,
      column: `第 ${beyond + 1} 列`,
      code: 'BAD_USER_INPUT',
      message: `第 ${row.row} 行有超出表头的内容`,
    });
  header.forEach((column, i) => {
    if (!column) return;
    const cell = row.cells[i] ?? null;
    const read = readCell(cell, column);
    if ('value' in read) {
      (column.extra ? result.extra : result.fields)[column.field] = read.value;
      return;
    }
    const message =
      read.problem === lostDigits ? numericSentence(row.row, column.title) : `第 ${row.row} 行“${column.title}”${read.problem}`;
    result.errors.push({
      row: row.row,
      column: column.title,
      code: 'BAD_USER_INPUT',
      message,
      ...wantedOf(column),
      ...(column.personal ? {} : { value: textOf(cell).slice(0, 100) }),
    });
  });
  return result;
}
