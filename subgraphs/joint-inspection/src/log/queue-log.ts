import { row, type Tx } from '@double-random/runtime';
import { buildEntry, canonicalJson, type EntryType, type Hex, type LogEntry, payloadCommitment } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';

/** The log of the coordination office that carries every draw, dispatch and result. */
export const drawLog = 'draw';

/** What may be said in the log (draw-spec §12.1). */
export type LogType = EntryType;

/** One thing that happened. Nothing in here but `payload` may name a person or a firm: entries are public. */
export interface QueuedEntry {
  readonly t: LogType;
  /** Subject; entries of one subject form a chain. The draw id for a seal, its result and its void. */
  readonly ref: string;
  /** Agency (or seed party) that answers for it. */
  readonly org: string;
  /** Public hash, as §12.1 demands for the type. */
  readonly h?: Hex;
  /** Related hashes, e.g. the ceremony of a reveal. */
  readonly k?: readonly Hex[];
  /** Attempt, on `frame.seal`. */
  readonly n?: number;
  /** Committed to, not shown: what changed, ground, approver. JSON with printable ASCII keys. */
  readonly payload?: unknown;
  /** Another log than the draw log. */
  readonly log?: string;
}

/** Trees and commitments of the log are SHA-256, whatever suite a draw uses (§12.2). */
export const logHash = nodeHash('sha256');

/** `prev` is known only when the entry gets its place; the widest number keeps the size bound true afterwards. */
const anyPlace = Number.MAX_SAFE_INTEGER;

/** Commitments are over canonical JSON, which has integers only; a measurement keeps its digits as text. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' && !Number.isSafeInteger(v) ? String(v) : v)));

/**
 * Says in the log what this transaction does. It is in the log exactly when the transaction commits; the sequencer gives it its place.
 * @throws DrawError E_RECORD when the type lacks what it must carry (§12.1)
 */
export async function queueLog(tx: Pick<Tx, 'em' | 'actor' | 'now' | 'random'>, queued: QueuedEntry): Promise<void> {
  const { payload, log = drawLog, ...said } = queued;
  const actor = plain({ id: tx.actor.id, kind: tx.actor.kind, department: tx.actor.department, roles: tx.actor.roles });
  const actorSalt = tx.random.bytes(32).toString('hex');
  const content = payload === undefined ? undefined : plain(payload);
  const payloadSalt = content === undefined ? null : tx.random.bytes(32).toString('hex');
  const text = buildEntry({
    ...said,
    at: `${tx.now.toISOString().slice(0, 19)}Z`,
    prev: anyPlace,
    act: payloadCommitment(logHash, actorSalt, actor),
    c: payloadSalt === null ? '' : payloadCommitment(logHash, payloadSalt, content),
  });
  const { prev: _, ...entry } = JSON.parse(text) as LogEntry;
  await row(
    tx.em,
    `with queued as (insert into log_queue (log, ref, h, entry) values ($1, $2, $3, $4) returning id)
     insert into log_payload (queue_id, actor, actor_salt, payload, payload_salt) select id, $5, $6, $7, $8 from queued`,
    [
      log,
      said.ref,
      said.h ?? '',
      canonicalJson(entry),
      canonicalJson(actor),
      actorSalt,
      content === undefined ? null : canonicalJson(content),
      payloadSalt,
    ],
  );
  waiting.add(tx.em);
}

/** Transactions that said something: whoever hears of their commit need not wait for the next second. */
const waiting = new WeakSet<object>();
export const hasQueued = (em: object): boolean => waiting.has(em);
