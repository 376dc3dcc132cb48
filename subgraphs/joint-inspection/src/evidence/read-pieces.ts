import { createHash } from 'node:crypto';
import { type Em, rows } from '@double-random/runtime';
import type { EvidenceStore } from './store/evidence-store.ts';

interface Piece {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The file of an upload from beginning to end, a piece at a time. Every piece is compared with what was written down when it arrived,
 * before it is given out: bytes that were altered in the store never pass for evidence.
 * @throws Error when a piece is gone or altered
 */
export async function* readPieces(em: Em, store: EvidenceStore, uploadId: string): AsyncGenerator<Uint8Array> {
  const pieces = await rows<Piece>(em, 'select name, sha256 from evidence_piece where upload_id = $1 order by start', [uploadId]);
  for (const { name, sha256 } of pieces) {
    const bytes = await store.get(uploadId, name);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`evidence ${uploadId} is not what was kept: piece ${name}`);
    yield bytes;
  }
}
