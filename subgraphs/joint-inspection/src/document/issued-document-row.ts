import type { PlainDate } from '@double-random/rules';
import type { DocumentFormat, DocumentKind } from './document-kinds.ts';

export interface IssuedDocumentRow {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly subjectId: string;
  readonly part: string;
  readonly version: number;
  readonly number: string;
  readonly agency: string;
  readonly taskId: string | null;
  readonly visitId: string | null;
  readonly title: string;
  readonly contentHash: string;
  readonly issuedBy: string;
  readonly issuedAt: string;
  readonly issuedOn: PlainDate;
}

/** Select list of an `IssuedDocumentRow`. */
export const issuedDocumentColumns = `id, kind, subject_id as "subjectId", part, version, number, agency, task_id as "taskId", visit_id as "visitId", title,
  content_hash as "contentHash", issued_by as "issuedBy", issued_at as "issuedAt", issued_on as "issuedOn"`;

export interface IssuedFileRow {
  readonly documentId: string;
  readonly format: DocumentFormat;
  readonly sha256: string;
  readonly size: number;
}
export const issuedFileColumns = `document_id as "documentId", format, sha256, size`;
