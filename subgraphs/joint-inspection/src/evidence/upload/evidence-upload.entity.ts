import { defineEntity, p } from '@mikro-orm/core';

/** A file of evidence on its way: told apart from the evidence it may become, and swept when it becomes none. */
export const EvidenceUpload = defineEntity({
  name: 'EvidenceUpload',
  tableName: 'evidence_upload',
  properties: {
    id: p.string().primary(),
    visitId: p.string(),
    /** Account that sends it: only he may go on with it or make it evidence. */
    account: p.string().index(),
    type: p.string(),
    fileName: p.string(),
    size: p.integer(),
    received: p.integer(),
    /** As announced by the device; null when it did not say. */
    announced: p.string().nullable(),
    /** Of what the store holds, once everything arrived. */
    sha256: p.string().nullable(),
    mime: p.string().nullable(),
    /** It is evidence now and stays. */
    attached: p.boolean(),
    /** Being removed. */
    abandoned: p.boolean(),
    at: p.datetime().length(3),
    expiresAt: p.datetime().length(3).index(),
  },
});

/** The pieces a file lies in, in order; each is written once. */
export const EvidencePiece = defineEntity({
  name: 'EvidencePiece',
  tableName: 'evidence_piece',
  properties: {
    uploadId: p.string().primary(),
    start: p.integer().primary(),
    size: p.integer(),
    sha256: p.string(),
    /** Name in the store. */
    name: p.string(),
  },
});

export const evidenceUploadEntities = [EvidenceUpload, EvidencePiece];
