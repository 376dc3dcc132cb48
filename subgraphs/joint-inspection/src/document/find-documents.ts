import {
  type Actor,
  connection,
  decodeCursor,
  denialCodeOf,
  type Em,
  forbidden,
  hasRole,
  type PageRequest,
  pageSize,
  row,
  rows,
} from '@double-random/runtime';
import type { PrintableDocument } from './document.type.ts';
import { type DocumentKind, documentKinds } from './document-kinds.ts';
import { type IssuedDocumentRow, issuedDocumentColumns } from './issued-document-row.ts';
import { previewPath } from './present-document.ts';
import { type OpenedSubject, type Reader, sourceOf } from './source/index.ts';

/** A subject as this reader may know it; undefined where it is not there for him. */
async function opened(reader: Reader, kind: DocumentKind, subjectId: string): Promise<OpenedSubject | undefined> {
  try {
    return await sourceOf(kind).open(reader, subjectId);
  } catch (error) {
    if (denialCodeOf(error) === 'NOT_FOUND' || denialCodeOf(error) === 'FORBIDDEN') return undefined;
    throw error;
  }
}

/** An issued paper the reader may read: whoever may know its subject and the part it shows, today (a recused inspector no more). */
export async function findDocument(reader: Reader, id: string): Promise<IssuedDocumentRow | undefined> {
  const stored = await row<IssuedDocumentRow>(reader.em, `select ${issuedDocumentColumns} from issued_document where id = $1`, [id]);
  if (!stored) return undefined;
  const subject = await opened(reader, stored.kind, stored.subjectId);
  return subject && (subject.part === '' || subject.part === stored.part) ? stored : undefined;
}

interface Candidate {
  readonly kind: DocumentKind;
  readonly subjectId: string;
}

/** Every paper there could be about a visit; whose they are, their sources say. */
export async function candidatesAtVisit(em: Em, visitId: string): Promise<Candidate[]> {
  const found = await rows<Candidate>(
    em,
    `select 'RECTIFICATION_ORDER' as kind, m.id as "subjectId" from matter_check m where m.visit_id = $1
       and exists (select 1 from measure_taken t where t.matter_check_id = m.id and t.measure in ('STOP_ORDER', 'RECTIFY_ORDER'))
     union all select 'REFERRAL_LETTER', r.id from referral r join follow_up f on f.id = r.follow_up_id where f.visit_id = $1
     union all select 'CORRECTION_FORM', c.id from correction c join publication p on p.id = c.publication_id where p.visit_id = $1
     union all select 'VISIT_REPORT', r.id from visit_report r where r.visit_id = $1 order by 1, 2`,
    [visitId],
  );
  const atVisit = (['JOINT_NOTICE', 'INSPECTION_NOTICE', 'RECORD_FORM'] as const).map((kind) => ({ kind, subjectId: visitId }));
  return [...atVisit, ...found];
}

/** The papers about a task as a whole: its lists and its reports. */
export const candidatesOfTask = (em: Em, taskId: string): Promise<Candidate[]> =>
  rows<Candidate>(
    em,
    `select 'LIST_CONFIRMATION' as kind, d.id as "subjectId" from draw d where d.task_id = $1 and d.kind = 'objects'
     union all select 'SPOT_CHECK_REPORT', r.id from report r where r.subject = $1 order by 1, 2`,
    [taskId],
  );

/** What can be printed now, and why the rest cannot. Papers about things the reader may not know of leave no gap. */
export async function printableDocuments(reader: Reader, candidates: readonly Candidate[]): Promise<PrintableDocument[]> {
  const list: PrintableDocument[] = [];
  for (const { kind, subjectId } of candidates) {
    const subject = await opened(reader, kind, subjectId);
    if (!subject) continue;
    const written = await subject.write();
    const earlier = await rows<IssuedDocumentRow>(
      reader.em,
      `select ${issuedDocumentColumns} from issued_document where kind = $1 and subject_id = $2 and ($3 = '' or part = $3) order by version desc, part`,
      [kind, subjectId, subject.part],
    );
    list.push({
      kind,
      subjectId,
      earlier,
      title: documentKinds[kind].title,
      basis: documentKinds[kind].basis,
      printable: written.ok,
      mayIssue: subject.mayIssue,
      refusals: written.ok ? [] : written.refusals.map((r) => ({ ...r })),
      previewPath: written.ok ? previewPath(kind, subjectId) : null,
    });
  }
  return list;
}

export interface LedgerFilter extends PageRequest {
  readonly kind?: DocumentKind | null | undefined;
  readonly taskId?: string | null | undefined;
}

/** 文书台账: the papers the reader's own department issued. */
export async function documentLedger(em: Em, actor: Actor, filter: LedgerFilter) {
  if (actor.kind !== 'person' || !hasRole(actor, 'op', 'dh', 'ph', 'aud', 'arc'))
    throw forbidden('仅本部门经办人、负责人、审计和档案人员可查文书台账');
  const size = pageSize(filter);
  const found = await rows<IssuedDocumentRow>(
    em,
    `select ${issuedDocumentColumns} from issued_document
     where agency = $1 and ($2::text is null or kind = $2) and ($3::text is null or task_id = $3) and ($4::text is null or id < $4) order by id desc limit $5`,
    [actor.department ?? '', filter.kind ?? null, filter.taskId ?? null, decodeCursor(filter.after, 1)?.[0] ?? null, size + 1],
  );
  return connection(
    found,
    size,
    (d) => [d.id],
    (d) => d,
  );
}
