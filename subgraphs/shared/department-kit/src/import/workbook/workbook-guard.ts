import type { Readable } from 'node:stream';
import { FormulaScan } from '../formula-scan.ts';
import { expandedLimit, workbookLimits } from '../workbook-limits.ts';
import { readArchive } from './archive.ts';
import type { WorkbookReason } from './messages.ts';

/** Why a workbook is not read at all. */
export class WorkbookRefused extends Error {
  readonly reason: WorkbookReason;
  constructor(reason: WorkbookReason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * web.md §3.2: a few megabytes may expand to gigabytes, and no reader stops them; so the archive is walked once, counting, before
 * anything is kept. A directory that lies about sizes is found out by yauzl, and so is a path that leads out of the archive.
 * @returns addresses of cells that hold a formula instead of a value (`B7`), at most 100
 * @throws WorkbookRefused
 */
export async function guardWorkbook(bytes: Buffer): Promise<readonly string[]> {
  if (bytes.length > workbookLimits.fileBytes) throw new WorkbookRefused('TOO_LARGE');
  try {
    return await walk(bytes);
  } catch (error) {
    throw error instanceof WorkbookRefused ? error : new WorkbookRefused('DAMAGED');
  }
}

async function walk(bytes: Buffer): Promise<readonly string[]> {
  const most = expandedLimit(bytes.length);
  let [count, claimed] = [0, 0];
  const archive = await readArchive(bytes, ({ fileName, uncompressedSize }) => {
    claimed += uncompressedSize;
    if (++count > workbookLimits.entries || claimed > most) throw new WorkbookRefused('TOO_LARGE');
    if (/sharedStrings\.xml$/i.test(fileName) && uncompressedSize > workbookLimits.sharedStringBytes)
      throw new WorkbookRefused('SHARED_STRINGS');
  });
  const formulas = new FormulaScan();
  for (const entry of archive.entries) await readThrough(await archive.contents(entry), entry.fileName, formulas);
  return formulas.cells;
}

/** Bytes of a text are those between two tags; a cell Excel can hold is far below the limit. */
async function readThrough(stream: Readable, name: string, formulas: FormulaScan): Promise<void> {
  let sinceTag = 0;
  const isXml = name.endsWith('.xml');
  const sheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(name);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (!isXml) continue;
    const tag = chunk.lastIndexOf(0x3c);
    sinceTag = tag === -1 ? sinceTag + chunk.length : chunk.length - tag;
    if (sinceTag > workbookLimits.textBytes) throw new WorkbookRefused('HUGE_CELL');
    if (sheet) formulas.push(chunk);
  }
}
