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
  /** whose business it is, where a service did it: that department's auditor reads it, no other */
  readonly department?: string;
}

/** An entry as it is hashed: every column but its own hash, in this order. */
export interface Stored {
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
/** What chains an entry to the next one. */
export const entryHash = (entry: Stored): string => sha256(canonicalJson({ ...entry }));

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
      department: note.department ?? context.actor.department ?? null,
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
