import { type EvidenceType, evidenceTypes } from '@double-random/rules';
import { badUserInput, type FileRequest } from '@double-random/runtime';

/** The version of the upload protocol that is spoken (tus.io, core with creation, termination and expiration). */
export const tusVersion = '1.0.0';

/** @throws BAD_USER_INPUT for a sender that speaks another version */
export function requireTus(request: FileRequest): void {
  if (request.headers?.['tus-resumable'] !== tusVersion) throw badUserInput(`上传须使用 tus ${tusVersion}`, ['tus-resumable']);
}

/** A count of bytes in a header. @throws BAD_USER_INPUT */
export function bytesIn(request: FileRequest, header: 'upload-length' | 'upload-offset'): number {
  const text = request.headers?.[header] ?? '';
  if (!/^\d{1,15}$/.test(text)) throw badUserInput(`须在 ${header} 中给出字节数`, [header]);
  return Number(text);
}

export interface AnnouncedFile {
  readonly visitId: string;
  readonly type: EvidenceType;
  readonly fileName: string;
  readonly sha256: string | undefined;
}

/** `visitId …,type …,filename …,sha256 …`, each value in Base64. @throws BAD_USER_INPUT */
export function announcedFile(request: FileRequest): AnnouncedFile {
  const pairs = (request.headers?.['upload-metadata'] ?? '').split(',').map((pair) => pair.trim().split(' '));
  const said = new Map(pairs.map(([name = '', value = '']) => [name, Buffer.from(value, 'base64').toString('utf8')]));
  const type = said.get('type') ?? '';
  const fileName = (said.get('filename') ?? '').trim();
  const visitId = said.get('visitId') ?? '';
  const sha256 = said.get('sha256') || undefined;
  const wrong = [
    !Object.hasOwn(evidenceTypes, type) && 'type',
    (!fileName || fileName.length > 200) && 'filename',
    !visitId && 'visitId',
    sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256) && 'sha256',
  ].filter((name) => name !== false);
  if (wrong.length > 0) throw badUserInput('上传须写明检查、证据种类和文件名', wrong);
  return { visitId, type: type as EvidenceType, fileName, sha256 };
}
