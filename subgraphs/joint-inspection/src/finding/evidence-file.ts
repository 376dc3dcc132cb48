import { ok, type Result } from '@double-random/rules';
import { badUserInput, row } from '@double-random/runtime';
import { uploadInline } from '../evidence/inline-upload.ts';
import { completeUpload } from '../evidence/upload/complete-upload.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { memberOf, teamOf } from '../team/team-access.ts';
import type { AddEvidence } from './add-evidence.ts';

/** Evidence whose file was uploaded before, or comes in Base64 with the request. */
export type EvidenceWithFile = Omit<AddEvidence, 'uploadId'> & {
  readonly requestId: string;
  readonly uploadId?: string | null;
  readonly contentBase64?: string | null;
};

/**
 * Brings the file of new evidence in, before the transaction that makes it evidence: files are kept outside the database.
 * @returns what `addEvidence` asks for; the same for a request that is sent again
 * @throws BAD_USER_INPUT for both ways at once, or neither
 */
export async function bringFileIn(context: JointContext, input: EvidenceWithFile): Promise<Result<AddEvidence>> {
  const { uploadId, contentBase64, ...said } = input;
  // Nobody learns what is wrong with a file before it is known that he may add one: the use case turns him away, on the trail.
  if (!memberOf(context.actor, await teamOf(context.deps.em(), input.visitId))) return ok({ ...said, uploadId: uploadId ?? '' });
  if ((uploadId == null) === (contentBase64 == null)) throw badUserInput('证据文件须先上传，或者随请求给出', ['input.uploadId']);
  if (contentBase64 != null) {
    const sent = await uploadInline(context.services, context, { ...said, content: Buffer.from(contentBase64, 'base64') });
    return sent.ok ? ok({ ...said, uploadId: sent.value.id }) : sent;
  }
  const known = await row<{ attached: boolean }>(context.deps.em(), 'select attached from evidence_upload where id = $1', [uploadId]);
  if (!known?.attached) await completeUpload(context.deps, context.services.evidence, context, uploadId!);
  return ok({ ...said, uploadId: uploadId! });
}
