import { Readable } from 'node:stream';
import { rows } from '@double-random/runtime';
import { ZipFile } from 'yazl';
import { entryOptions } from '../document/render/fixed-zip.ts';
import { toHtml } from '../document/render/to-html.ts';
import type { ArchiveFileRow } from './archive-row.ts';
import { keptBytes, type Stores } from './collect-files.ts';
import { contentsPaper, indexPaper } from './contents-paper.ts';
import type { ArchivePackage } from './find-package.ts';
import { folderOf, type PackageManifest } from './manifest.ts';
import type { PackedFile } from './verify-package.ts';

interface StreamedFile extends PackedFile {
  readonly size: number;
  /** Pictures and recordings are small already. */
  readonly compress: boolean;
}

/** Every file of the package in order, read only when it is its turn. */
export function packageFiles(stores: Stores, manifest: PackageManifest, { volumes, files }: ArchivePackage): StreamedFile[] {
  const list = [written('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`), written('index.html', toHtml(indexPaper(manifest)))];
  for (const [i, volume] of manifest.volumes.entries()) {
    if (!volume.files) continue;
    const folder = folderOf(volume.agency, volume.supplement);
    list.push(written(`${folder}/contents.html`, toHtml(contentsPaper(volume))));
    for (const file of files.get(volumes[i]!.id) ?? [])
      list.push({
        path: `${folder}/${file.path}`,
        size: file.size,
        compress: file.source !== 'EVIDENCE',
        read: () => archivedBytes(stores, file),
      });
  }
  return list;
}

function written(path: string, content: string): StreamedFile {
  const bytes = Buffer.from(content);
  return { path, size: bytes.length, compress: true, read: () => [bytes] };
}

/** Bytes of an archived file, wherever they lie. */
async function* archivedBytes(stores: Stores, file: ArchiveFileRow): AsyncGenerator<Uint8Array> {
  if (file.source !== 'RECORD') return yield* keptBytes(stores, file);
  const [found] = await rows<{ content: Buffer }>(stores.em, 'select content from archive_file where volume_id = $1 and position = $2', [
    file.volumeId,
    file.position,
  ]);
  if (found) yield Buffer.from(found.content);
}

/**
 * The package as a ZIP, written while it is read: never more than a piece of one file in memory. Every time in it is that of the last seal,
 * so the same seals give the same bytes.
 */
export function packageStream(stores: Stores, manifest: PackageManifest, found: ArchivePackage): Readable {
  const zip = new ZipFile();
  const sealed = entryOptions(
    new Date(
      manifest.volumes
        .map((v) => v.sealedAt)
        .sort()
        .at(-1) ?? 0,
    ),
  );
  for (const { path, size, compress, read } of packageFiles(stores, manifest, found))
    zip.addReadStreamLazy(path, { ...sealed, size, compress }, (given) => given(null, Readable.from(read())));
  const out = zip.outputStream as Readable;
  // A file that was altered where it lies breaks the package off: half a package is none.
  zip.on('error', (error: Error) => out.destroy(error));
  zip.end();
  return out;
}
