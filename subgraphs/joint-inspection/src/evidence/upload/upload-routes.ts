import { badUserInput, type FileRequest, type FileResponse, notFound, perform, type SubgraphContext } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { appendToUpload } from './append-upload.ts';
import { completeUpload } from './complete-upload.ts';
import { openUpload } from './open-upload.ts';
import { abandonUpload } from './sweep-uploads.ts';
import { announcedFile, bytesIn, requireTus, tusVersion } from './tus-request.ts';
import { ownUpload, type UploadRow } from './upload-row.ts';

const answer = (status: number, headers: Readonly<Record<string, string>> = {}): FileResponse => ({
  status,
  headers: { 'tus-resumable': tusVersion, 'cache-control': 'no-store', ...headers },
  body: [],
});
const standing = (upload: UploadRow) => ({
  'upload-offset': String(upload.received),
  'upload-length': String(upload.size),
  'upload-expires': new Date(upload.expiresAt).toUTCString(),
});

type Handler = (services: JointServices, context: SubgraphContext, request: FileRequest, id: string) => Promise<FileResponse>;

/** `POST /evidence/uploads`: announces a file; where its bytes go is in `Location`, below the address that was asked. */
const create: Handler = async ({ deps }, context, request) => {
  const opened = await perform(deps, context, openUpload, { ...announcedFile(request), size: bytesIn(request, 'upload-length') });
  if (!opened.ok) throw badUserInput(opened.refusals[0]!.message, ['upload-length']);
  const upload = await ownUpload(deps.em(), context.actor.id, opened.value.id);
  return answer(201, { location: `uploads/${upload.id}`, ...standing(upload) });
};

/** `HEAD /evidence/uploads/<id>`: where to go on. */
const look: Handler = async ({ deps }, { actor }, _, id) => answer(200, standing(await ownUpload(deps.em(), actor.id, id)));

/** `PATCH /evidence/uploads/<id>`: the bytes from `Upload-Offset` on. */
const append: Handler = async ({ deps, evidence }, context, request, id) => {
  if (request.headers?.['content-type'] !== 'application/offset+octet-stream') throw badUserInput('内容类型不符', ['content-type']);
  const place = { em: deps.em(), store: evidence };
  await appendToUpload(place, context.actor.id, id, bytesIn(request, 'upload-offset'), request.body);
  return answer(204, standing(await completeUpload(deps, evidence, context, id)));
};

/** `DELETE /evidence/uploads/<id>`: the sender gives it up. */
const giveUp: Handler = async ({ deps, evidence }, { actor }, _, id) => {
  await ownUpload(deps.em(), actor.id, id);
  await abandonUpload(deps.em(), evidence, id);
  return answer(204);
};

const handlers: Readonly<Partial<Record<FileRequest['method'], Handler>>> = { HEAD: look, PATCH: append, DELETE: giveUp };

/** Resumable uploads (tus 1.0) at `/evidence/uploads`. @param rest what follows that path */
export async function uploadRoute(services: JointServices, context: SubgraphContext, request: FileRequest, rest: string) {
  requireTus(request);
  const id = /^\/([a-z0-9_-]+)$/.exec(rest)?.[1];
  const handler = rest === '' && request.method === 'POST' ? create : id && handlers[request.method];
  if (!handler) throw notFound('上传');
  return handler(services, context, request, id ?? '');
}
