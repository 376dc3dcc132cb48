import { type EvidenceType, ok, refuse } from '@double-random/rules';
import { change, forbidden, row, useCase } from '@double-random/runtime';
import { memberOf, teamOf } from '../../team/team-access.ts';
import { getVisit } from '../../visit/visit-access.ts';
import { checkFileSize } from '../file-kinds.ts';

/** An upload nobody made evidence of is swept after this. */
const lifeMs = 48 * 60 * 60 * 1000;
/** Files one person may have on the way at a time. */
const mostOpen = 200;

export interface OpenUpload {
  readonly requestId?: string;
  readonly visitId: string;
  readonly type: EvidenceType;
  readonly fileName: string;
  readonly size: number;
  /** Of the whole file, lower-case hex, where the device has computed it already. */
  readonly sha256?: string | undefined;
  /** Name it gets; absent: a new one. An upload that is there already under this name is gone on with. */
  readonly uploadId?: string;
}

/** KF-21: a member of the team announces a file of evidence; type and size are judged before a byte is sent. */
export const openUpload = useCase('evidence.upload', async (tx, input: OpenUpload) => {
  const visit = await getVisit(tx.em, tx.actor, input.visitId);
  if (!memberOf(tx.actor, await teamOf(tx.em, visit.id))) throw forbidden('仅检查组成员可添加证据', 'KF 第二十一条');
  const size = checkFileSize(input.type, input.size);
  if (!size.ok) return size;
  const open = await row<{ n: number }>(
    tx.em,
    'select count(*)::int as n from evidence_upload where account = $1 and not attached and not abandoned',
    [tx.actor.id],
  );
  if (open!.n >= mostOpen)
    return refuse({ code: 'BAD_USER_INPUT', message: '尚未办结的上传过多，请先将其加入证据或者放弃。', details: { most: mostOpen } });
  const id = input.uploadId ?? tx.newId('ji_upl');
  await change(
    tx.em,
    `insert into evidence_upload (id, visit_id, account, type, file_name, size, received, announced, attached, abandoned, at, expires_at)
     values ($1, $2, $3, $4, $5, $6, 0, $7, false, false, $8, $9) on conflict (id) do nothing`,
    [id, visit.id, tx.actor.id, input.type, input.fileName, input.size, input.sha256 ?? null, tx.now, new Date(tx.now.getTime() + lifeMs)],
  );
  tx.note({ action: 'evidence.upload', subject: id, after: { visit: visit.id, type: input.type, size: input.size } });
  return ok({ id });
});
