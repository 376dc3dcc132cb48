import {
  type Caller,
  type Deps,
  emOf,
  ManualClock,
  migrate,
  type Orm,
  openOrm,
  perform,
  rows,
  SeededRandom,
  useCase,
} from '@double-random/runtime';
import { freshDatabase } from '@double-random/runtime/testing/database.ts';
import fc from 'fast-check';
import { jointStorage } from '../storage.ts';
import { testActor } from '../testing/test-actor.ts';
import { ledgerCounts } from './ledger-counts.ts';
import { checkRounds, giveBackRounds, takeRounds } from './matter-rounds.ts';
import { passedIn, passedKey, recordPassed, withdrawPassed } from './passed.ts';
import { type CapReservation, changeYear, consume, release, reserve } from './reservation.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let orm: Orm;
let deps: Deps;
const caller: Caller = { actor: testActor('wg-amr.op'), requestId: 'test' };
let serial = 0;

beforeAll(async () => {
  database = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
  orm = await openOrm(database.appUrl, jointStorage, 20);
  deps = { em: () => emOf(orm), clock: new ManualClock('2026-03-10T09:00:00+08:00'), random: new SeededRandom('caps'), log: () => {} };
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

interface Wish {
  readonly keys: readonly string[];
  readonly cap?: number;
  readonly joint?: number;
  readonly exempt?: boolean;
  readonly year?: number;
  readonly exemptConsumesCap?: boolean;
}
/** How often a transaction was begun: more than asked for means that some had to begin again. */
let begun = 0;
const reserving = useCase('test.reserve', async (tx, wish: Wish & { requestId?: string }) => {
  const draw = ++serial;
  begun++;
  const wanted = wish.keys.map(
    (entityKey): CapReservation => ({
      assignmentId: `a${draw}:${entityKey}`,
      entityKey,
      limits: { entity: wish.cap ?? (wish.exempt ? 'UNLIMITED' : 2), joint: wish.joint ?? null, basis: 'KF 第十三条' },
      exempt: wish.exempt ?? false,
    }),
  );
  const reserved = await reserve(tx, wanted, {
    year: wish.year ?? 2026,
    joint: wish.joint !== undefined,
    exemptConsumesCap: wish.exemptConsumesCap ?? true,
    agency: 'wg-amr',
  });
  if (!reserved.ok) return reserved;
  tx.note({ action: 'test.reserve', subject: `draw:${wish.keys[0]}:${wanted.length}` });
  return { ok: true, value: wanted.map((w) => w.assignmentId) };
});
const tryReserve = (wish: Wish) => perform(deps, caller, reserving, wish);
const got = async (wish: Wish): Promise<readonly string[]> => {
  const result = await tryReserve(wish);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
};
const inTx = <T>(work: (tx: Parameters<typeof consume>[0]) => Promise<T>) =>
  deps.em().transactional((em) => work({ em: em as never, now: deps.clock.now() }));
const countsOf = async (key: string, year = 2026) => (await ledgerCounts(deps.em(), [key], year)).get(key)!;
const slotsOf = (key: string) =>
  rows<{ rule: string; slot: number; state: string; year: number }>(
    deps.em(),
    'select rule, slot, state, year from cap_slot where entity_key = $1 order by rule, year, slot',
    [key],
  );

test('X-10, D-07: 二十个抽查同时抽同样十家，每家不超过两次，占用数等于成功数，互不死锁', async () => {
  const keys = Array.from({ length: 10 }, (_, i) => `X10-${i}`);
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, i) => tryReserve({ keys: i % 2 ? keys : [...keys].reverse(), joint: i % 3 ? 2 : 1 })),
  );
  const won = results.filter((r) => r.ok).length;
  const held = await rows<{ entity_key: string; n: number }>(
    deps.em(),
    `select entity_key, count(*)::int as n from cap_slot where entity_key like 'X10-%' and rule = 'ENTITY' group by 1`,
  );
  expect(won).toBe(2);
  expect(held.map((x) => x.n)).toEqual(keys.map(() => won));
  for (const result of results) if (!result.ok) expect(result.refusals.map((r) => r.code)).toContain('CAP_REACHED');
}, 60_000);

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
        const results = await Promise.all(draws.map((d) => tryReserve({ keys: d.entities.map((e) => prefix + e), cap: d.cap })));
        const held = await rows<{ entity_key: string; n: number }>(
          deps.em(),
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
}, 60_000);

