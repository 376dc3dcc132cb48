import { buildObjectFrame, makeSeal, pureHash, quotas, recordObjectDraw, StratumCounter } from '@double-random/verifiable-draw';
import fc from 'fast-check';
import type { JudgedCandidate } from './judge-candidates.ts';
import { objectPlan, objectRecord, type SampleTerms, sizesOfActive, tally } from './object-plan.ts';

const none = { reserved: 0, consumed: 0, exempt: 0 };
const firm = (i: number, x: JudgedCandidate['x'] = '', more: Partial<JudgedCandidate> = {}): JudgedCandidate => ({
  entityKey: `E${String(i).padStart(5, '0')}`,
  code: `E${i}`,
  inactive: '',
  riskClass: undefined,
  snapshot: {},
  x,
  limits: { entity: 2, joint: null, basis: '' },
  counts: { year: 2026, entity: none, joint: none },
  exempt: false,
  grounds: [],
  records: [],
  dropped: [],
  ...more,
});
const firms = (n: number, excluded = 0, closed = 0) => [
  ...Array.from({ length: n - excluded }, (_, i) => firm(i)),
  ...Array.from({ length: excluded }, (_, i) => firm(10_000 + i, 'CAP_YEAR')),
  ...Array.from({ length: closed }, (_, i) => firm(20_000 + i, 'CLOSED', { inactive: 'CLOSED' })),
];
const terms = (ratioBasisPoints: number, strata: SampleTerms['strata'] = null): SampleTerms => ({ ratioBasisPoints, strata });
const hash = pureHash('sha256');

/** How many the sealed plan draws from these rows, by SSJ1's own arithmetic. */
const drawnBy = (candidates: readonly JudgedCandidate[], t: SampleTerms): number => {
  const plan = objectPlan(t);
  const { rows, frame } = buildObjectFrame(
    hash,
    'ab'.repeat(32),
    candidates.map((c) => objectRecord(c, t)),
  );
  const counter = new StratumCounter(plan);
  for (const row of rows) counter.push(row);
  const total = [...quotas(plan, counter.counts).values()].reduce((a, b) => a + b, 0);
  const seal = makeSeal(hash, { id: 'x/2026/0001/objects', plan, frame, profile: 'blinded' });
  const { result } = recordObjectDraw(hash, 'cd'.repeat(32), { seal, plan, rows });
  expect(result.strata.reduce((sum, s) => sum + s.drawn.length, 0)).toBe(total);
  return total;
};

test('R-12: 在册60家、4家已达次数上限、5%，抽3家', () => {
  const result = tally(firms(60, 4), terms(500));
  expect(result).toEqual({ ok: true, value: { active: 60, pool: 56, size: 3, shortfall: 0, excluded: { CAP_YEAR: 4 } } });
  expect(drawnBy(firms(60, 4), terms(500))).toBe(3);
});

test('R-12: 停业的不计入基数，但留在封存的清册中', () => {
  expect(tally(firms(60, 4, 40), terms(500))).toMatchObject({ value: { active: 60, size: 3, excluded: { CAP_YEAR: 4, CLOSED: 40 } } });
  expect(drawnBy(firms(60, 4, 40), terms(500))).toBe(3);
});

test.each([
  [41, 1000, 5],
  [40, 1000, 4],
  [9, 1000, 1],
  [100, 700, 7],
])('D-54: %i 家按 %i 个万分点抽 %i 家', (n, ratio, expected) => {
  expect(tally(firms(n), terms(ratio))).toMatchObject({ value: { size: expected } });
  expect(drawnBy(firms(n), terms(ratio))).toBe(expected);
});

test('D-54 ✘: 没有在册对象，或者全部排除的，拒绝 EMPTY_POOL', () => {
  expect(tally([], terms(1000))).toMatchObject({ ok: false, refusals: [{ code: 'EMPTY_POOL' }] });
  expect(tally(firms(3, 3), terms(1000))).toMatchObject({ ok: false, refusals: [{ code: 'EMPTY_POOL' }] });
});

test('D-18: 第二轮40家，已抽4家、他部门检查3家，基数仍为40，应抽4家，可抽33家', () => {
  expect(tally(firms(40, 7), terms(1000))).toMatchObject({ value: { active: 40, pool: 33, size: 4, shortfall: 0 } });
});

test('D-46: 名录库只有一家的，抽一家，照样封存留痕', () => {
  expect(tally(firms(1), terms(500))).toMatchObject({ value: { active: 1, pool: 1, size: 1 } });
  expect(drawnBy(firms(1), terms(500))).toBe(1);
});

test('R-12: 可抽的不足，全部抽取并记录缺额', () => {
  expect(tally(firms(10, 8), terms(5000))).toMatchObject({ value: { size: 5, pool: 2, shortfall: 3 } });
  expect(drawnBy(firms(10, 8), terms(5000))).toBe(2);
});

test('YY 三（五）: 按信用风险等级分层，各按各的比例', () => {
  const strata = [{ riskClass: 'D', ratioBasisPoints: 3000 }];
  const list = [...firms(20), ...Array.from({ length: 10 }, (_, i) => firm(30_000 + i, '', { riskClass: 'D' }))];
  expect(tally(list, terms(500, strata))).toMatchObject({ value: { active: 30, size: 4 } });
  expect(drawnBy(list, terms(500, strata))).toBe(4);
  expect(sizesOfActive(list, terms(500, strata))).toBe(4);
});

test('R-12: 封存方案的算法与规则的应抽数处处一致', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(60), fc.nat(20), fc.integer({ min: 1, max: 10_000 }), (n, out, closed, ratio) => {
      const list = firms(n, Math.min(out, n), closed);
      const counted = tally(list, terms(ratio));
      if (!counted.ok) return expect(out >= n).toBe(true);
      expect(drawnBy(list, terms(ratio))).toBe(counted.value.size - counted.value.shortfall);
      return undefined;
    }),
    { numRuns: 60, seed: 12 },
  );
});
