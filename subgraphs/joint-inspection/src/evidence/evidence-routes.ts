import { type FileHandler, notFound } from '@double-random/runtime';
import type { JointContext } from '../graph/joint-context.ts';
import { downloadEvidence } from './download-evidence.ts';
import { uploadRoute } from './upload/upload-routes.ts';

const uploads = '/evidence/uploads';
const one = /^\/evidence\/(ji_evd_[a-z0-9-]+)$/;

/** Files of evidence below the subgraph's file root: `/evidence/uploads…` to send them, `GET /evidence/<id>` to take a copy. */
export const evidenceFiles: FileHandler = async (context, request) => {
  const { services } = context as JointContext;
  if (request.path === uploads || request.path.startsWith(`${uploads}/`))
    return uploadRoute(services, context, request, request.path.slice(uploads.length));
  const id = one.exec(request.path)?.[1];
  if (request.method !== 'GET' || !id) throw notFound('文件');
  return downloadEvidence(services, context, id);
};
