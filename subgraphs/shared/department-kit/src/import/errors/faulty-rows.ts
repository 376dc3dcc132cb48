import type { Em } from '@double-random/runtime';
import { encodeCursor, maxPageSize } from '@double-random/runtime';
import { errorTitle } from '../read-header.ts';
import { textOf } from '../read-row.ts';
import { readTable } from '../read-table.ts';
import type { ImportRow } from '../steps/import-rows.ts';
import { type FaultyRow, faultyRows } from '../steps/list-imports.ts';
import { BrokenTable } from '../table.ts';
import { uploadSource } from '../upload-store.ts';

/** A faulty row as its file has it, and which of its cells are wrong. */
export interface ShownRow {
  readonly cells: readonly string[];
  readonly wrong: readonly number[];
}

export interface FaultyTable {
  readonly titles: readonly string[];
  readonly rows: AsyncIterable<ShownRow>;
}

async function* allFaulty(em: Em, id: string): AsyncGenerator<FaultyRow> {
  for (let after: string | null = null; ; ) {
    const { rows, size }: { rows: FaultyRow[]; size: number } = await faultyRows(em, id, { first: maxPageSize, after });
    const page = rows.slice(0, size);
    yield* page;
    if (rows.length <= size) return;
    after = encodeCursor([page.at(-1)!.position]);
  }
}

/** `B7` → 1 */
const columnIndex = (address: string): number =>
  [...(/^[A-Z]{1,3}(?=\d)/.exec(address)?.[0] ?? '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * The faulty rows of an import, out of its own file and in its order: file and errors are walked side by side, neither is held.
 * The remarks of an earlier error workbook give way to these.
 */
export async function faultyTable(em: Em, { id, fileId, fileSize }: ImportRow): Promise<FaultyTable> {
  const table = await readTable(uploadSource(em, fileId, fileSize));
  if (!table.ok) throw new BrokenTable(table.refusals[0]!);
  const { rows: read, close } = table.value;
  const lines = read[Symbol.asyncIterator]();
  const first = await lines.next();
  const header: readonly string[] = first.done ? [] : first.value.cells.map(textOf);
  const kept = header.flatMap((title, i) => (title === errorTitle ? [] : [i]));
  const titles = kept.map((i) => header[i]!);

  async function* rows(): AsyncGenerator<ShownRow> {
    try {
      for await (const { position, errors } of allFaulty(em, id)) {
        let line = await lines.next();
        while (!line.done && line.value.row < position) line = await lines.next();
        if (line.done) return;
        const { cells } = line.value;
        const wrong = errors.map(({ column }) => Math.max(titles.indexOf(column), kept.indexOf(columnIndex(column)))).filter((i) => i >= 0);
        yield { cells: [...kept.map((i) => textOf(cells[i] ?? null)), errors.map((e) => e.message).join('；')], wrong };
      }
    } finally {
      await close();
    }
  }
  return { titles: [...titles, errorTitle], rows: rows() };
}
