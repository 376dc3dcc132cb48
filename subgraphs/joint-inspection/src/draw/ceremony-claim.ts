import { change, row, rows, type Tx } from '@double-random/runtime';
import type { Ceremony, Contribution, Hex } from '@double-random/verifiable-draw';
import type { ExemptEntity } from './frame/seal-frame.ts';
import { logCeremonyVoid, logVoid, said } from './log-draw.ts';

/** Somebody else's ceremony is open: wait and try again. Who it is and what about is nobody's business. */
export class ScopeBusy extends Error {
  /** People are waited for: it takes minutes, not moments. */
  readonly long: boolean;
  constructor(long = false) {
    super('another ceremony is open in this scope');
    this.long = long;
  }
}

/** Minutes after which an open ceremony is taken for the remains of a crash: many times what the largest draw needs. */
export const automaticMinutes = 15;

export interface CeremonyRow {
  readonly id: string;
  readonly scope: string;
  readonly state: 'OPEN' | 'CLOSED' | 'VOID';
  readonly document: Ceremony | null;
  readonly hash: string | null;
  readonly contributions: readonly Contribution[] | null;
  /** JSON of a `CeremonyFailure`. */
  readonly failure: string | null;
  readonly staged: StagedDraw | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly expiresAt: string;
  /** By the database's clock. */
  readonly expired: boolean;
}
const columns = `id, scope, state, document, hash, contributions, failure, staged, opened_at as "openedAt", closed_at as "closedAt",
  expires_at as "expiresAt", expires_at < now() as expired`;

/** A draw held before an audience, as it waits for the last party. */
export interface StagedDraw {
  readonly taskId: string;
  readonly drawId: string;
  readonly exempt: readonly ExemptEntity[];
}

export type CeremonyFailure =
  | { readonly kind: 'REFUSED'; readonly refusals: readonly unknown[] }
  | { readonly kind: 'INTERRUPTED'; readonly message: string }
  /** Somebody did not reveal in time: `missing` are the parties that had not. */
  | { readonly kind: 'EXPIRED'; readonly missing: readonly string[] }
  /** Given up before it was closed, by a person who answers for it. */
  | { readonly kind: 'ABANDONED'; readonly reason: string; readonly by: string };

export const findCeremony = (em: Tx['em'], id: string): Promise<CeremonyRow | undefined> =>
  row<CeremonyRow>(em, `select ${columns} from ceremony where id = $1`, [id]);

/** @throws Error when it is not open any more, e.g. because it was taken for a crash */
export async function lockOpenCeremony(tx: Tx, id: string): Promise<CeremonyRow> {
  const ceremony = await row<CeremonyRow>(tx.em, `select ${columns} from ceremony where id = $1 for update`, [id]);
  if (ceremony?.state !== 'OPEN') throw new Error(`ceremony ${id} is not open`);
  return ceremony;
}

/**
 * draw-spec §2.2: one open ceremony per scope. Ages are measured by the database's own clock: the business clock may stand still.
 * @param minutes after which it may be taken for dead
 * @throws ScopeBusy
 */
export async function claimScope(tx: Tx, scope: string, minutes = automaticMinutes): Promise<string> {
  await rows(tx.em, 'insert into draw_scope (scope, open_ceremony_id) values ($1, null) on conflict do nothing', [scope]);
  // Two statements: the second must see a ceremony that was committed while the first one waited.
  const held = await row<{ id: string | null }>(tx.em, 'select open_ceremony_id as id from draw_scope where scope = $1 for update', [
    scope,
  ]);
  if (held?.id) {
    const open = await findCeremony(tx.em, held.id);
    if (open?.state === 'OPEN' && !(await isOverdue(tx, held.id))) throw new ScopeBusy(open.staged !== null);
    await expireCeremony(tx, held.id);
  }
  const id = tx.newId('ji_cer');
  await rows(
    tx.em,
    `insert into ceremony (id, scope, state, opened_at, expires_at) values ($1, $2, 'OPEN', now(), now() + make_interval(mins => $3))`,
    [id, scope, minutes],
  );
  await rows(tx.em, 'update draw_scope set open_ceremony_id = $2 where scope = $1', [scope, id]);
  return id;
}

/** Whether the time of an open ceremony is over and nobody is at work on it: whoever seals or closes it holds its row, however long. */
export async function isOverdue(tx: Tx, id: string): Promise<boolean> {
  const free = await row<{ expired: boolean }>(
    tx.em,
    `select expires_at < now() as expired from ceremony where id = $1 and state = 'OPEN' for update skip locked`,
    [id],
  );
  return free?.expired ?? false;
}

/** Of several who asked the same question at once, one prepares the ceremony. @returns whether it is this one */
export const takeHold = async (em: Tx['em'], id: string): Promise<boolean> =>
  (await change(em, `update ceremony set held = true where id = $1 and state = 'OPEN' and not held`, [id])) === 1;

/** Lets the next one in. */
export const leaveScope = (tx: Tx, ceremonyId: string): Promise<number> =>
  change(tx.em, 'update draw_scope set open_ceremony_id = null where open_ceremony_id = $1', [ceremonyId]);

/** The ceremony and the draws it had sealed stay on record as failed; the next attempt names them (draw-spec §4). */
export async function voidCeremony(tx: Tx, id: string, failure: CeremonyFailure): Promise<void> {
  const voided = await row<{ hash: string | null; document: Ceremony | null }>(
    tx.em,
    `update ceremony set state = 'VOID', failure = $2 where id = $1 and state = 'OPEN' returning hash, document`,
    [id, JSON.stringify(failure)],
  );
  if (voided) {
    const note = failure.kind === 'ABANDONED' ? failure.reason : '';
    const record = { reason: 'CEREMONY_FAILED', note, by: tx.actor.id, at: tx.now.toISOString() };
    const draws = await rows<{ number: string; sealHash: string }>(
      tx.em,
      `update draw set state = 'VOID', void = $2 where ceremony_id = $1 and state in ('SEALED', 'OPEN') returning number, seal_hash as "sealHash"`,
      [id, JSON.stringify(record)],
    );
    if (voided.hash && voided.document) await logCeremonyVoid(tx, id, voided.document.parties.at(-1)!.p, voided.hash, failure);
    for (const draw of draws) await logVoid(tx, said(draw), record);
    tx.note({ action: 'ceremony.void', subject: id, after: failure });
  }
  await leaveScope(tx, id);
}

/** Parties of a ceremony that have given nothing yet, in their order. */
async function missingParties(em: Tx['em'], id: string, document: Ceremony | null): Promise<readonly string[]> {
  const given = new Set((await revealsOf(em, id)).map((r) => r.party));
  return (document?.parties ?? []).map((p) => p.p).filter((party) => !given.has(party));
}

export interface RevealRow {
  readonly party: string;
  readonly value: Hex;
  readonly by: string;
  readonly at: string;
}
/** What was given before an audience so far. */
export const revealsOf = (em: Tx['em'], id: string): Promise<RevealRow[]> =>
  rows<RevealRow>(em, 'select party, value, by, at from ceremony_reveal where ceremony_id = $1 order by at, party', [id]);

/** Fail closed: nobody draws without everybody's contribution. A staged ceremony says who was missing; any other was cut off. */
export async function expireCeremony(tx: Tx, id: string): Promise<void> {
  const { staged, document } = (await findCeremony(tx.em, id))!;
  const failure: CeremonyFailure = staged
    ? { kind: 'EXPIRED', missing: await missingParties(tx.em, id, document) }
    : { kind: 'INTERRUPTED', message: 'stale' };
  await voidCeremony(tx, id, failure);
}
