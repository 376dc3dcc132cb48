import { change, type Em, row, rows } from '@double-random/runtime';
import { formatCheckpoint, leafHash, signatureLine } from '@double-random/verifiable-draw';
import { utf8 } from '@double-random/verifiable-draw/bytes.ts';
import type { OpenLog } from './log-key.ts';
import { rebuildEdge, writeTiles } from './log-store.ts';
import { logHash } from './queue-log.ts';
import type { Tile, TileEdge } from './tiles.ts';

/** At most so many entries between two checkpoints (draw-spec §12.2). */
export const batchSize = 256;
/** Batches one transaction moves: what waits for the disk is shared by all of them. */
const batchesAtOnce = 8;

interface Queued {
  readonly id: string;
  readonly ref: string;
  readonly entry: string;
}
export interface Sequenced {
  readonly moved: number;
  /** Id in the queue of the last one. */
  readonly last: string;
}

/**
 * Moves queued entries into the log and signs the tree after every 256 of them: to be called inside one transaction. The row of the log is
 * locked, so there is one sequencer however many processes run. Rows of the queue are taken by what is visible, not by a high-water mark:
 * a transaction that commits late is in a later batch.
 * @param behind id in the queue to look behind, where the caller has just emptied what was before it
 * @returns undefined when nothing waits there
 */
export async function sequenceBatch(em: Em, open: OpenLog, behind = '0'): Promise<Sequenced | undefined> {
  const { log } = open;
  const head = await row<{ size: string }>(em, 'select size from log_origin where log = $1 for update', [log]);
  const size = Number(head!.size);
  const queued = await rows<Queued>(em, 'select id, ref, entry from log_queue where log = $1 and id > $2 order by id limit $3', [
    log,
    behind,
    batchSize * batchesAtOnce,
  ]);
  if (queued.length === 0) return undefined;
  const edge = await rebuildEdge(em, log, size);
  const entries = await placed(em, log, size, queued);
  const leaves = entries.map((entry) => leafHash(logHash, utf8(entry)));
  const { tiles, heads } = grow(edge, leaves, open);
  const ids = queued.map((q) => q.id);
  // One text and one byte string instead of two arrays: canonical JSON has no line breaks, hashes have one length.
  await change(
    em,
    `insert into log_entry (log, idx, queue_id, ref, leaf_hash, entry)
     select $1, $2::bigint + at - 1, queue_id, ref, substring($5::bytea from (32 * (at - 1) + 1)::int for 32), entry
     from rows from (unnest($3::bigint[]), unnest($4::text[]), string_to_table($6, E'\\n')) with ordinality as e (queue_id, ref, entry, at)`,
    [log, size, ids, queued.map((q) => q.ref), Buffer.concat(leaves), entries.join('\n')],
  );
  await change(em, 'delete from log_queue where id = any($1::bigint[])', [ids]);
  await writeTiles(em, log, tiles);
  await change(em, `insert into log_checkpoint (log, size, root, note) select $1, * from unnest($2::bigint[], $3::bytea[], $4::text[])`, [
    log,
    heads.map((h) => h.size),
    heads.map((h) => Buffer.from(h.root)),
    heads.map((h) => h.note),
  ]);
  await change(em, 'update log_origin set size = $2 where log = $1', [log, edge.size]);
  return { moved: queued.length, last: ids.at(-1)! };
}

/** Appends batch by batch. @returns the touched tiles as they are in the end, and the signed head after each batch */
function grow(edge: TileEdge, leaves: readonly Uint8Array[], { origin, key, sign }: OpenLog) {
  const tiles = new Map<string, Tile>();
  const heads: { readonly size: number; readonly root: Uint8Array; readonly note: string }[] = [];
  for (let from = 0; from < leaves.length; from += batchSize) {
    for (const tile of edge.append(leaves.slice(from, from + batchSize))) tiles.set(`${tile.level}/${tile.n}`, tile);
    const root = edge.root();
    const body = formatCheckpoint({ origin, size: edge.size, root });
    heads.push({ size: edge.size, root, note: `${body}\n${signatureLine(key, body, sign)}` });
  }
  return { tiles: [...tiles.values()], heads };
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
    return withPrev(entry, prev);
  });
}

/** `prev` stands right before `ref` in the canonical order of an entry's names; inside a string the quotes of a name are escaped. */
const withPrev = (entry: string, prev: number): string => entry.replace(',"ref":', `,"prev":${prev},"ref":`);
