import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { importRefusals } from '../import-refusals.ts';
import { BrokenTable, type TableRow } from '../table.ts';
import { type TableSource, wholeOf } from '../table-source.ts';
import { workbookLimits } from '../workbook-limits.ts';
import type { WorkbookMessage, WorkbookReason } from './messages.ts';

const refusals = {
  TOO_LARGE: importRefusals.bomb,
  DAMAGED: importRefusals.notAWorkbook,
  HUGE_CELL: importRefusals.hugeCell,
  SHARED_STRINGS: importRefusals.sharedStrings,
} as const satisfies Record<WorkbookReason, unknown>;

export interface OpenWorkbook {
  /** Addresses of formula cells, at most 100. */
  readonly formulas: readonly string[];
  /** To be read once, or closed. */
  readonly rows: AsyncIterable<TableRow>;
  close(): Promise<void>;
}

/**
 * Rows of a workbook's first sheet, read in a thread of its own with a heap of its own: neither its work nor its end touches whoever
 * else is being served.
 * @throws BrokenTable also while iterating
 */
export async function readWorkbook(source: TableSource): Promise<OpenWorkbook> {
  if (source.size > workbookLimits.fileBytes) throw new BrokenTable(importRefusals.bomb());
  const bytes = await wholeOf(source);
  const worker = new Worker(new URL('./workbook-thread.ts', import.meta.url), {
    workerData: bytes,
    transferList: [bytes],
    resourceLimits: { maxOldGenerationSizeMb: workbookLimits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
  });
  const close = async () => void (await worker.terminate());
  try {
    const first = await ask(worker);
    return { formulas: first.kind === 'formulas' ? first.cells : [], rows: rowsOf(worker), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function* rowsOf(worker: Worker): AsyncGenerator<TableRow> {
  let coming = ask(worker);
  try {
    for (;;) {
      const message = await coming;
      if (message.kind !== 'rows') return;
      // The next batch is read while this one is worked on.
      coming = ask(worker);
      coming.catch(() => {});
      yield* message.rows;
    }
  } finally {
    await worker.terminate();
  }
}

/** One question, one answer; a thread that ran out of its memory has read a file that was made for that. */
async function ask(worker: Worker): Promise<WorkbookMessage> {
  worker.postMessage('more');
  const [message] = (await once(worker, 'message').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new BrokenTable(importRefusals.bomb()) : error;
  })) as [WorkbookMessage];
  if (message.kind === 'refused') throw new BrokenTable(refusals[message.reason]());
  return message;
}
