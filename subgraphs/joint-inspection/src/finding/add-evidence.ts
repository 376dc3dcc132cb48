import { type EvidenceType, ok, type Refusal, type Result, refuse, visitRefusals } from '@double-random/rules';
import { change, forbidden, notFound, row, rows, useCase } from '@double-random/runtime';
import { logEvidence } from '../evidence/log-evidence.ts';
import { ownUpload } from '../evidence/upload/upload-row.ts';
import { memberOf } from '../team/team-access.ts';
import { lockVisit } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import type { DocumentKind } from '../visit/visit-enums.ts';
import { onSiteStates } from '../visit/visit-row.ts';

const badFile = (message: string, field: string): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  basis: 'KF 第二十一条',
  path: ['input', field],
  details: { fields: [field] },
});

export interface AddEvidence {
  readonly requestId?: string;
  readonly visitId: string;
  /** Absent: evidence of the visit as a whole, e.g. closed premises. */
  readonly matterCheckId?: string | null;
  readonly type: EvidenceType;
  /** Which document of the process; asked of documents. */
  readonly documentKind?: DocumentKind | null;
  readonly fileName: string;
  /** Lower-case hex, as the device computed it. */
  readonly sha256: string;
  /** The file, sent whole and signed off. */
  readonly uploadId: string;
  readonly source: string;
  readonly takenAt: string;
}

/** KF-21, CD-104b: a file becomes evidence, with its source and hash, in the log with them. Evidence is only ever added to; the same file again is the first one; experts may add their opinion (KF 第十条). */
export const addEvidence = useCase('addEvidence', async (tx, input: AddEvidence) => {
  const { visit, team, checks } = await lockVisit(tx, input.visitId);
  const check = input.matterCheckId ? checks.find((c) => c.id === input.matterCheckId) : undefined;
  if (input.matterCheckId && !check) throw notFound('事项结果');
  const member = memberOf(tx.actor, team);
  if (!member) throw forbidden('仅检查组成员可添加证据', 'KF 第二十一条');
  if (check && member.kind === 'INSPECTOR') requireOwnInspector(tx.actor, team, check.agency);
  const returned = check?.state === 'RETURNED';
  if (!onSiteStates.includes(visit.state) && !returned)
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '只能在检查期间，或者结果被退回后补充证据。',
      basis: 'KF 第二十一条',
      details: { from: visit.state, to: 'CHECKING' },
    });
  if (!input.source.trim()) return refuse(visitRefusals.sourceMissing(check?.matterCode ?? visit.id));
  if (input.type === 'DOCUMENT' && !input.documentKind) return refuse(badFile('须写明是何种文书。', 'documentKind'));
  const upload = await ownUpload(tx.em, tx.actor.id, input.uploadId, true);
  if (upload.visitId !== visit.id || upload.type !== input.type) return refuse(badFile('上传的文件属于其他检查或者其他种类。', 'uploadId'));
  if (upload.sha256 === null) return refuse(badFile('文件尚未上传完毕。', 'uploadId'));
  if (upload.sha256 !== input.sha256) return refuse(badFile('文件与其SHA-256不符，请重新上传。', 'sha256'));
  const again = await row<{ id: string }>(
    tx.em,
    'select id from evidence where visit_id = $1 and matter_check_id is not distinct from $2 and sha256 = $3 and type = $4',
    [visit.id, check?.id ?? null, upload.sha256, input.type],
  );
  if (again) {
    tx.note({ action: 'evidence.again', subject: again.id, after: { sha256: upload.sha256 } });
    return ok(again);
  }
  await change(tx.em, 'update evidence_upload set attached = true where id = $1', [upload.id]);
  const id = tx.newId('ji_evd');
  await rows(
    tx.em,
    `insert into evidence (id, visit_id, matter_check_id, type, document_kind, file_name, sha256, size, upload_id, source, taken_at, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      visit.id,
      check?.id ?? null,
      input.type,
      input.type === 'DOCUMENT' ? input.documentKind : null,
      input.fileName,
      upload.sha256,
      upload.size,
      upload.id,
      input.source.trim(),
      input.takenAt,
      tx.actor.id,
      tx.now,
    ],
  );
  const said = { visit: visit.id, check: check?.id ?? null, type: input.type, sha256: upload.sha256 };
  await logEvidence(tx, { id, agency: check?.agency ?? member.agency, said });
  tx.note({ action: 'evidence.add', subject: id, after: said });
  return ok({ id });
});

/** KF-21: a file of evidence is never exchanged: the answer is always LIST_LOCKED, the attempt goes on record. */
export const replaceEvidence = useCase(
  'replaceEvidence',
  async (_tx, _input: { readonly requestId?: string; readonly evidenceId: string }): Promise<Result<{ readonly id: string }>> =>
    refuse({
      code: 'LIST_LOCKED',
      message: '证据不得替换，请另行添加。',
      basis: 'KF 第二十一条',
      path: ['input', 'evidenceId'],
    }),
);
