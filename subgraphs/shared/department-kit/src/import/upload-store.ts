import { createHash } from 'node:crypto';
import { ok, type Result } from '@double-random/rules';
import type { Em } from '@double-random/runtime';
import { badUserInput, change, notFound, perform, row, rows, type SubgraphContext, type Tx, useCase, uuidv7 } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { type FileFormat, formatOf } from './file-formats.ts';
import { importRefusals } from './import-refusals.ts';
import type { TableSource } from './table-source.ts';
import { csvLimits, workbookLimits } from './workbook-limits.ts';

export interface StoredUpload {
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
}

/** What comes with a file that somebody sends. */
export interface UploadInput {
  readonly agency: string;
  readonly name: string;
  /** The same request twice is one upload. */
  readonly requestId?: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

const chunkBytes = 256 * 1024;
/** Chunks fetched at a time: four megabytes. */
const chunksAtOnce = 16;

const limits: Readonly<Record<FileFormat, number>> = {
  xlsx: workbookLimits.fileBytes,
  text: csvLimits.fileBytes,
  xls: 0,
  'utf-16': 0,
  other: 0,
};
const unusable: Readonly<Partial<Record<FileFormat, () => { readonly message: string }>>> = {
  xls: importRefusals.oldExcel,
  'utf-16': importRefusals.utf16,
  other: importRefusals.notATable,
};

/** The bytes of a request in chunks of one size; what is no table, or too long for one, is refused while it arrives. */
async function* rechunked(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let [held, total] = [0, 0];
  let format: FileFormat | undefined;
  for await (const part of body) {
    total += part.length;
    pending.push(Buffer.from(part));
    held += part.length;
    if (held >= 16) format ??= accepted(Buffer.concat(pending).subarray(0, 16));
    if (format && total > limits[format]) throw badUserInput(`文件不得超过 ${limits[format] / 1024 / 1024} MB`, ['file']);
    if (held < chunkBytes) continue;
    yield Buffer.concat(pending);
    [pending, held] = [[], 0];
  }
  if (!held) return;
  const rest = Buffer.concat(pending);
  if (!format) accepted(rest);
  yield rest;
}

function accepted(head: Buffer): FileFormat {
  const format = formatOf(head);
  const refusal = unusable[format]?.();
  if (refusal) throw badUserInput(refusal.message, ['file']);
  return format;
}

/**
 * Keeps a file that somebody is sending, chunk by chunk outside any transaction, and signs it off in a use case. Bytes the same agency's
 * same person has sent before are not kept twice: the answer is the first upload.
 */
export async function storeUpload(profile: DepartmentProfile, context: SubgraphContext, input: UploadInput): Promise<Result<StoredUpload>> {
  const { deps, actor } = context;
  const em = deps.em();
  const fileId = `${profile.idPrefix}_imp_${uuidv7(deps.clock, deps.random)}`;
  await change(em, 'insert into upload (id, actor, agency, name, size, complete, at) values ($1, $2, $3, $4, 0, false, $5)', [
    fileId,
    actor.id,
    input.agency,
    input.name,
    deps.clock.now(),
  ]);
  try {
    const stored = await storeChunks(em, fileId, input.body);
    return await perform(deps, context, finishUpload, { ...stored, agency: input.agency, key: input.requestId });
  } finally {
    await change(em, 'delete from upload_chunk c using upload u where u.id = c.upload_id and u.id = $1 and not u.complete', [fileId]);
    await change(em, 'delete from upload where id = $1 and not complete', [fileId]);
  }
}

async function storeChunks(em: Em, fileId: string, body: AsyncIterable<Uint8Array>): Promise<StoredUpload> {
  const hash = createHash('sha256');
  let [size, seq] = [0, 0];
  for await (const bytes of rechunked(body)) {
    hash.update(bytes);
    size += bytes.length;
    await change(em, 'insert into upload_chunk (upload_id, seq, bytes) values ($1, $2, $3)', [fileId, seq++, bytes]);
  }
  if (size === 0) throw badUserInput('文件为空', ['file']);
  return { fileId, sha256: hash.digest('hex'), size };
}

interface FinishInput extends StoredUpload {
  readonly agency: string;
  readonly key?: string | undefined;
  readonly requestId?: string;
}

const finishUpload = useCase('file.upload', async (tx: Tx, input: FinishInput): Promise<Result<StoredUpload>> => {
  const { fileId, sha256, size, agency, key } = input;
  // Whoever sends the same at the same time waits here, and then finds it.
  await row(tx.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`upload:${tx.actor.id}:${agency}`]);
  const before = await rows<StoredUpload & { readonly key: string | null }>(
    tx.em,
    `select id as "fileId", sha256, size, request_key as key from upload
     where complete and actor = $1 and agency = $2 and (sha256 = $3 or request_key = $4)`,
    [tx.actor.id, agency, sha256, key ?? null],
  );
  if (key && before.some((upload) => upload.key === key && upload.sha256 !== sha256))
    throw badUserInput('同一 requestId 已用于另一个文件', ['requestId']);
  const same = before.find((upload) => upload.sha256 === sha256);
  if (!same)
    await change(tx.em, 'update upload set complete = true, size = $2, sha256 = $3, request_key = $4 where id = $1', [
      fileId,
      size,
      sha256,
      key ?? null,
    ]);
  else await change(tx.em, 'update upload set at = $2 where id = $1', [same.fileId, tx.now]);
  const kept = same?.fileId ?? fileId;
  tx.note({ action: 'file.upload', subject: kept, after: { sha256, size, again: same !== undefined } });
  return ok({ fileId: kept, sha256, size });
});

export interface FoundUpload {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** @throws NOT_FOUND for a file that is not this person's own, is not there or has not arrived whole */
export async function findUpload(tx: Tx, fileId: string, agency: string): Promise<FoundUpload> {
  const found = await row<FoundUpload>(
    tx.em,
    'select name, sha256, size from upload where id = $1 and actor = $2 and agency = $3 and complete',
    [fileId, tx.actor.id, agency],
  );
  if (!found) throw notFound('文件');
  return found;
}

/** The bytes of an upload, a few megabytes at a time. */
export const uploadSource = (em: Em, fileId: string, size: number): TableSource => ({
  size,
  async *chunks() {
    for (let next = 0; ; next += chunksAtOnce) {
      const found = await rows<{ bytes: Buffer }>(
        em,
        'select bytes from upload_chunk where upload_id = $1 and seq >= $2 and seq < $3 order by seq',
        [fileId, next, next + chunksAtOnce],
      );
      for (const { bytes } of found) yield bytes;
      if (found.length < chunksAtOnce) return;
    }
  },
});
