import { createHash } from 'node:crypto';
import { type EvidenceType, ok, type Refusal, type Result, refuse, visitRefusals } from '@double-random/rules';
import { change, forbidden, notFound, rows, useCase } from '@double-random/runtime';
import { memberOf } from '../team/team-access.ts';
import { lockVisit } from '../visit/dossier.ts';
import { requireOwnInspector } from '../visit/visit-access.ts';
import type { DocumentKind } from '../visit/visit-enums.ts';
import { onSiteStates } from '../visit/visit-row.ts';

const maxBytes = 8 * 1024 * 1024;

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
  readonly contentBase64: string;
  readonly source: string;
  readonly takenAt: string;
}

/** KF-21, CD-104b: evidence with its source and hash. It is only ever added to; experts may add their opinion (KF 第十条). */
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
  const content = Buffer.from(input.contentBase64, 'base64');
  if (content.length === 0 || content.length > maxBytes) return refuse(badFile('证据文件应为1字节至8兆字节。', 'contentBase64'));
  if (createHash('sha256').update(content).digest('hex') !== input.sha256)
    return refuse(badFile('文件与其SHA-256不符，请重新上传。', 'sha256'));
  const id = tx.newId('ji_evd');
  await rows(
    tx.em,
    `insert into evidence (id, visit_id, matter_check_id, type, document_kind, file_name, sha256, size, source, taken_at, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      visit.id,
      check?.id ?? null,
      input.type,
      input.type === 'DOCUMENT' ? input.documentKind : null,
      input.fileName,
      input.sha256,
      content.length,
      input.source.trim(),
      input.takenAt,
      tx.actor.id,
      tx.now,
    ],
  );
  await change(tx.em, 'insert into evidence_content (evidence_id, content) values ($1, $2)', [id, content]);
  tx.note({
    action: 'evidence.add',
    subject: id,
    after: { visit: visit.id, check: check?.id ?? null, type: input.type, sha256: input.sha256 },
  });
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
