import { createHash } from 'node:crypto';
import { badUserInput, change, conflict, type Em } from '@double-random/runtime';
import { checkFileHead, headBytes } from '../file-kinds.ts';
import type { EvidenceStore } from '../store/evidence-store.ts';
import { ownUpload, type UploadRow } from './upload-row.ts';

/** Largest piece held in memory and kept at once. */
export const pieceBytes = 4 * 1024 * 1024;

/** The bytes of a request in pieces; of a connection that breaks what did arrive comes first, then its error. */
async function* pieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  let broken: { readonly error: unknown } | undefined;
  try {
    for await (const chunk of body) {
      held.push(chunk);
      size += chunk.length;
      if (size < pieceBytes) continue;
      yield Buffer.concat(held);
      [held, size] = [[], 0];
    }
  } catch (error) {
    broken = { error };
  }
  if (size > 0) yield Buffer.concat(held);
  if (broken) throw broken.error;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

export interface UploadPlace {
  readonly em: Em;
  readonly store: EvidenceStore;
}

/**
 * Goes on with an upload where it stands. Every piece is kept before the next is read, so whatever breaks, at most one piece is sent twice.
 * @returns bytes received so far
 * @throws CONFLICT when it stands elsewhere, also when two go on with it at once: one of them wins; BAD_USER_INPUT too long, or not what it says it is
 */
export async function appendToUpload(place: UploadPlace, account: string, id: string, offset: number, body: AsyncIterable<Uint8Array>) {
  const upload = await ownUpload(place.em, account, id);
  if (upload.received !== offset) throw conflict(`上传应从第 ${upload.received} 字节继续`);
  let at = offset;
  for await (const bytes of pieces(body)) {
    if (at + bytes.length > upload.size) throw badUserInput('收到的字节多于所报的文件大小', ['upload-length']);
    if (at === 0) refuseWrongHead(upload, bytes);
    await keepPiece(place, id, at, bytes);
    at += bytes.length;
  }
  return at;
}

/** What is plainly something else is not taken in; too short a beginning is judged when the file is complete. */
function refuseWrongHead(upload: UploadRow, bytes: Buffer): void {
  if (bytes.length < Math.min(headBytes, upload.size)) return;
  const head = checkFileHead(upload.type, bytes);
  if (!head.ok) throw badUserInput(head.refusals[0]!.message, ['file']);
}

async function keepPiece({ em, store }: UploadPlace, id: string, start: number, bytes: Buffer): Promise<void> {
  const hash = sha256(bytes);
  // Named by place and content: of two who send different bytes for the same place neither overwrites the other's.
  const name = `${String(start).padStart(12, '0')}-${hash.slice(0, 32)}`;
  await store.put(id, name, bytes);
  const kept = await change(
    em,
    `with moved as (
       update evidence_upload set received = $2::int + $3::int where id = $1 and received = $2::int and not attached and not abandoned returning id
     ) insert into evidence_piece (upload_id, start, size, sha256, name) select id, $2, $3, $4, $5 from moved`,
    [id, start, bytes.length, hash, name],
  );
  if (kept === 0) throw conflict('同一文件正在由另一个连接上传');
}
