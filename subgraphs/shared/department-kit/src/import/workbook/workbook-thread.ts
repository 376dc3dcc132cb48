import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { streamXlsxRows } from 'hucre/xlsx';
import type { TableRow } from '../table.ts';
import { readArchive } from './archive.ts';
import type { WorkbookMessage } from './messages.ts';
import { Hunger, storedArchive } from './stored-archive.ts';
import { guardWorkbook, WorkbookRefused } from './workbook-guard.ts';

const batchRows = 1000;
const batchCells = 50_000;

/** The thread that reads one workbook (web.md §3.2): what a hostile one does to it ends with it. */
const bytes = Buffer.from(workerData as ArrayBuffer);
const answers = answer();
for await (const _ of on(parentPort!, 'message')) {
  const { value, done } = await answers.next();
  if (done) break;
  parentPort!.postMessage(value);
}
parentPort!.close();

async function* answer(): AsyncGenerator<WorkbookMessage> {
  try {
    yield { kind: 'formulas', cells: await guardWorkbook(bytes) };
    yield* batches();
    yield { kind: 'end' };
  } catch (error) {
    yield { kind: 'refused', reason: error instanceof WorkbookRefused ? error.reason : 'DAMAGED' };
  }
}

async function* batches(): AsyncGenerator<WorkbookMessage> {
  let rows: TableRow[] = [];
  let cells = 0;
  for await (const row of sheetRows()) {
    rows.push(row);
    cells += row.cells.length;
    if (rows.length < batchRows && cells < batchCells) continue;
    yield { kind: 'rows', rows };
    [rows, cells] = [[], 0];
  }
  if (rows.length) yield { kind: 'rows', rows };
}

async function* sheetRows(): AsyncGenerator<TableRow> {
  const hunger = new Hunger();
  const found = streamXlsxRows(storedArchive(await readArchive(bytes), hunger) ?? bytes)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = found.next();
      // Only a reader that is still waiting when everything else has had its turn has nothing left.
      const starving = setImmediate(() => hunger.set(true));
      const { value, done } = await next.finally(() => clearImmediate(starving));
      hunger.set(false);
      if (done) return;
      yield { row: value.index + 1, cells: value.values as TableRow['cells'] };
    }
  } finally {
    hunger.set(true);
    await found.return?.();
  }
}
