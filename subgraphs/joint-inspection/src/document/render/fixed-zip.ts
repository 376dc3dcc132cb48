import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import yauzl, { type Entry, type Options, type ZipFile as ReadableZip } from 'yauzl';
import { ZipFile } from 'yazl';

/** Packs files in the given order with one time for all: the same files give the same bytes (up to the version of zlib). */
export function packed(files: Iterable<readonly [path: string, bytes: Uint8Array]>, at: Date): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(Buffer.from(bytes), path, entryOptions(at));
  zip.end();
  return buffer(zip.outputStream);
}

/** Time and rights of every entry; the DOS time is local, and so is written as if the machine stood in UTC. */
export const entryOptions = (at: Date) => ({ mtime: asLocal(at), mode: 0o100644, forceDosTimestamp: true });

/** A time whose local reading is that instant's reading in Shanghai, wherever the machine stands. */
function asLocal(at: Date): Date {
  const shanghai = new Date(at.getTime() + 8 * 3_600_000);
  return new Date(
    shanghai.getUTCFullYear(),
    shanghai.getUTCMonth(),
    shanghai.getUTCDate(),
    shanghai.getUTCHours(),
    shanghai.getUTCMinutes(),
    shanghai.getUTCSeconds(),
  );
}

const open = promisify<Buffer, Options, ReadableZip>(yauzl.fromBuffer);

/** The files of an archive, in its order. Sizes that lie are found out by yauzl. */
export async function unpacked(zip: Buffer): Promise<[path: string, bytes: Buffer][]> {
  const archive = await open(zip, { lazyEntries: true, validateEntrySizes: true });
  const files: [string, Buffer][] = [];
  for (let left = archive.entryCount; left > 0; left--) {
    const [entry] = await Promise.all([once(archive, 'entry') as Promise<Entry[]>, archive.readEntry()]).then(([found]) => found);
    const stream = await promisify<Entry, Readable>(archive.openReadStream.bind(archive))(entry!);
    files.push([entry!.fileName, await buffer(stream)]);
  }
  return files;
}
