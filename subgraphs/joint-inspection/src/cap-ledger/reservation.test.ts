import fc from 'fast-check';
import { checkRounds, giveBackRounds, takeRounds } from './matter-rounds.ts';
import { passedIn, passedKey, recordPassed, withdrawPassed } from './passed.ts';
import { changeYear, consume, release } from './reservation.ts';
import { type LedgerSteps, openLedger } from './testing/ledger-steps.ts';

let ledger: LedgerSteps;
beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());

describe('KF-13b: 同一主体一年内抽中实施不超过两次', () => {
  test('✔ 两次之后满额；次年一月一日起重新计算', async () => {
    await ledger.got({ keys: ['K13'] });
    await ledger.got({ keys: ['K13'] });
    expect(await ledger.countsOf('K13')).toMatchObject({ entity: { reserved: 2, consumed: 0 } });
    expect(await ledger.countsOf('K13', 2027)).toMatchObject({ entity: { reserved: 0, consumed: 0 } });
    await ledger.got({ keys: ['K13'], year: 2027 });
  });
  test('✘ 第三次拒绝 CAP_REACHED，同一次抽取的其他对象也不占用', async () => {
    const refused = await ledger.tryReserve({ keys: ['K13', 'K13-other'] });
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED', details: { counter: 'entity', limit: 2 } }] });
    expect(await ledger.slotsOf('K13-other')).toEqual([]);
  });
});

test('X-04, KF-13b: 几千家一并询问，占用的次数与逐家询问一致，无论其间占用的多还是少', async () => {
  const keys = Array.from({ length: 1200 }, (_, i) => `MANY-${String(i).padStart(5, '0')}`);
  const askedAtOnce = async () => {
    const counts = await ledger.countsOfAll(keys);
    return keys.flatMap((key, i) => Array.from({ length: counts.get(key).entity.reserved }, () => i));
  };
  await ledger.got({ keys: [keys[7]!, keys[1100]!, 'MANY-00007-besides'] });
  expect(await askedAtOnce()).toEqual([7, 1100]);
  await ledger.got({ keys: keys.slice(0, 1199) });
  expect(await askedAtOnce()).toEqual(
    [...keys.keys()].flatMap((i) => (i === 7 ? [7, 7] : i === 1100 ? [1100, 1100] : i === 1199 ? [] : [i])),
  );
});

test('YX-54c: 年度内被抽查过的对象不再抽查', async () => {
  await ledger.got({ keys: ['Y54'], cap: 2 });
  expect(await ledger.tryReserve({ keys: ['Y54'], cap: 1 })).toMatchObject({ ok: false, refusals: [{ code: 'CAP_REACHED' }] });
  await ledger.got({ keys: ['Y54'], cap: 2 });
});

test('PD-10: 联合抽查另计，不超过两次', async () => {
  await ledger.got({ keys: ['P10'], cap: 9, joint: 2 });
  await ledger.got({ keys: ['P10'], cap: 9, joint: 2 });
  expect(await ledger.tryReserve({ keys: ['P10'], cap: 9, joint: 2 })).toMatchObject({
    ok: false,
    refusals: [{ code: 'CAP_REACHED', details: { counter: 'joint' } }],
  });
  expect((await ledger.slotsOf('P10')).map((s) => s.rule)).toEqual(['ENTITY', 'ENTITY', 'JOINT', 'JOINT']);
  await ledger.got({ keys: ['P10'], cap: 9 });
});

test('D-08: 豁免的定向抽查不受限制但计入次数，之后普通抽查排除', async () => {
  await ledger.got({ keys: ['D8'] });
  await ledger.got({ keys: ['D8'] });
  await ledger.got({ keys: ['D8'], exempt: true });
  expect(await ledger.countsOf('D8')).toMatchObject({ entity: { reserved: 3, exempt: 1 } });
  expect((await ledger.tryReserve({ keys: ['D8'] })).ok).toBe(false);
});

test('D-09: 豁免的抽查是否占用次数，由任务规则的参数决定', async () => {
  await ledger.got({ keys: ['D9'], exempt: true });
  expect((await ledger.tryReserve({ keys: ['D9'], cap: 1 })).ok).toBe(false);
  await ledger.got({ keys: ['D9'], cap: 1, exemptConsumesCap: false });
  expect((await ledger.tryReserve({ keys: ['D9'], cap: 1, exemptConsumesCap: false })).ok).toBe(false);
});

test('K-06, YY-35c: 批准的次数本身也是上限，对豁免的抽查自己不因参数放宽', async () => {
  for (let i = 0; i < 2; i++) await ledger.got({ keys: ['K6'], cap: 2, exempt: true, exemptConsumesCap: false });
  expect(await ledger.tryReserve({ keys: ['K6'], cap: 2, exempt: true, exemptConsumesCap: false })).toMatchObject({
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
        const { ok } = await ledger.tryReserve({ keys: [key], cap: limit, exempt: isExempt, exemptConsumesCap: consumes });
        expect(ok).toBe(before < limit);
        if (ok && isExempt) exempt++;
        else if (ok) ordinary++;
      }
      expect((await ledger.countsOf(key)).entity).toEqual({ reserved: ordinary + exempt, consumed: 0, exempt });
      expect(ordinary).toBeLessThanOrEqual(Math.max(0, ...steps.filter((s) => !s.exempt).map((s) => s.cap)));
    }),
    { numRuns: 40, seed: 20260808 },
  );
});

