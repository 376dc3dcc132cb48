import { createHash } from 'node:crypto';
import type { EvidenceType, Result } from '@double-random/rules';
import { type Caller, perform, row } from '@double-random/runtime';
import type { JointServices } from '../services.ts';
import { checkFileHead } from './file-kinds.ts';
import { appendToUpload } from './upload/append-upload.ts';
import { completeUpload } from './upload/complete-upload.ts';
import { openUpload } from './upload/open-upload.ts';

export interface InlineFile {
  readonly requestId: string;
  readonly visitId: string;
  readonly type: EvidenceType;
  readonly fileName: string;
  readonly content: Buffer;
}

/** One request of one person has one upload: sent again, it is gone on with, not begun anew. */
const uploadOf = (account: string, requestId: string): string =>
  `ji_upl_${createHash('sha256')
    .update(JSON.stringify([account, requestId]))
    .digest('hex')
    .slice(0, 32)}`;

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** A small file that came within a mutation takes the same way as a large one. @returns the upload, complete */
export async function uploadInline(services: JointServices, caller: Caller, file: InlineFile): Promise<Result<{ readonly id: string }>> {
  const { deps, evidence: store } = services;
  const { requestId, visitId, type, fileName, content } = file;
  const kind = checkFileHead(type, content);
  if (!kind.ok) return kind;
  const opened = await perform(deps, caller, openUpload, {
    visitId,
    type,
    fileName,
    size: content.length,
    uploadId: uploadOf(caller.actor.id, requestId),
  });
  if (!opened.ok) return opened;
  const { id } = opened.value;
  const standing = await row<{ received: number; attached: boolean }>(
    deps.em(),
    'select received, attached from evidence_upload where id = $1',
    [id],
  );
  // Made evidence by the first of two same requests: the second is answered from there.
  if (standing && !standing.attached) {
    const rest = content.subarray(standing.received);
    if (rest.length > 0) await appendToUpload({ em: deps.em(), store }, caller.actor.id, id, standing.received, once(rest));
    await completeUpload(deps, store, caller, id);
  }
  return opened;
}
