import fc from 'fast-check';
import { codeOf, vectors } from '../testing/vectors.ts';
import type { ObjectPlan, Quota } from '../types.ts';
import { quotas } from './quotas.ts';

const ratio = (num: number, den: number, extra: Partial<Extract<Quota, { t: 'ratio' }>> = {}): Quota => ({
  ...{ t: 'ratio', num, den, round: 'ceil', base: 'listed', min: 1, max: 0 },
  ...extra,
});
const one = (q: Quota): ObjectPlan => ({ v: 1, kind: 'objects', strata: [{ s: 'A', z: '', q }], alloc: null });
const size = (q: Quota, listed: number, eligible = listed) => quotas(one(q), new Map([['A', { listed, eligible }]])).get('A');

describe('SSJ1 §3: quotas', () => {
  test.each(vectors.quota.map((vector, i) => ({ ...vector, i })))('vector $i', ({ plan, listed, eligible, out }) => {
    const counts = new Map(plan.strata.map(({ s }, i) => [s, { listed: listed[i]!, eligible: eligible[i]! }]));
    expect([...plan.strata.map(({ s }) => quotas(plan, counts).get(s))]).toEqual(out);
  });

  test('D-54: 10 % of 41, 40, 9, 0 is 5, 4, 1 and nobody; 7 % of 100 is 7, not the 8 of floating point', () => {
    expect([41, 40, 9, 0].map((n) => size(ratio(10, 100), n))).toEqual([5, 4, 1, 0]);
    expect(size(ratio(7, 100), 100)).toBe(7);
    expect(Math.ceil(0.07 * 100)).toBe(8);
  });

  test('D-46: the register of one object gives a draw of one', () => {
    expect(size(ratio(5, 100), 1)).toBe(1);
  });

  test('D-18: the ratio counts the listed, the excluded cannot be drawn', () => {
    expect(size(ratio(10, 100), 40, 33)).toBe(4);
    expect(size(ratio(10, 100), 40, 2)).toBe(2);
  });

  test('products beyond 2^53 stay exact', () => {
    expect(size(ratio(999_999_999_999_999, 1_000_000_000_000_000, { min: 0 }), 1_000_000_007)).toBe(1_000_000_007);
    expect(size(ratio(999_999_999_999_999, 1_000_000_000_000_000, { min: 0, round: 'floor' }), 1_000_000_007)).toBe(1_000_000_006);
  });

  test('an allocation hands out its whole total, each share within one of proportion', () => {
    const strata = ['A', 'B', 'C', 'D'].map((s) => ({ s, z: '', q: { t: 'alloc', min: 0, max: 0 } as const }));
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), fc.nat(3000), (sizes, n) => {
        const plan: ObjectPlan = { v: 1, kind: 'objects', strata, alloc: { n, base: 'eligible' } };
        const got = quotas(plan, new Map(strata.map(({ s }, i) => [s, { listed: sizes[i]!, eligible: sizes[i]! }])));
        const sum = sizes.reduce((a, b) => a + b, 0);
        expect([...got.values()].reduce((a, b) => a + b, 0)).toBe(Math.min(n, sum));
        strata.forEach(({ s }, i) => {
          const share = sum === 0 ? 0 : (Math.min(n, sum) * sizes[i]!) / sum;
          expect(Math.abs(got.get(s)! - share)).toBeLessThan(1);
        });
      }),
    );
  });

  test.each<[string, Quota]>([
    ['a fraction', ratio(0.5, 100)],
    ['no denominator', ratio(5, 0)],
    ['a negative ratio', ratio(-5, 100)],
    ['an unknown rounding', ratio(5, 100, { round: 'up' as 'ceil' })],
    ['an unknown kind', { t: 'constructor' } as unknown as Quota],
    ['a share without total', { t: 'alloc', min: 0, max: 0 }],
  ])('✘ a plan with %s is E_PLAN', (_, q) => {
    expect(codeOf(() => size(q, 10))).toBe('E_PLAN');
  });

  test('✘ strata out of order or twice are E_PLAN', () => {
    const all: Quota = { t: 'all' };
    for (const names of [
      ['B', 'A'],
      ['A', 'A'],
    ]) {
      const plan: ObjectPlan = { v: 1, kind: 'objects', strata: names.map((s) => ({ s, z: '', q: all })), alloc: null };
      expect(codeOf(() => quotas(plan, new Map()))).toBe('E_PLAN');
    }
  });
});
