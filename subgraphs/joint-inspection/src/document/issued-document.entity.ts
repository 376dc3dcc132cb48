import { defineEntity, p } from '@mikro-orm/core';

/** A paper as it left the agency: numbered, hashed, never changed. What has to be said anew is a further paper. */
export const IssuedDocument = defineEntity({
  name: 'IssuedDocument',
  tableName: 'issued_document',
  indexes: [{ name: 'issued_document_subject', properties: ['subjectId', 'kind'] }],
  uniques: [{ name: 'issued_document_version', properties: ['kind', 'subjectId', 'part', 'version'] }],
  properties: {
    id: p.string().primary(),
    kind: p.string(),
    subjectId: p.string(),
    /** Department whose part of the subject it shows; '' = all of it. */
    part: p.string(),
    /** From 1; the same words issued again are the same paper. */
    version: p.integer(),
    /** 文号, e.g. `舞市监联告〔2026〕3号`. */
    number: p.string().unique(),
    agency: p.string().index(),
    taskId: p.string().nullable().index(),
    visitId: p.string().nullable().index(),
    title: p.string(),
    /** SHA-256 of the words, without number and date. */
    contentHash: p.string(),
    issuedBy: p.string(),
    issuedAt: p.datetime().length(3),
    issuedOn: p.date(),
  },
});

/** Its bytes in one format: a second download is the first one. */
export const IssuedFile = defineEntity({
  name: 'IssuedFile',
  tableName: 'issued_file',
  properties: {
    documentId: p.string().primary(),
    /** HTML DOCX */
    format: p.string().primary(),
    sha256: p.string(),
    size: p.integer(),
    content: p.blob(),
  },
});

export const documentEntities = [IssuedDocument, IssuedFile];
