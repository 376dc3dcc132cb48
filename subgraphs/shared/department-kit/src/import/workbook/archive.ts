import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

const open = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

const contents = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))));

export interface Archive {
  readonly entries: readonly Entry[];
  /** What an entry holds; a stream that is longer than its entry says fails. */
  contents(entry: Entry): Promise<Readable>;
}

/**
 * The directory of a ZIP archive.
 * @param accept looks at each entry as it comes, and may throw
 */
export async function readArchive(bytes: Buffer, accept: (entry: Entry) => void = () => {}): Promise<Archive> {
  const zip = await open(bytes);
  const entries: Entry[] = [];
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      try {
        accept(entry);
        entries.push(entry);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.readEntry();
  });
  return { entries, contents: (entry) => contents(zip, entry) };
}
