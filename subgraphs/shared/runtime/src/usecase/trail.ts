import { createHash } from 'node:crypto';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { Actor } from '../access/actor.ts';
import { type Em, row, rows } from '../data/rows.ts';

/** What a use case says it did; the rest of the entry (who, when, chain) is filled in here. */
export interface TrailNote {
  /** verb and thing, e.g. `task.create` */
  readonly action: string;
  /** id of the thing changed */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string;
  /** account of the person who approved, where somebody did */
  readonly approver?: string;
}

interface Stored {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly roles: string;
  readonly department: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly reason: string | null;
  readonly approver: string | null;
  readonly requestId: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  readonly previousHash: string;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const stateHash = (state: unknown): string | null =>
  state === undefined ? null : sha256(canonicalJson(JSON.parse(JSON.stringify(state))));
const entryHash = (entry: Stored): string => sha256(canonicalJson({ ...entry }));

export interface TrailContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly now: Date;
}

/** Appends entries at the end of the transaction; the head row is locked here and nowhere earlier. */
export async function appendTrail(
  em: Em,
  context: TrailContext,
  notes: readonly TrailNote[],
  outcome: { kind: 'DONE' } | { kind: 'DENIED'; code: string } = { kind: 'DONE' },
): Promise<void> {
  const head = await row<{ seq: string; hash: string }>(em, 'select seq, hash from trail_head where id = 1 for update');
  if (!head) throw new Error('the trail has no head');
  let seq = Number(head.seq);
  let previousHash = head.hash;
  for (const note of notes) {
    const entry: Stored = {
      seq: ++seq,
      at: context.now.toISOString(),
      action: note.action,
      subject: note.subject,
      actor: context.actor.id,
      actorKind: context.actor.kind,
      roles: context.actor.roles.join(','),
      department: context.actor.department ?? null,
      outcome: outcome.kind,
      code: outcome.kind === 'DENIED' ? outcome.code : null,
      reason: note.reason ?? null,
      approver: note.approver ?? null,
      requestId: context.requestId,
      beforeHash: stateHash(note.before),
      afterHash: stateHash(note.after),
      previousHash,
    };
    const hash = entryHash(entry);
    await rows(
      em,
      `insert into trail (seq, at, action, subject, actor, actor_kind, roles, department, outcome, code, reason, approver, request_id, before_hash, after_hash, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [...Object.values(entry), hash],
    );
    previousHash = hash;
  }
  await rows(em, 'update trail_head set seq = $1, hash = $2 where id = 1', [seq, previousHash]);
}

export interface TrailVerdict {
  readonly ok: boolean;
  readonly entries: number;
  /** First sequence number that is missing or whose content does not match its hash. */
  readonly brokenAt: number | null;
}

const page = 1000;

/** Walks the chain from the beginning and names the first entry that was altered, removed or put in. */
export async function verifyTrail(em: Em): Promise<TrailVerdict> {
  let previousHash = '0'.repeat(64);
  let entries = 0;
  for (let after = 0; ; after += page) {
    const batch = await rows<Stored & { hash: string }>(
      em,
      `select seq::int as "seq", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at", action, subject, actor, actor_kind as "actorKind", roles,
         department, outcome, code, reason, approver, request_id as "requestId", before_hash as "beforeHash", after_hash as "afterHash",
         previous_hash as "previousHash", hash
       from trail where seq > $1 and seq <= $2 order by seq`,
      [after, after + page],
    );
    for (const { hash, ...entry } of batch) {
      const expected = entries + 1;
      if (entry.seq !== expected || entry.previousHash !== previousHash || entryHash(entry) !== hash)
        return { ok: false, entries, brokenAt: expected };
      previousHash = hash;
      entries++;
    }
    if (batch.length < page) break;
  }
  const head = await row<{ seq: string; hash: string }>(em, 'select seq, hash from trail_head where id = 1');
  const complete = Number(head?.seq) === entries && head?.hash === previousHash;
  return { ok: complete, entries, brokenAt: complete ? null : entries + 1 };
}
