import { ok } from '@double-random/rules';
import { type FileResponse, notFound, perform, row, type SubgraphContext, useCase } from '@double-random/runtime';
import type { JointServices } from '../services.ts';
import { getVisit, requireOwner } from '../visit/visit-access.ts';
import { readPieces } from './read-pieces.ts';

interface StoredEvidence {
  readonly visitId: string;
  /** Null: of the visit as a whole. */
  readonly agency: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly uploadId: string;
  readonly mime: string | null;
}

/** CD 九: whoever takes a copy is on record; what belongs to one department's matter is that department's alone. @throws NOT_FOUND, FORBIDDEN */
export const takeEvidence = useCase(
  'evidence.download',
  async (tx, { evidenceId }: { readonly requestId?: string; readonly evidenceId: string }) => {
    const found = await row<StoredEvidence>(
      tx.em,
      `select e.visit_id as "visitId", m.agency, e.file_name as "fileName", e.sha256, e.size, e.upload_id as "uploadId", u.mime
     from evidence e left join evidence_upload u on u.id = e.upload_id left join matter_check m on m.id = e.matter_check_id where e.id = $1`,
      [evidenceId],
    );
    if (!found) throw notFound('证据');
    const visit = await getVisit(tx.em, tx.actor, found.visitId);
    if (visit.insight !== 'FULL') throw notFound('证据');
    if (found.agency !== null) requireOwner(tx.actor, found.agency);
    tx.note({ action: 'evidence.download', subject: evidenceId, after: { sha256: found.sha256 } });
    return ok(found);
  },
);

/** `GET /evidence/<id>`: the file as it was kept; its name says who took it and when. */
export async function downloadEvidence(services: JointServices, context: SubgraphContext, evidenceId: string): Promise<FileResponse> {
  const { deps, evidence: store } = services;
  const taken = await perform(deps, context, takeEvidence, { evidenceId });
  if (!taken.ok) throw notFound('证据');
  const { fileName, sha256, size, uploadId, mime } = taken.value;
  const marked = `${deps.clock.today()} ${context.actor.id} ${fileName}`;
  return {
    status: 200,
    headers: {
      'content-type': mime ?? 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(marked)}`,
      etag: `"${sha256}"`,
    },
    body: readPieces(deps.em(), store, uploadId),
  };
}
