import { type Em, row, rows } from '@double-random/runtime';
import { formatTlogProof, type LogEntry, parseEntry } from '@double-random/verifiable-draw';
import { latestCheckpoint, type StoredCheckpoint, tileReader } from './log-store.ts';
import { drawLog } from './queue-log.ts';
import { inclusionPath } from './tree-proofs.ts';

const pageSize = 1000;

export interface ReadEntry {
  readonly idx: number;
  /** Canonical text, the bytes of the leaf. */
  readonly entry: string;
}

/** Entries [from, to) in order; `to` beyond the end reads to the end. */
export async function* logEntries(em: Em, log: string = drawLog, from = 0, to = Number.MAX_SAFE_INTEGER): AsyncGenerator<ReadEntry> {
  for (let next = from; next < to; ) {
    const page = await rows<{ idx: string; entry: string }>(
      em,
      'select idx, entry from log_entry where log = $1 and idx >= $2 and idx < $3 order by idx limit $4',
      [log, next, to, pageSize],
    );
    for (const { idx, entry } of page) yield { idx: Number(idx), entry };
    if (page.length < pageSize) return;
    next += page.length;
  }
}

/** The whole log, one entry per line: what a monitor reads. */
export async function* logNdjson(em: Em, log: string = drawLog): AsyncGenerator<string> {
  for await (const { entry } of logEntries(em, log)) yield `${entry}\n`;
}

/** A signed checkpoint with the witnesses' lines under it: the latest ones for readers, the earliest for proofs of when. */
export async function signedNote(em: Em, log: string, checkpoint: StoredCheckpoint, which: 'latest' | 'earliest'): Promise<string> {
  const lines = await rows<{ line: string }>(
    em,
    `select distinct on (witness) line from log_cosignature where log = $1 and size = $2
     order by witness, seconds ${which === 'latest' ? 'desc' : 'asc'}`,
    [log, checkpoint.size],
  );
  return checkpoint.note + lines.map((l) => l.line).join('');
}

/** The first checkpoint over entry `idx` that at least `quorum` witnesses signed; the newest where none has that many. */
async function checkpointOver(em: Em, log: string, idx: number, quorum: number): Promise<StoredCheckpoint | undefined> {
  const found = await row<{ size: string; root: Buffer; note: string }>(
    em,
    `select size, root, note from log_checkpoint p where log = $1 and size > $2
       and (select count(distinct witness) from log_cosignature c where c.log = p.log and c.size = p.size) >= $3
     order by size limit 1`,
    [log, idx, quorum],
  );
  return found ? { ...found, size: Number(found.size) } : latestCheckpoint(em, log);
}

/**
 * Offline proof (C2SP tlog-proof) that entry `idx` stands in the log; undefined where there is no such entry yet.
 * @param quorum witnesses whose signatures are wanted
 */
export async function inclusionProof(em: Em, idx: number, { log = drawLog, quorum = 1 } = {}): Promise<string | undefined> {
  const checkpoint = await checkpointOver(em, log, idx, quorum);
  if (!checkpoint || idx < 0 || idx >= checkpoint.size) return undefined;
  const path = await inclusionPath(tileReader(em, log), idx, checkpoint.size);
  return formatTlogProof(idx, path, await signedNote(em, log, checkpoint, 'earliest'));
}

export interface ProvenText {
  readonly entry: string;
  readonly proof: string;
}

/**
 * The `log` part of a transcript (draw-spec §10): all entries of these subjects (draws, ceremony) and, since nothing may be hidden
 * between opening and closing, everything in between. Entries still in the queue are not there yet: sequence first.
 */
export async function transcriptLog(
  em: Em,
  refs: readonly string[],
  options: { log?: string; quorum?: number } = {},
): Promise<ProvenText[]> {
  const log = options.log ?? drawLog;
  const own = await rows<{ idx: string; entry: string }>(
    em,
    'select idx, entry from log_entry where log = $1 and ref = any($2) order by idx',
    [log, [...refs]],
  );
  const byIdx = new Map(own.map((e) => [Number(e.idx), e.entry]));
  for (const [open, close] of ceremonies(own.map((e) => ({ idx: Number(e.idx), entry: parseEntry(e.entry) }))))
    for await (const { idx, entry } of logEntries(em, log, open + 1, close)) byIdx.set(idx, entry);
  const out: ProvenText[] = [];
  for (const [idx, entry] of [...byIdx].sort(([a], [b]) => a - b)) {
    const proof = await inclusionProof(em, idx, { log, ...(options.quorum === undefined ? {} : { quorum: options.quorum }) });
    if (proof) out.push({ entry, proof });
  }
  return out;
}

/** Index of the opening and the closing of each ceremony among the entries. */
function ceremonies(entries: readonly { idx: number; entry: LogEntry }[]): [number, number][] {
  return entries.flatMap(({ idx, entry }): [number, number][] => {
    if (entry.t !== 'ceremony.open') return [];
    const close = entries.find((e) => e.entry.t === 'ceremony.close' && e.entry.k?.[0] === entry.h);
    return close ? [[idx, close.idx]] : [];
  });
}
