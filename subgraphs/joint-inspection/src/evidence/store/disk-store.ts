import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type EvidenceStore, pathOf } from './evidence-store.ts';

/** Writes back what the system holds of a file or folder, so that a power cut does not take it. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Evidence in a folder of this machine: one folder per upload, its pieces in order of their names; `cat` in that order gives the file. */
export function diskStore(folder: string): EvidenceStore {
  let writing = 0;
  const inFolder = (upload: string, piece?: string) => join(folder, pathOf(upload, piece));
  return {
    async put(upload, piece, bytes) {
      const place = inFolder(upload);
      await mkdir(place, { recursive: true, mode: 0o700 });
      // Written beside and moved in place: a piece is there whole or not at all. Two connections may send the same one at once.
      const beside = join(place, `${piece}.${process.pid}-${++writing}.part`);
      const handle = await open(beside, 'w', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(beside, inFolder(upload, piece));
      await flush(place);
    },
    get: (upload, piece) => readFile(inFolder(upload, piece)),
    removeAll: (upload) => rm(inFolder(upload), { recursive: true, force: true }),
  };
}
