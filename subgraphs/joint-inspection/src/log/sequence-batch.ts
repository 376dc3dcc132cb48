import { change, type Em, row, rows } from '@double-random/runtime';
import { canonicalJson, formatCheckpoint, leafHash, signatureLine } from '@double-random/verifiable-draw';
import { utf8 } from '@double-random/verifiable-draw/bytes.ts';
import type { OpenLog } from './log-key.ts';
import { rebuildEdge, writeTiles } from './log-store.ts';
import { logHash } from './queue-log.ts';

/** At most so many entries between two checkpoints (draw-spec §12.2). */
export const batchSize = 256;

interface Queued {
  readonly id: string;
  readonly ref: string;
  readonly entry: string;
}

/**
 * Moves up to 256 queued entries into the log and signs the tree: to be called inside one transaction. The row of the log is locked,
 * so there is one sequencer however many processes run. Rows of the queue are taken by what is visible, not by a high-water mark:
 * a transaction that commits late is in the next batch. @returns how many were moved
 */
export async function sequenceBatch(em: Em, { log, origin, key, sign }: OpenLog): Promise<number> {
  const head = await row<{ size: string }>(em, 'select size from log_origin where log = $1 for update', [log]);
  const size = Number(head!.size);
  const queued = await rows<Queued>(em, 'select id, ref, entry from log_queue where log = $1 order by id limit $2', [log, batchSize]);
  if (queued.length === 0) return 0;
  const edge = await rebuildEdge(em, log, size);
  const entries = await placed(em, log, size, queued);
  const leaves = entries.map((entry) => leafHash(logHash, utf8(entry)));
  const tiles = edge.append(leaves);
  const ids = queued.map((q) => q.id);
  // One text and one byte string instead of two arrays of 256: canonical JSON has no line breaks, hashes have one length.
  await change(
    em,
    `insert into log_entry (log, idx, queue_id, ref, leaf_hash, entry)
     select $1, $2::bigint + at - 1, queue_id, ref, substring($5::bytea from (32 * (at - 1) + 1)::int for 32), entry
     from rows from (unnest($3::bigint[]), unnest($4::text[]), string_to_table($6, E'\\n')) with ordinality as e (queue_id, ref, entry, at)`,
    [log, size, ids, queued.map((q) => q.ref), Buffer.concat(leaves), entries.join('\n')],
  );
  await change(em, 'delete from log_queue where id = any($1::bigint[])', [ids]);
  await writeTiles(em, log, tiles);
  const root = edge.root();
  const body = formatCheckpoint({ origin, size: edge.size, root });
  await change(em, 'insert into log_checkpoint (log, size, root, note) values ($1, $2, $3, $4)', [
    log,
    edge.size,
    Buffer.from(root),
    `${body}\n${signatureLine(key, body, sign)}`,
  ]);
  await change(em, 'update log_origin set size = $2 where log = $1', [log, edge.size]);
  return queued.length;
}

/** Entries with their place in the chain of their subject. */
async function placed(em: Em, log: string, size: number, queued: readonly Queued[]): Promise<string[]> {
  const refs = [...new Set(queued.map((q) => q.ref))];
  const before = await rows<{ ref: string; idx: string }>(
    em,
    `select r.ref, last.idx from unnest($2::text[]) as r (ref)
     cross join lateral (select idx from log_entry e where e.log = $1 and e.ref = r.ref order by idx desc limit 1) as last`,
    [log, refs],
  );
  const last = new Map(before.map((b) => [b.ref, Number(b.idx)]));
  return queued.map(({ ref, entry }, i) => {
    const prev = last.get(ref) ?? -1;
    last.set(ref, size + i);
    return canonicalJson({ ...(JSON.parse(entry) as object), prev });
  });
}