test('X-10: 五十个抽查同时预占互相重叠的对象：每一时刻占用之和都等于抽中之和，没有一个事务重来、没有死锁', async () => {
  const [draws, entities, each] = [50, 400, 40];
  const keysOf = (draw: number) => Array.from({ length: each }, (_, i) => `M50-${(draw * 37 + i * 7) % entities}`);
  const before = begun;
  let running = true;
  // One statement is one moment: what is reserved, and what the draws committed by then took.
  const watching = (async () => {
    let moments = 0;
    for (; running; moments++) {
      const [moment] = await rows<{ held: number; drawn: number; most: number }>(
        deps.em(),
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
    Array.from({ length: draws }, (_, draw) => tryReserve({ keys: draw % 2 ? keysOf(draw) : keysOf(draw).reverse(), cap: 4 })),
  );
  running = false;
  expect(await watching).toBeGreaterThan(3);
  expect(results.filter((r) => r.ok).length).toBeGreaterThan(20);
  expect(begun - before).toBe(draws);
}, 60_000);

describe('KF-13b: 同一主体一年内抽中实施不超过两次', () => {
  test('✔ 两次之后满额；次年一月一日起重新计算', async () => {
    await got({ keys: ['K13'] });
    await got({ keys: ['K13'] });
    expect(await countsOf('K13')).toMatchObject({ entity: { reserved: 2, consumed: 0 } });
    expect(await countsOf('K13', 2027)).toMatchObject({ entity: { reserved: 0, consumed: 0 } });
    await got({ keys: ['K13'], year: 2027 });
  });
  test('✘ 第三次拒绝 CAP_REACHED，同一次抽取的其他对象也不占用', async () => {
    const refused = await tryReserve({ keys: ['K13', 'K13-other'] });
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED', details: { counter: 'entity', limit: 2 } }] });
    expect(await slotsOf('K13-other')).toEqual([]);
  });
});

test('YX-54c: 年度内被抽查过的对象不再抽查', async () => {
  await got({ keys: ['Y54'], cap: 2 });
  expect(await tryReserve({ keys: ['Y54'], cap: 1 })).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED' }] });
  await got({ keys: ['Y54'], cap: 2 });
});

test('PD-10: 联合抽查另计，不超过两次', async () => {
  await got({ keys: ['P10'], cap: 9, joint: 2 });
  await got({ keys: ['P10'], cap: 9, joint: 2 });
  expect(await tryReserve({ keys: ['P10'], cap: 9, joint: 2 })).toMatchObject({
    ok: false,
    refusals: [{ code: 'CAP_REACHED', details: { counter: 'joint' } }],
  });
  expect((await slotsOf('P10')).map((s) => s.rule)).toEqual(['ENTITY', 'ENTITY', 'JOINT', 'JOINT']);
  await got({ keys: ['P10'], cap: 9 });
});

test('D-08: 豁免的定向抽查不受限制但计入次数，之后普通抽查排除', async () => {
  await got({ keys: ['D8'] });
  await got({ keys: ['D8'] });
  await got({ keys: ['D8'], exempt: true });
  expect(await countsOf('D8')).toMatchObject({ entity: { reserved: 3, exempt: 1 } });
  expect((await tryReserve({ keys: ['D8'] })).ok).toBe(false);
});

test('D-09: 豁免的抽查是否占用次数，由任务规则的参数决定', async () => {
  await got({ keys: ['D9'], exempt: true });
  expect((await tryReserve({ keys: ['D9'], cap: 1 })).ok).toBe(false);
  await got({ keys: ['D9'], cap: 1, exemptConsumesCap: false });
  expect((await tryReserve({ keys: ['D9'], cap: 1, exemptConsumesCap: false })).ok).toBe(false);
});

test('K-06, YY-35c: 批准的次数本身也是上限，对豁免的抽查自己不因参数放宽', async () => {
  for (let i = 0; i < 2; i++) await got({ keys: ['K6'], cap: 2, exempt: true, exemptConsumesCap: false });
  expect(await tryReserve({ keys: ['K6'], cap: 2, exempt: true, exemptConsumesCap: false })).toMatchObject({
    ok: false,
    refusals: [{ code: 'CAP_REACHED', details: { limit: 2, used: 2 } }],
  });
});

test('R-08, R-09, KF-13b: 豁免与普通抽查无论先后，普通抽查从不超过上限，豁免从不超过批准的次数', async () => {
  let run = 0;
  const step = fc.record({ exempt: fc.boolean(), cap: fc.constantFrom(1, 2), raised: fc.constantFrom(2, 3, 4) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), fc.boolean(), async (steps, consumes) => {
      const key = `PX${run++}`;
      let [ordinary, exempt] = [0, 0];
      for (const { exempt: isExempt, cap, raised } of steps) {
        const limit = isExempt ? raised : cap;
        const before = isExempt || consumes ? ordinary + exempt : ordinary;
        const { ok } = await tryReserve({ keys: [key], cap: limit, exempt: isExempt, exemptConsumesCap: consumes });
        expect(ok).toBe(before < limit);
        if (ok && isExempt) exempt++;
        else if (ok) ordinary++;
      }
      expect((await countsOf(key)).entity).toEqual({ reserved: ordinary + exempt, consumed: 0, exempt });
      expect(ordinary).toBeLessThanOrEqual(Math.max(0, ...steps.filter((s) => !s.exempt).map((s) => s.cap)));
    }),
    { numRuns: 40, seed: 20260808 },
  );
}, 60_000);

test('D-13: 检查前取消的释放次数，已实施的不释放', async () => {
  const [first] = await got({ keys: ['D13'], joint: 2 });
  expect(await inTx((tx) => release(tx, first!))).toBe(2);
  expect(await slotsOf('D13')).toEqual([]);
  const [second] = await got({ keys: ['D13'] });
  expect(await inTx((tx) => consume(tx, second!, 2026))).toBe(true);
  expect(await inTx((tx) => release(tx, second!))).toBe(0);
  expect(await slotsOf('D13')).toMatchObject([{ slot: 1, state: 'CONSUMED' }]);
});

test('YX-54c: 释放过的低位空缺不使已有一次的对象再被上限为一的抽查占用', async () => {
  const [first] = await got({ keys: ['GAP'] });
  await got({ keys: ['GAP'] });
  await inTx((tx) => release(tx, first!));
  expect((await tryReserve({ keys: ['GAP'], cap: 1 })).ok).toBe(false);
  await got({ keys: ['GAP'] });
  expect((await slotsOf('GAP')).map((s) => s.slot)).toEqual([1, 2]);
});

test('D-02: 检查在次年结束的，计入次年', async () => {
  const [id] = await got({ keys: ['D2'], joint: 2 });
  await inTx((tx) => consume(tx, id!, 2027));
  expect(await slotsOf('D2')).toEqual([
    { rule: 'ENTITY', slot: 1, state: 'CONSUMED', year: 2027 },
    { rule: 'JOINT', slot: 1, state: 'CONSUMED', year: 2027 },
  ]);
});

test('D-04: 延期跨年的转入次年；次年已满的释放并取消，绝不悄悄多查一次', async () => {
  const limits = { entity: 2, joint: null, basis: 'KF 第十三条' } as const;
  const [moved] = await got({ keys: ['D4'] });
  expect(await inTx((tx) => changeYear(tx, moved!, 2027, limits, true))).toEqual({ outcome: 'MOVES', toYear: 2027 });
  await got({ keys: ['D4'], year: 2027 });
  const [late] = await got({ keys: ['D4'] });
  expect(await inTx((tx) => changeYear(tx, late!, 2027, limits, true))).toEqual({ outcome: 'CANCELLED', reason: 'CAP_AFTER_YEAR_END' });
  expect((await slotsOf('D4')).map((s) => s.year)).toEqual([2027, 2027]);
});

test('KF-12b: 已检查合格的事项按年度、主体、事项记录；更正后撤回', async () => {
  const fact = { entityKey: 'E1', agency: 'kf-psb', matterCode: 'M-HOTEL', year: 2026, matterCheckId: 'm1' };
  await inTx((tx) => recordPassed(tx, fact));
  await inTx((tx) => recordPassed(tx, { ...fact, matterCheckId: 'm2' }));
  expect([...(await passedIn(deps.em(), ['kf-psb'], 2026))]).toEqual([passedKey('E1', 'kf-psb', 'M-HOTEL')]);
  expect((await passedIn(deps.em(), ['kf-psb'], 2027)).size).toBe(0);
  await inTx((tx) => withdrawPassed(tx, 'm1'));
  expect((await passedIn(deps.em(), ['kf-psb'], 2026)).size).toBe(0);
});

test('YX-54c, K-28: 事项年度轮次用完拒绝 ROUND_LIMIT；作废的抽取不算一轮', async () => {
  const matter = { agency: 'yx-psb', matterCode: 'M-CAFE', roundsPerYear: 1 };
  expect(await inTx((tx) => takeRounds(tx, 't1', [matter], 2026))).toMatchObject({ ok: true });
  expect(await checkRounds(deps.em(), [matter], 2026, false)).toMatchObject({
    ok: false,
    refusals: [{ code: 'ROUND_LIMIT', details: { matter: 'M-CAFE' } }],
  });
  expect(await checkRounds(deps.em(), [matter], 2026, true)).toMatchObject({ ok: true });
  await inTx((tx) => giveBackRounds(tx, 't1'));
  expect(await checkRounds(deps.em(), [matter], 2026, false)).toMatchObject({ ok: true });
});