test('D-13: 检查前取消的释放次数，已实施的不释放', async () => {
  const [first] = await ledger.got({ keys: ['D13'], joint: 2 });
  expect(await ledger.inTx((tx) => release(tx, first!))).toBe(2);
  expect(await ledger.slotsOf('D13')).toEqual([]);
  const [second] = await ledger.got({ keys: ['D13'] });
  expect(await ledger.inTx((tx) => consume(tx, second!, 2026))).toBe(true);
  expect(await ledger.inTx((tx) => release(tx, second!))).toBe(0);
  expect(await ledger.slotsOf('D13')).toMatchObject([{ slot: 1, state: 'CONSUMED' }]);
});

test('YX-54c: 释放过的低位空缺不使已有一次的对象再被上限为一的抽查占用', async () => {
  const [first] = await ledger.got({ keys: ['GAP'] });
  await ledger.got({ keys: ['GAP'] });
  await ledger.inTx((tx) => release(tx, first!));
  expect((await ledger.tryReserve({ keys: ['GAP'], cap: 1 })).ok).toBe(false);
  await ledger.got({ keys: ['GAP'] });
  expect((await ledger.slotsOf('GAP')).map((s) => s.slot)).toEqual([1, 2]);
});

test('D-02: 检查在次年结束的，计入次年', async () => {
  const [id] = await ledger.got({ keys: ['D2'], joint: 2 });
  await ledger.inTx((tx) => consume(tx, id!, 2027));
  expect(await ledger.slotsOf('D2')).toEqual([
    { rule: 'ENTITY', slot: 1, state: 'CONSUMED', year: 2027 },
    { rule: 'JOINT', slot: 1, state: 'CONSUMED', year: 2027 },
  ]);
});

test('D-04: 延期跨年的转入次年；次年已满的释放并取消，绝不悄悄多查一次', async () => {
  const limits = { entity: 2, joint: null, basis: 'KF 第十三条' } as const;
  const [moved] = await ledger.got({ keys: ['D4'] });
  expect(await ledger.inTx((tx) => changeYear(tx, moved!, 2027, limits, true))).toEqual({ outcome: 'MOVES', toYear: 2027 });
  await ledger.got({ keys: ['D4'], year: 2027 });
  const [late] = await ledger.got({ keys: ['D4'] });
  expect(await ledger.inTx((tx) => changeYear(tx, late!, 2027, limits, true))).toEqual({
    outcome: 'CANCELLED',
    reason: 'CAP_AFTER_YEAR_END',
  });
  expect((await ledger.slotsOf('D4')).map((s) => s.year)).toEqual([2027, 2027]);
});

test('KF-12b: 已检查合格的事项按年度、主体、事项记录；更正后撤回', async () => {
  const fact = { entityKey: 'E1', agency: 'kf-psb', matterCode: 'M-HOTEL', year: 2026, matterCheckId: 'm1' };
  await ledger.inTx((tx) => recordPassed(tx, fact));
  await ledger.inTx((tx) => recordPassed(tx, { ...fact, matterCheckId: 'm2' }));
  expect([...(await passedIn(ledger.em(), ['kf-psb'], 2026))]).toEqual([passedKey('E1', 'kf-psb', 'M-HOTEL')]);
  expect((await passedIn(ledger.em(), ['kf-psb'], 2027)).size).toBe(0);
  await ledger.inTx((tx) => withdrawPassed(tx, 'm1'));
  expect((await passedIn(ledger.em(), ['kf-psb'], 2026)).size).toBe(0);
});

test('YX-54c, K-28: 事项年度轮次用完拒绝 ROUND_LIMIT；作废的抽取不算一轮', async () => {
  const matter = { agency: 'yx-psb', matterCode: 'M-CAFE', roundsPerYear: 1 };
  expect(await ledger.inTx((tx) => takeRounds(tx, 't1', [matter], 2026))).toMatchObject({ ok: true });
  expect(await checkRounds(ledger.em(), [matter], 2026, false)).toMatchObject({
    ok: false,
    refusals: [{ code: 'ROUND_LIMIT', details: { matter: 'M-CAFE' } }],
  });
  expect(await checkRounds(ledger.em(), [matter], 2026, true)).toMatchObject({ ok: true });
  await ledger.inTx((tx) => giveBackRounds(tx, 't1'));
  expect(await checkRounds(ledger.em(), [matter], 2026, false)).toMatchObject({ ok: true });
});
