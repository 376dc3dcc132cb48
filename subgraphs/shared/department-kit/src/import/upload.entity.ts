import { defineEntity, p } from '@mikro-orm/core';

/** A file somebody sent in order to import it. Only that person may use it. */
export const Upload = defineEntity({
  name: 'Upload',
  tableName: 'upload',
  properties: {
    id: p.string().primary(),
    actor: p.string(),
    agency: p.string(),
    name: p.string(),
    size: p.integer(),
    sha256: p.string().nullable(),
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
