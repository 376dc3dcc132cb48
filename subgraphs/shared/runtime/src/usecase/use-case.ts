import { createHash } from 'node:crypto';
import type { Refusal, Result } from '@double-random/rules';
import type { AccessTokenVerifier } from '../access/access-token.ts';
import type { Actor } from '../access/actor.ts';
import { badUserInput, denialCodeOf } from '../access/denials.ts';
import type { Clock } from '../clock.ts';
import { retrying } from '../data/retry.ts';
import { change, type Em, row } from '../data/rows.ts';
import { uuidv7 } from '../ids.ts';
import type { Random } from '../random.ts';
import { appendTrail, type TrailNote } from './trail.ts';

/** What a process gives to every use case; everything that could differ between runs is in here. */
export interface Deps {
  readonly em: () => Em;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  /** Asks the identity provider's keys who a forwarded access token stands for; without it the gateway's signature is enough. */
  readonly verifyAccessToken?: AccessTokenVerifier;
}

export interface Caller {
  readonly actor: Actor;
  /** Request id of the HTTP call: ties log lines and trail entries together. */
  readonly requestId: string;
  /** What the request has read so far: of another time once something is changed. */
  readonly cache?: Map<string, unknown>;
}

/** One transaction of one use case. */
export interface Tx extends Caller {
  readonly em: Em;
  readonly clock: Clock;
  readonly random: Random;
  readonly now: Date;
  /** A new id of the given kind, e.g. `newId('ji_tsk')`. */
  newId(prefix: string): string;
  /** Says what changed; written last, in this transaction. At least one note per use case. */
  note(note: TrailNote): void;
}

export interface UseCase<In, Out> {
  readonly name: string;
  readonly run: (tx: Tx, input: In) => Promise<Result<Out>>;
}

/** Declares a use case: one file, one transaction, one answer of plain JSON (ids, not rows). */
export const useCase = <In extends { requestId?: string | undefined }, Out>(
  name: string,
  run: (tx: Tx, input: In) => Promise<Result<Out>>,
): UseCase<In, Out> => ({
  name,
  run,
});

class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map((r) => r.code).join(','));
    this.refusals = refusals;
  }
}

/** Says no from deep inside a use case, where no result can be handed up: the same as returning the refusals. */
export function refuseNow(...refusals: readonly Refusal[]): never {
  throw new Refused(refusals);
}

/** Of what was asked, in the order the graph's input type gives it; the same request has the same text. */
const fingerprintOf = (input: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(input, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)))
    .digest('hex');

/**
 * Runs a use case: one transaction, retried when the database asks for it, its trail entries written last.
 * The same `requestId` by the same person for the same operation gives the first answer again and changes nothing.
 * A refusal or a denial rolls everything back and leaves one DENIED entry.
 */
export async function perform<In extends { requestId?: string | undefined }, Out>(
  deps: Deps,
  caller: Caller,
  useCase: UseCase<In, Out>,
  input: In,
): Promise<Result<Out>> {
  const started = deps.clock.now();
  const context = { actor: caller.actor, requestId: caller.requestId, now: started };
  let outcome = 'DONE';
  try {
    const value = await retrying(() => deps.em().transactional((em) => attempt(em as Em, deps, caller, useCase, input)));
    return { ok: true, value };
  } catch (error) {
    const refusals = error instanceof Refused ? error.refusals : undefined;
    const code = refusals?.[0]?.code ?? denialCodeOf(error);
    outcome = code ?? 'ERROR';
    if (code) {
      const note = { action: useCase.name, subject: subjectOf(input), reason: refusals?.[0]?.message ?? (error as Error).message };
      await deps.em().transactional((em) => appendTrail(em as Em, context, [note], { kind: 'DENIED', code }));
    }
    if (refusals) return { ok: false, refusals };
    throw error;
  } finally {
    caller.cache?.clear();
    deps.log({ useCase: useCase.name, department: caller.actor.department, requestId: caller.requestId, outcome });
  }
}

async function attempt<In extends { requestId?: string | undefined }, Out>(
  em: Em,
  deps: Deps,
  caller: Caller,
  useCase: UseCase<In, Out>,
  input: In,
): Promise<Out> {
  const now = deps.clock.now();
  if (input.requestId) {
    const before = await firstAnswer<Out>(em, caller.actor.id, useCase.name, input.requestId, fingerprintOf(input), now);
    if (before) return before.value;
  }
  const notes: TrailNote[] = [];
  const result = await useCase.run(
    {
      ...caller,
      em,
      clock: deps.clock,
      random: deps.random,
      now,
      newId: (prefix) => `${prefix}_${uuidv7(deps.clock, deps.random)}`,
      note: (note) => void notes.push(note),
    },
    input,
  );
  if (!result.ok) throw new Refused(result.refusals);
  if (notes.length === 0) throw new Error(`${useCase.name} changed something and left no trail`);
  await em.flush();
  if (input.requestId) {
    await change(em, 'update idempotency set response = $4 where actor = $1 and operation = $2 and request_id = $3', [
      caller.actor.id,
      useCase.name,
      input.requestId,
      JSON.stringify(result.value ?? null),
    ]);
  }
  await appendTrail(em, { actor: caller.actor, requestId: caller.requestId, now }, notes);
  return result.value;
}

/** Claims the key; a concurrent twin waits on the primary key and then reads the stored answer. */
async function firstAnswer<Out>(
  em: Em,
  actor: string,
  operation: string,
  requestId: string,
  fingerprint: string,
  at: Date,
): Promise<{ value: Out } | undefined> {
  const claimed = await change(
    em,
    'insert into idempotency (actor, operation, request_id, fingerprint, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [actor, operation, requestId, fingerprint, at],
  );
  if (claimed) return undefined;
  const stored = await row<{ fingerprint: string; response: Out }>(
    em,
    'select fingerprint, response from idempotency where actor = $1 and operation = $2 and request_id = $3',
    [actor, operation, requestId],
  );
  if (stored?.fingerprint !== fingerprint) throw badUserInput('同一 requestId 已用于另一份内容', ['input.requestId']);
  return { value: stored.response };
}

/** The id of the thing the input names, for the DENIED entry. */
const subjectOf = (input: object): string =>
  (Object.entries(input).find(
    ([key, value]) => typeof value === 'string' && (key === 'id' || (key.endsWith('Id') && key !== 'requestId')),
  )?.[1] as string | undefined) ?? '-';
