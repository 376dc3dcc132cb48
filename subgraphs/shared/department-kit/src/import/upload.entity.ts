import { defineEntity, p } from '@mikro-orm/core';

/** A file somebody sent in order to import it. Only that person may use it; it goes when nobody has used it for a while. */
export const Upload = defineEntity({
  name: 'Upload',
  tableName: 'upload',
  properties: {
    id: p.string().primary(),
    actor: p.string(),
    agency: p.string(),
    name: p.string(),
    size: p.integer(),
    sha256: p.string().nullable().index('upload_sha256'),
    /** The sender's own name for the request. */
    requestKey: p.string().nullable(),
    /** The last chunk has arrived. */
    complete: p.boolean(),
    at: p.datetime().length(3),
  },
});

export const UploadChunk = defineEntity({
  name: 'UploadChunk',
  tableName: 'upload_chunk',
  properties: {
    uploadId: p.string().primary(),
    seq: p.integer().primary(),
    bytes: p.blob(),
  },
});

export const uploadEntities = [Upload, UploadChunk];
