import { writeXlsx } from 'hucre/xlsx';
import type { ShownRow } from './faulty-rows.ts';

/** A workbook with marks has to be held while it is written. */
export const mostMarkedRows = 5000;

const wrong = {
  numFmt: '@',
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFFC7CE' } },
  font: { color: { rgb: 'FF9C0006' } },
} as const;

/** Faulty rows with their wrong cells in red. */
export const markedWorkbook = async (titles: readonly string[], rows: readonly ShownRow[]): Promise<Uint8Array> =>
  (await writeXlsx({
    sheets: [
      {
        name: '错误行',
        columns: titles.map((title) => ({ key: title, numFmt: '@', width: Math.max(12, title.length * 2 + 4) })),
        rows: [[...titles], ...rows.map((row) => [...row.cells])],
        cells: new Map(
          rows.flatMap(({ cells, wrong: marked }, i) =>
            marked.map((column) => [`${i + 1},${column}`, { value: cells[column]!, type: 'string' as const, style: wrong }] as const),
          ),
        ),
        freezePane: { rows: 1 },
      },
    ],
  })) as Uint8Array;
