import { change, row, rows, type Tx } from '@double-random/runtime';
import type { Ceremony, Contribution } from '@double-random/verifiable-draw';
import { logCeremonyVoid, logVoid, said } from './log-draw.ts';

/** Somebody else's ceremony is open: wait and try again. Who it is and what about is nobody's business. */
export class ScopeBusy extends Error {
  constructor() {
    super('another ceremony is open in this scope');
  }
}

/** Minutes after which an open ceremony is taken for the remains of a crash: many times what the largest draw needs. */
const staleAfterMinutes = 15;

export interface CeremonyRow {
  readonly id: string;
  readonly scope: string;
  readonly state: 'OPEN' | 'CLOSED' | 'VOID';
  readonly document: Ceremony | null;
  readonly hash: string | null;
  readonly contributions: readonly Contribution[] | null;
  /** JSON of a `CeremonyFailure`. */
  readonly failure: string | null;
}
const columns = 'id, scope, state, document, hash, contributions, failure';

export type CeremonyFailure =
  | { readonly kind: 'REFUSED'; readonly refusals: readonly unknown[] }
  | { readonly kind: 'INTERRUPTED'; readonly message: string };

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
 * @throws ScopeBusy
 */
export async function claimScope(tx: Tx, scope: string): Promise<string> {
  await rows(tx.em, 'insert into draw_scope (scope, open_ceremony_id) values ($1, null) on conflict do nothing', [scope]);
  // Two statements: the second must see a ceremony that was committed while the first one waited.
  const held = await row<{ id: string | null }>(tx.em, 'select open_ceremony_id as id from draw_scope where scope = $1 for update', [
    scope,
  ]);
  if (held?.id) {
    const fresh = await row(
      tx.em,
      `select id from ceremony where id = $1 and state = 'OPEN' and opened_at >= now() - make_interval(mins => $2)`,
      [held.id, staleAfterMinutes],
    );
    if (fresh) throw new ScopeBusy();
    await voidCeremony(tx, held.id, { kind: 'INTERRUPTED', message: 'stale' });
  }
  const id = tx.newId('ji_cer');
  await rows(tx.em, `insert into ceremony (id, scope, state, opened_at) values ($1, $2, 'OPEN', now())`, [id, scope]);
  await rows(tx.em, 'update draw_scope set open_ceremony_id = $2 where scope = $1', [scope, id]);
  return id;
}

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
    const record = { reason: 'CEREMONY_FAILED', note: '', by: tx.actor.id, at: tx.now.toISOString() };
    const draws = await rows<{ number: string; sealHash: string }>(
      tx.em,
      `update draw set state = 'VOID', void = $2 where ceremony_id = $1 and state in ('SEALED', 'OPEN') returning number, seal_hash as "sealHash"`,
      [id, JSON.stringify(record)],
    );
    if (voided.hash && voided.document) await logCeremonyVoid(tx, id, voided.document.parties.at(-1)!.p, voided.hash, failure);
    for (const draw of draws) await logVoid(tx, said(draw), record);
    tx.note({ action: 'ceremony.void', subject: id, after: { kind: failure.kind } });
  }
  await leaveScope(tx, id);
}
