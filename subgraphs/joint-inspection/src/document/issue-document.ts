import { createHash } from 'node:crypto';
import { ok, yearOf } from '@double-random/rules';
import { change, forbidden, row, rows, type Tx, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { canonicalJson } from '@double-random/verifiable-draw';
import { nextNumber } from '../task/task-access.ts';
import { type DocumentFormat, type DocumentKind, documentKinds } from './document-kinds.ts';
import { type IssuedDocumentRow, issuedDocumentColumns } from './issued-document-row.ts';
import type { Paper } from './paper/blocks.ts';
import { maskNumbers } from './paper/mask-numbers.ts';
import { dateInWords } from './paper/wording.ts';
import { toDocx } from './render/to-docx.ts';
import { toHtml } from './render/to-html.ts';
import { type OpenedSubject, sourceOf } from './source/index.ts';

export interface IssueDocument {
  readonly requestId?: string;
  readonly kind: DocumentKind;
  /** Id of the visit, matter check, referral, report (of a task, a period or a visit), correction or draw. */
  readonly subjectId: string;
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Numbers a paper, fixes its bytes and puts it on record. The same words about the same thing are the same paper: nothing new is numbered.
 * What may be said and by whom is its source's to decide; a rule that says not yet refuses with its clause.
 * @param publicUrl the platform's address for QR codes
 */
export const issueDocument = (publicUrl: string) =>
  useCase('issueDocument', async (tx, input: IssueDocument) => {
    const reader = { em: tx.em, actor: tx.actor, today: tx.clock.today(), publicUrl };
    const subject = await sourceOf(input.kind).open(reader, input.subjectId);
    if (!subject.mayIssue) throw forbidden('由承办部门的经办人或者检查人员出具', documentKinds[input.kind].basis);
    const written = await subject.write();
    if (!written.ok) return written;
    const paper = maskNumbers(written.value);
    const contentHash = sha256(canonicalJson(paper as never));
    // Two people at once wait here; the second finds the first one's paper.
    await nextNumber(tx, `document:${input.kind}:${input.subjectId}:${subject.part}`, 0);
    const latest = await latestOf(tx, input, subject.part);
    if (latest?.contentHash === contentHash) {
      tx.note({ action: 'document.reprint', subject: latest.id, after: { number: latest.number } });
      return ok({ id: latest.id });
    }
    return ok({ id: await store(tx, input, subject, paper, contentHash, (latest?.version ?? 0) + 1) });
  });

const latestOf = (tx: Tx, { kind, subjectId }: IssueDocument, part: string): Promise<IssuedDocumentRow | undefined> =>
  row<IssuedDocumentRow>(
    tx.em,
    `select ${issuedDocumentColumns} from issued_document where kind = $1 and subject_id = $2 and part = $3 order by version desc limit 1`,
    [kind, subjectId, part],
  );

async function store(
  tx: Tx,
  input: IssueDocument,
  subject: OpenedSubject,
  paper: Paper,
  contentHash: string,
  version: number,
): Promise<string> {
  const on = tx.clock.today();
  const id = tx.newId('ji_doc');
  const number = await documentNumber(tx, subject.agency, input.kind, yearOf(on));
  const issued = { ...paper, number, date: dateInWords(on) };
  await rows(
    tx.em,
    `insert into issued_document (id, kind, subject_id, part, version, number, agency, task_id, visit_id, title, content_hash, issued_by, issued_at, issued_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      input.kind,
      input.subjectId,
      subject.part,
      version,
      number,
      subject.agency,
      subject.taskId,
      subject.visitId,
      paper.title,
      contentHash,
      tx.actor.id,
      tx.now,
      on,
    ],
  );
  const files: readonly (readonly [DocumentFormat, Buffer])[] = [
    ['HTML', Buffer.from(toHtml(issued))],
    ['DOCX', await toDocx(issued, tx.now)],
  ];
  const hashes = Object.fromEntries(files.map(([format, bytes]) => [format, sha256(bytes)]));
  for (const [format, bytes] of files)
    await change(tx.em, 'insert into issued_file (document_id, format, sha256, size, content) values ($1, $2, $3, $4, $5)', [
      id,
      format,
      hashes[format],
      bytes.length,
      bytes,
    ]);
  tx.note({
    action: 'document.issue',
    subject: id,
    after: { kind: input.kind, number, version, about: input.subjectId, contentHash, ...hashes },
  });
  return id;
}

/** `舞市监联告〔2026〕3号`: consecutive for each agency, kind and year. */
async function documentNumber(tx: Tx, agency: string, kind: DocumentKind, year: number): Promise<string> {
  const { documentWord, name } = getAgency(agency);
  const n = await nextNumber(tx, `document:${agency}:${kind}`, year);
  return `${documentWord ?? name}${documentKinds[kind].word}〔${year}〕${n}号`;
}
