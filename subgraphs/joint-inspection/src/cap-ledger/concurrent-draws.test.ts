import { rows } from '@double-random/runtime';
import fc from 'fast-check';
import { giveBackRounds, takeRounds } from './matter-rounds.ts';
import { release } from './reservation.ts';
import { type LedgerSteps, openLedger } from './testing/ledger-steps.ts';

let ledger: LedgerSteps;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

test('X-10, D-07: 二十个抽查同时抽同样十家，每家不超过两次，占用数等于成功数，互不死锁', async () => {
  const keys = Array.from({ length: 10 }, (_, i) => `X10-${i}`);
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, i) => ledger.tryReserve({ keys: i % 2 ? keys : [...keys].reverse(), joint: i % 3 ? 2 : 1 })),
  );
  const won = results.filter((r) => r.ok).length;
  const held = await rows<{ entity_key: string; n: number }>(
    ledger.em(),
    `select entity_key, count(*)::int as n from cap_slot where entity_key like 'X10-%' and rule = 'ENTITY' group by 1`,
  );
  expect(won).toBe(2);
  expect(held.map((x) => x.n)).toEqual(keys.map(() => won));
  for (const result of results) if (!result.ok) expect(result.refusals.map((r) => r.code)).toContain('CAP_REACHED');
});

test('X-10: 任意并发的抽查之后，没有一家超过上限，占用之和等于成功抽中之和，全有或全无', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ entities: fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 6 }), cap: fc.constantFrom(1, 2) }), {
        minLength: 2,
        maxLength: 8,
      }),
      async (draws) => {
        const prefix = `P${run++}-`;
        const results = await Promise.all(draws.map((d) => ledger.tryReserve({ keys: d.entities.map((e) => prefix + e), cap: d.cap })));
        const held = await rows<{ entity_key: string; n: number }>(
          ledger.em(),
          'select entity_key, count(*)::int as n from cap_slot where starts_with(entity_key, $1) group by 1',
          [prefix],
        );
        const successes = results.reduce((sum, r) => sum + (r.ok ? r.value.length : 0), 0);
        expect(held.reduce((sum, x) => sum + x.n, 0)).toBe(successes);
        expect(Math.max(0, ...held.map((x) => x.n))).toBeLessThanOrEqual(2);
        expect(results.some((r) => r.ok)).toBe(true);
      },
    ),
    { numRuns: 15, seed: 20260310 },
  );
});

test('X-10: 五十个抽查同时预占互相重叠的对象：每一时刻占用之和都等于抽中之和，没有一个事务重来、没有死锁', async () => {
  const [draws, entities, each] = [50, 400, 40];
  const keysOf = (draw: number) => Array.from({ length: each }, (_, i) => `M50-${(draw * 37 + i * 7) % entities}`);
  const before = ledger.begun();
  let running = true;
  // One statement is one moment: what is reserved, and what the draws committed by then took.
  const watching = (async () => {
    let moments = 0;
    for (; running; moments++) {
      const [moment] = await rows<{ held: number; drawn: number; most: number }>(
        ledger.em(),
        `select (select count(*)::int from cap_slot where starts_with(entity_key, 'M50-')) as held,
           (select coalesce(sum(split_part(subject, ':', 3)::int), 0)::int from trail
              where action = 'test.reserve' and starts_with(subject, 'draw:M50-')) as drawn,
           (select coalesce(max(n), 0)::int from (select count(*) as n from cap_slot where starts_with(entity_key, 'M50-') group by entity_key) c) as most`,
      );
      expect(moment!.held).toBe(moment!.drawn);
      expect(moment!.most).toBeLessThanOrEqual(4);
    }
    return moments;
  })();
  const results = await Promise.all(
    Array.from({ length: draws }, (_, draw) => ledger.tryReserve({ keys: draw % 2 ? keysOf(draw) : keysOf(draw).reverse(), cap: 4 })),
  );
  running = false;
  expect(await watching).toBeGreaterThan(3);
  expect(results.filter((r) => r.ok).length).toBeGreaterThan(20);
  expect(ledger.begun() - before).toBe(draws);
});

test('X-10, R-09: 豁免的一次正被退回时，两个同时的抽查也不能都占到上限为一的对象', async () => {
  const ordinary = { keys: ['HOLE'], cap: 1, exemptConsumesCap: false };
  const [exempt] = await ledger.got({ keys: ['HOLE'], exempt: true });
  const first = await ledger.pending(ordinary);
  expect(first.ok).toBe(true);
  await ledger.inTx((tx) => release(tx, exempt!));
  const second = ledger.tryReserve(ordinary);
  await settledOrWaiting(second);
  await first.end();
  expect(await second).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED' }] });
  expect(await ledger.slotsOf('HOLE')).toHaveLength(1);
});

test('K-28, X-10: 第一轮正被作废时，同时的抽查也不能多占一轮', async () => {
  const matter = { agency: 'yx-psb', matterCode: 'M-HOLE', roundsPerYear: 2 };
  const take = (task: string) => ledger.inTx((tx) => takeRounds(tx, task, [matter], 2026));
  await take('t1');
  await take('t2');
  await ledger.inTx((tx) => giveBackRounds(tx, 't1'));
  const third = await ledger.open();
  expect((await takeRounds(third.tx, 't3', [matter], 2026)).ok).toBe(true);
  await ledger.inTx((tx) => giveBackRounds(tx, 't2'));
  const later = take('t4').then(async (fourth) => [fourth.ok, (await take('t5')).ok]);
  await settledOrWaiting(later);
  await third.end();
  expect(await later).toEqual([true, false]);
});

/** Until the work is done, or another connection to this database waits for a lock. */
async function settledOrWaiting(work: Promise<unknown>): Promise<void> {
  let settled = false;
  const end = () => {
    settled = true;
  };
  work.then(end, end);
  const waiting = () => rows(ledger.em(), `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  while (!settled && (await waiting()).length === 0);
}
