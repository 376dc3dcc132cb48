import { ok } from '@double-random/rules';
import { type FileHandler, notFound, perform, useCase } from '@double-random/runtime';
import { readerOf } from '../document/reader-of.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { openForArchive, requireOwnVolume } from './archive-access.ts';
import { findPackage, manifestOf } from './find-package.ts';
import { packageStream } from './package-stream.ts';

const packagePath = /^\/archive\/(ji_vis_[\w-]+)\.zip$/;

/** CD 九: whoever takes a copy is on record. */
const takePackage = useCase(
  'archive.download',
  async (tx, input: { readonly requestId?: string; readonly visitId: string; readonly volume: string }) => {
    await openForArchive(tx, input.visitId);
    tx.note({ action: 'archive.download', subject: input.volume, after: { visit: input.visitId } });
    return ok(input.visitId);
  },
);

/**
 * `/archive/<visit>.zip`: the shared part, the own volume and the index, streamed. `?agency=` asks for another department's volume by name and
 * is refused (PD 第二十七条).
 */
export const archiveFileHandler: FileHandler = async (context, { method, path, query }) => {
  const asker = context as JointContext;
  const { actor, deps, services } = asker;
  const visitId = packagePath.exec(path)?.[1];
  if (method !== 'GET' || !visitId) throw notFound('案卷');
  const reader = readerOf(asker);
  const dossier = await openForArchive(reader, visitId);
  if (query['agency']) requireOwnVolume(reader, query['agency']);
  const found = await findPackage(deps.em(), visitId, actor.department!);
  const own = found.volumes.find((v) => v.agency === actor.department);
  if (!own) throw notFound('案卷');
  await perform(deps, asker, takePackage, { visitId, volume: own.id });
  const manifest = manifestOf(dossier, found);
  return {
    status: 200,
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${own.number ?? visitId}.zip`)}`,
    },
    body: packageStream({ em: deps.em(), evidence: services.evidence }, manifest, found),
  };
};
