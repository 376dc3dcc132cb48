import { sha256 } from '@noble/hashes/sha2.js';
import { GraphFailure } from '../../browser/graph.ts';
import type { EvidenceType } from '../../generated/field/graphql.ts';

const root = 'files/joint-inspection/evidence/uploads';
const tus = { 'tus-resumable': '1.0.0' };
const pieceBytes = 1024 * 1024;
const inBase64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch(() => {
    throw new GraphFailure('网络不通，文件稍后继续上传', 'OFFLINE');
  });
  if (!response.ok) throw new GraphFailure(`文件没有上传成功（${response.status}）`, 'UPLOAD');
  return response;
}

/** What a file is, before its bytes are sent. */
interface Announced {
  readonly visitId: string;
  readonly type: EvidenceType;
  readonly fileName: string;
  readonly sha256: string;
}

/** SHA-256 of a file, piece by piece; pure, because the browser's own is missing over plain http. */
export async function hashOf(file: Blob): Promise<string> {
  const hash = sha256.create();
  for (let offset = 0; offset < file.size; offset += pieceBytes)
    hash.update(new Uint8Array(await file.slice(offset, offset + pieceBytes).arrayBuffer()));
  return Array.from(hash.digest(), (b) => b.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends a file in pieces (tus 1.0); after a broken line it goes on where the platform stopped hearing.
 * @returns the upload's id
 */
export async function upload(file: Blob, of: Announced): Promise<string> {
  const said = { visitId: of.visitId, type: of.type, filename: of.fileName, sha256: of.sha256 };
  const metadata = Object.entries(said)
    .map(([name, value]) => `${name} ${inBase64(value)}`)
    .join(',');
  const created = await send(root, {
    method: 'POST',
    headers: { ...tus, 'upload-length': String(file.size), 'upload-metadata': metadata },
  });
  const id = created.headers.get('location')!.split('/').at(-1)!;
  for (let offset = 0; offset < file.size; ) {
    const piece = file.slice(offset, offset + pieceBytes);
    try {
      const answer = await send(`${root}/${id}`, {
        method: 'PATCH',
        headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
        body: piece,
      });
      offset = Number(answer.headers.get('upload-offset'));
    } catch (error) {
      const heard = Number((await send(`${root}/${id}`, { method: 'HEAD', headers: tus })).headers.get('upload-offset'));
      if (heard === offset) throw error;
      offset = heard;
    }
  }
  return id;
}
