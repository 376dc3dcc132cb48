import { type Em, row, rows } from '@double-random/runtime';
import { equalBytes } from '@double-random/verifiable-draw/bytes.ts';
import { IsolationLevel } from '@mikro-orm/core';
import { readTile } from './log-store.ts';
import type { LogVerdict } from './log-verdict.ts';
import { LogWalk, type StoredEntry, type StoredHead } from './log-walk.ts';
import { drawLog } from './queue-log.ts';
import type { Tile } from './tiles.ts';

const pageSize = 1000;

/** Walks the whole log: entries, chains, payloads, tiles, every checkpoint and every signature. In one snapshot, writing nothing. */
export async function fsck(em: Em, log: string = drawLog): Promise<LogVerdict> {
  return em.transactional((tx) => walkLog(tx as Em, log), { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
}

async function walkLog(em: Em, log: string): Promise<LogVerdict> {
  const queued = Number((await row<{ n: string }>(em, 'select count(*) as n from log_queue where log = $1', [log]))!.n);
  const origin = await row<{ origin: string; key: string; size: string }>(
    em,
    'select origin, verifier_key as key, size from log_origin where log = $1',
    [log],
  );
  const walk = new LogWalk(origin?.origin ?? '', origin?.key ?? '');
  const heads = await storedHeads(em, log);
  let next = 0;
  for await (const stored of storedEntries(em, log)) {
    if (stored.idx !== walk.size) break;
    for (const tile of walk.entry(stored)) await compareTile(em, log, walk, tile);
    for (; heads[next] && heads[next]!.size <= walk.size; next++) walk.checkpoint(heads[next]!);
  }
  for (const tile of walk.growing()) await compareTile(em, log, walk, tile);
  const last = await row<{ idx: string | null }>(em, 'select max(idx) as idx from log_entry where log = $1', [log]);
  if (Number(last?.idx ?? -1) !== walk.size - 1) walk.report('ENTRY_MISSING', walk.size);
  if (Number(origin?.size ?? 0) !== walk.size) walk.report('SIZE', walk.size);
  if (walk.size > 0 && heads.at(-1)?.size !== walk.size && next === heads.length) walk.report('CHECKPOINT_MISSING', walk.size);
  // Checkpoints over entries that are no longer there.
  for (const head of heads.slice(next)) walk.checkpoint(head);
  const { problems, firstBadCheckpoint } = walk;
  return { ok: problems.length === 0, entries: walk.size, checkpoints: heads.length, queued, firstBadCheckpoint, problems };
}

async function compareTile(em: Em, log: string, walk: LogWalk, { level, n, hashes }: Tile): Promise<void> {
  const stored = await readTile(em, log, level, n);
  if (!stored || !equalBytes(stored, hashes)) walk.report('TILE', `${level}/${n}`);
}

async function* storedEntries(em: Em, log: string): AsyncGenerator<StoredEntry> {
  for (let after = -1; ; ) {
    const page = await rows<Omit<StoredEntry, 'idx'> & { idx: string }>(
      em,
      `select e.idx, e.entry, e.leaf_hash as "leafHash", p.queue_id is not null as kept, p.actor, p.actor_salt as "actorSalt", p.payload,
         p.payload_salt as "payloadSalt"
       from log_entry e left join log_payload p on p.queue_id = e.queue_id where e.log = $1 and e.idx > $2 order by e.idx limit $3`,
      [log, after, pageSize],
    );
    for (const stored of page) {
      after = Number(stored.idx);
      yield { ...stored, idx: after };
    }
    if (page.length < pageSize) return;
  }
}

async function storedHeads(em: Em, log: string): Promise<StoredHead[]> {
  const heads = await rows<Omit<StoredHead, 'size' | 'cosignatures'> & { size: string }>(
    em,
    'select size, root, note from log_checkpoint where log = $1 order by size',
    [log],
  );
  const lines = await rows<{ size: string; witness: string; line: string }>(
    em,
    'select size, witness, line from log_cosignature where log = $1 order by size, seconds',
    [log],
  );
  const bySize = Map.groupBy(lines, (line) => Number(line.size));
  return heads.map((head) => ({ ...head, size: Number(head.size), cosignatures: bySize.get(Number(head.size)) ?? [] }));
}
