import type { PlainDate } from '@double-random/rules';
import { yearOf } from '@double-random/rules';
import { departmentOf } from '../directory/present-department.ts';
import type { DocumentFile, IssuedDocument } from './document.type.ts';
import { type DocumentKind, documentFormats } from './document-kinds.ts';
import type { IssuedDocumentRow, IssuedFileRow } from './issued-document-row.ts';

const root = '/files/joint-inspection/documents';

export const presentDocument = (stored: IssuedDocumentRow, today: PlainDate): IssuedDocument => ({
  stored,
  id: stored.id,
  kind: stored.kind,
  title: stored.title,
  number: stored.number,
  version: stored.version,
  department: departmentOf(stored.agency, yearOf(today)),
  contentHash: stored.contentHash,
  issuedBy: stored.issuedBy,
  issuedAt: stored.issuedAt,
  issuedOn: stored.issuedOn,
});

export const presentFile = ({ documentId, format, sha256, size }: IssuedFileRow): DocumentFile => ({
  format,
  path: `${root}/${documentId}.${documentFormats[format].extension}`,
  sha256,
  size,
});

/** A look at the paper before it has a number. */
export const previewPath = (kind: DocumentKind, subjectId: string): string =>
  `${root}/preview/${kind}/${encodeURIComponent(subjectId)}.html`;
