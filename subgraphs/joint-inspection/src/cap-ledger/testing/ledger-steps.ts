import {
  type Caller,
  type Deps,
  type Em,
  emOf,
  ManualClock,
  migrate,
  openOrm,
  perform,
  rows,
  SeededRandom,
  type Tx,
  useCase,
} from '@double-random/runtime';
import { freshDatabase } from '@double-random/runtime/testing/database.ts';
import { jointStorage } from '../../storage.ts';
import { testActor } from '../../testing/test-actor.ts';
import { ledgerCounts } from '../ledger-counts.ts';
import { type CapReservation, reserve } from '../reservation.ts';

/** What a draw of a test wants: every key once. */
export interface Wish {
  readonly keys: readonly string[];
  readonly cap?: number;
  readonly joint?: number;
  readonly exempt?: boolean;
  readonly year?: number;
  readonly exemptConsumesCap?: boolean;
}

/** A ledger of its own on a real database, and draws that take places in it. */
export async function openLedger() {
  const database = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
  const orm = await openOrm(database.appUrl, jointStorage, 20);
  const clock = new ManualClock('2026-03-10T09:00:00+08:00');
  const deps: Deps = { em: () => emOf(orm), clock, random: new SeededRandom('caps'), log: () => {} };
  const caller: Caller = { actor: testActor('wg-amr.op'), requestId: 'test' };
  let serial = 0;
  let begun = 0;
  const take = (tx: Pick<Tx, 'em' | 'now'>, wish: Wish) => {
    const draw = ++serial;
    const wanted = wish.keys.map(
      (entityKey): CapReservation => ({
        assignmentId: `a${draw}:${entityKey}`,
        entityKey,
        limits: { entity: wish.cap ?? (wish.exempt ? 'UNLIMITED' : 2), joint: wish.joint ?? null, basis: 'KF 第十三条' },
        exempt: wish.exempt ?? false,
      }),
    );
    const scope = { year: wish.year ?? 2026, joint: wish.joint !== undefined, exemptConsumesCap: wish.exemptConsumesCap ?? true };
    return { wanted, reserved: reserve(tx, wanted, { ...scope, agency: 'wg-amr' }) };
  };
  const reserving = useCase('test.reserve', async (tx, wish: Wish & { requestId?: string }) => {
    begun++;
    const { wanted, reserved } = take(tx, wish);
    const result = await reserved;
    if (!result.ok) return result;
    tx.note({ action: 'test.reserve', subject: `draw:${wish.keys[0]}:${wanted.length}` });
    return { ok: true, value: wanted.map((w) => w.assignmentId) };
  });
  const tryReserve = (wish: Wish) => perform(deps, caller, reserving, wish);
  /** A transaction that has not ended. */
  const open = async () => {
    const em = deps.em().fork();
    await em.begin();
    return { tx: { em, now: clock.now() }, end: () => em.commit() };
  };
  return {
    em: (): Em => deps.em(),
    /** One draw as a use case: begun again by itself where the database asks for it. */
    tryReserve,
    /** The assignments of a draw that must not be refused. */
    async got(wish: Wish): Promise<readonly string[]> {
      const result = await tryReserve(wish);
      if (!result.ok) throw new Error(JSON.stringify(result.refusals));
      return result.value;
    },
    /** A draw that has its places and has not ended. */
    async pending(wish: Wish): Promise<{ readonly ok: boolean; end(): Promise<void> }> {
      const { tx, end } = await open();
      return { ok: (await take(tx, wish).reserved).ok, end };
    },
    open,
    inTx: <T>(work: (tx: Pick<Tx, 'em' | 'now'>) => Promise<T>) =>
      deps.em().transactional((em) => work({ em: em as never, now: clock.now() })),
    countsOf: async (key: string, year = 2026) => (await ledgerCounts(deps.em(), [key], year)).get(key),
    countsOfAll: (keys: readonly string[]) => ledgerCounts(deps.em(), keys, 2026),
    slotsOf: (key: string) =>
      rows<{ rule: string; slot: number; state: string; year: number }>(
        deps.em(),
        'select rule, slot, state, year from cap_slot where entity_key = $1 order by rule, year, slot',
        [key],
      ),
    /** How often a transaction was begun: more than asked for means that some had to begin again. */
    begun: () => begun,
    async close(): Promise<void> {
      await orm.close();
      await database.drop();
    },
  };
}
export type LedgerSteps = Awaited<ReturnType<typeof openLedger>>;
