import { createHash } from 'node:crypto';
import { ok, type Result } from '@double-random/rules';
import { badUserInput, change, notFound, perform, row, rows, type SubgraphContext, type Tx, useCase, uuidv7 } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { workbookLimits } from './workbook-guard.ts';

export interface StoredUpload {
  readonly fileId: string;
  readonly sha256: string;
  readonly size: number;
}

const chunkBytes = 256 * 1024;
const abandonedAfterHours = 24;

/** The bytes of a request in chunks of one size; more than the limit is refused while it arrives. */
async function* rechunked(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let held = 0;
  let total = 0;
  for await (const part of body) {
    total += part.length;
    if (total > workbookLimits.fileBytes) throw badUserInput(`文件不得超过 ${workbookLimits.fileBytes / 1024 / 1024} MB`, ['file']);
    pending.push(Buffer.from(part));
    held += part.length;
    if (held < chunkBytes) continue;
    yield Buffer.concat(pending);
    [pending, held] = [[], 0];
  }
  if (held) yield Buffer.concat(pending);
}

/** Keeps a file that somebody is sending, chunk by chunk outside any transaction, and signs it off in a use case. */
export async function storeUpload(
  profile: DepartmentProfile,
  context: SubgraphContext,
  agency: string,
  name: string,
  body: AsyncIterable<Uint8Array>,
): Promise<Result<StoredUpload>> {
  const { deps, actor } = context;
  const em = deps.em();
  const now = deps.clock.now();
  const id = `${profile.idPrefix}_imp_${uuidv7(deps.clock, deps.random)}`;
  await dropAbandoned(context, now);
  await change(em, 'insert into upload (id, actor, agency, name, size, complete, at) values ($1, $2, $3, $4, 0, false, $5)', [
    id,
    actor.id,
    agency,
    name,
    now,
  ]);
  const hash = createHash('sha256');
  let size = 0;
  let seq = 0;
  for await (const bytes of rechunked(body)) {
    hash.update(bytes);
    size += bytes.length;
    await change(em, 'insert into upload_chunk (upload_id, seq, bytes) values ($1, $2, $3)', [id, seq++, bytes]);
  }
  if (size === 0) throw badUserInput('文件为空', ['file']);
  return finish(context, { fileId: id, sha256: hash.digest('hex'), size });
}

async function finish(context: SubgraphContext, upload: StoredUpload): Promise<Result<StoredUpload>> {
  const complete = useCase('file.upload', async (tx: Tx, input: StoredUpload & { requestId?: string }): Promise<Result<StoredUpload>> => {
    const { fileId, sha256, size } = input;
    await change(tx.em, 'update upload set complete = true, size = $2, sha256 = $3 where id = $1', [fileId, size, sha256]);
    tx.note({ action: 'file.upload', subject: fileId, after: { sha256, size } });
    return ok({ fileId, sha256, size });
  });
  return perform(context.deps, context, complete, upload);
}

/** Uploads nobody finished are of no use to anybody. */
async function dropAbandoned(context: SubgraphContext, now: Date): Promise<void> {
  const em = context.deps.em();
  const before = new Date(now.getTime() - abandonedAfterHours * 3_600_000);
  const stale = await rows<{ id: string }>(em, 'delete from upload where not complete and at < $1 returning id', [before]);
  if (stale.length) await change(em, 'delete from upload_chunk where upload_id = any($1)', [stale.map((s) => s.id)]);
}

/** @throws NOT_FOUND for a file that is not this person's own, is not there or has not arrived whole */
export async function readUpload(tx: Tx, fileId: string, agency: string): Promise<{ readonly bytes: Buffer; readonly sha256: string }> {
  const found = await row<{ sha256: string }>(
    tx.em,
    'select sha256 from upload where id = $1 and actor = $2 and agency = $3 and complete',
    [fileId, tx.actor.id, agency],
  );
  if (!found) throw notFound('文件');
  const chunks = await rows<{ bytes: Buffer }>(tx.em, 'select bytes from upload_chunk where upload_id = $1 order by seq', [fileId]);
  return { bytes: Buffer.concat(chunks.map((c) => c.bytes)), sha256: found.sha256 };
}
