import { createHash } from 'node:crypto';
import { ok, type Result } from '@double-random/rules';
import { badUserInput, type Caller, change, type Deps, perform, useCase } from '@double-random/runtime';
import { checkFileHead, headBytes } from '../file-kinds.ts';
import { readPieces } from '../read-pieces.ts';
import type { EvidenceStore } from '../store/evidence-store.ts';
import { abandonUpload } from './sweep-uploads.ts';
import { ownUpload, type UploadRow } from './upload-row.ts';

/**
 * Signs a file off once all of it arrived: its hash is taken of what the store gives back, not of what went past. Asked again, it
 * does nothing; a process that died before it leaves it to the next who asks.
 * @returns the upload, signed off or still incomplete
 * @throws BAD_USER_INPUT when it is not the file that was announced; it is removed then
 */
export async function completeUpload(deps: Deps, store: EvidenceStore, caller: Caller, id: string): Promise<UploadRow> {
  const em = deps.em();
  const upload = await ownUpload(em, caller.actor.id, id);
  if (upload.sha256 !== null || upload.received < upload.size) return upload;
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  for await (const bytes of readPieces(em, store, id)) {
    hash.update(bytes);
    if (head.length < headBytes) head = Buffer.concat([head, bytes.subarray(0, headBytes)]);
  }
  const sha256 = hash.digest('hex');
  const kind = checkFileHead(upload.type, head);
  const wrong = kind.ok
    ? upload.announced !== null && upload.announced !== sha256 && '文件与其SHA-256不符，请重新上传'
    : kind.refusals[0]!.message;
  if (wrong || !kind.ok) {
    await abandonUpload(em, store, id);
    throw badUserInput(wrong || '文件无法识别', ['file']);
  }
  await perform(deps, caller, signOff, { uploadId: id, sha256, mime: kind.value });
  return { ...upload, sha256, mime: kind.value };
}

interface SignOff {
  readonly requestId?: string;
  readonly uploadId: string;
  readonly sha256: string;
  readonly mime: string;
}

const signOff = useCase('evidence.uploaded', async (tx, { uploadId, sha256, mime }: SignOff): Promise<Result<null>> => {
  await change(tx.em, 'update evidence_upload set sha256 = $2, mime = $3 where id = $1 and sha256 is null', [uploadId, sha256, mime]);
  tx.note({ action: 'evidence.uploaded', subject: uploadId, after: { sha256, mime } });
  return ok(null);
});
