import type { Entry } from 'yauzl';
import type { Archive } from './archive.ts';

const sheet = /^xl\/worksheets\/sheet\d+\.xml$/i;
const described = /(^\[Content_Types\]\.xml$|\.rels$|^xl\/(workbook|sharedStrings|styles)\.xml$)/i;
const piece = 1024 * 1024;

/** Holds a stream back until its reader has nothing left. */
export class Hunger {
  #hungry = false;
  #wake = () => {};

  set(hungry: boolean): void {
    this.#hungry = hungry;
    if (hungry) this.#wake();
  }

  async felt(): Promise<void> {
    while (!this.#hungry) await new Promise<void>((resolve) => (this.#wake = resolve));
  }
}

/**
 * The same archive once more, uncompressed and with its parts in the order in which hucre reads without going back: what describes the
 * workbook, then the sheets. Hucre itself takes whatever it is given; so a megabyte is given only when it has nothing left.
 * @returns undefined when the sheets have other names, which it could not stream
 */
export function storedArchive(archive: Archive, hunger: Hunger): ReadableStream<Uint8Array> | undefined {
  const of = (pattern: RegExp) => archive.entries.filter(({ fileName }) => pattern.test(fileName));
  if (of(sheet).length === 0) return undefined;
  const parts = pieces(archive, [...of(described), ...of(sheet)]);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await hunger.felt();
        const { value, done } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await parts.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

async function* pieces(archive: Archive, entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  for (const entry of entries) {
    yield localHeader(entry);
    let held: Buffer[] = [];
    let size = 0;
    for await (const chunk of (await archive.contents(entry)) as AsyncIterable<Buffer>) {
      held.push(chunk);
      size += chunk.length;
      if (size < piece) continue;
      yield Buffer.concat(held);
      [held, size] = [[], 0];
    }
    if (size) yield Buffer.concat(held);
  }
}

/** Of an entry that is stored as it is. */
function localHeader({ fileName, uncompressedSize, crc32 }: Entry): Buffer {
  const name = Buffer.from(fileName);
  const header = Buffer.alloc(30);
  header.write('504b0304', 0, 'hex');
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(crc32, 14);
  header.writeUInt32LE(uncompressedSize, 18);
  header.writeUInt32LE(uncompressedSize, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}
