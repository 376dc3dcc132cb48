import type { Readable } from 'node:stream';
import { ok, type Result, refuse } from '@double-random/rules';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { FormulaScan } from './formula-scan.ts';
import { importRefusals } from './import-refusals.ts';

export const workbookLimits = {
  fileBytes: 20 * 1024 * 1024,
  expandedBytes: 200 * 1024 * 1024,
  entries: 2000,
  textBytes: 1024 * 1024,
} as const;

class TooLarge extends Error {}
class HugeText extends Error {}

/**
 * web.md §3.2: a few megabytes may expand to gigabytes, and no reader stops them; so the archive is walked once, counting, before
 * anything is kept. A directory that lies about sizes is found out by yauzl.
 * @returns addresses of cells that hold a formula instead of a value (`B7`), at most 100
 */
export async function guardWorkbook(bytes: Buffer): Promise<Result<{ readonly formulas: readonly string[] }>> {
  if (bytes.length > workbookLimits.fileBytes) return refuse(importRefusals.bomb());
  try {
    return ok({ formulas: await walk(await open(bytes)) });
  } catch (error) {
    if (error instanceof TooLarge) return refuse(importRefusals.bomb());
    if (error instanceof HugeText) return refuse(importRefusals.hugeCell());
    return refuse(importRefusals.notAWorkbook());
  }
}

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

function walk(zip: ZipFile): Promise<string[]> {
  const formulas = new FormulaScan();
  let entries = 0;
  let expanded = 0;
  const count = (size: number) => {
    expanded += size;
    if (expanded > workbookLimits.expandedBytes) throw new TooLarge();
  };
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(formulas.cells));
    zip.on('entry', (entry: Entry) => {
      if (++entries > workbookLimits.entries || expanded + entry.uncompressedSize > workbookLimits.expandedBytes)
        return reject(new TooLarge());
      contents(zip, entry)
        .then((stream) => readThrough(stream, entry.fileName, count, formulas))
        .then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

const contents = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))));

/** Bytes of a text are those between two tags; a cell Excel can hold is far below the limit. */
async function readThrough(stream: Readable, name: string, count: (size: number) => void, formulas: FormulaScan): Promise<void> {
  let sinceTag = 0;
  const isXml = name.endsWith('.xml');
  const sheet = /^xl\/worksheets\/[^/]+\.xml$/.test(name);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    count(chunk.length);
    if (!isXml) continue;
    const tag = chunk.lastIndexOf(0x3c);
    sinceTag = tag === -1 ? sinceTag + chunk.length : chunk.length - tag;
    if (sinceTag > workbookLimits.textBytes) throw new HugeText();
    if (sheet) formulas.push(chunk);
  }
}
