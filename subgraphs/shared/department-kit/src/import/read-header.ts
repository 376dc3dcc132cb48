import { ok, type Result, refuse } from '@double-random/rules';
import type { Column } from './columns.ts';
import { importRefusals } from './import-refusals.ts';
import type { Cell } from './table.ts';

const titleOf = (cell: Cell): string =>
  String(cell ?? '')
    .normalize('NFC')
    .trim()
    .replace(/^[*＊]|[*＊]$/g, '')
    .trim();

/** What an error workbook adds to its rows; it comes back with them when they have been corrected. */
export const errorTitle = '错误说明';

/**
 * KF 第八条 「模板格式」: every column of the template once, in any order, and no other but the remarks of an error workbook.
 * @returns the column at each position; none at the remarks'
 */
export function readHeader(cells: readonly Cell[], columns: readonly Column[]): Result<readonly (Column | undefined)[]> {
  const titles = cells.map(titleOf);
  while (titles.length && !titles.at(-1)) titles.pop();
  // A hostile workbook has 16,384 of them.
  const given = new Map<string, number>();
  for (const title of titles) given.set(title, (given.get(title) ?? 0) + 1);
  const known = new Map(columns.map((column) => [column.title, column]));
  const missing = columns.map((c) => c.title).filter((title) => !given.has(title));
  const unknown = [...given.keys()].filter((title) => !known.has(title) && title !== errorTitle).map((title) => title || '（空）');
  const repeated = [...given].filter(([, times]) => times > 1).map(([title]) => title);
  if (missing.length || unknown.length || repeated.length) return refuse(importRefusals.header(missing, unknown, repeated));
  return ok(titles.map((title) => known.get(title)));
}
