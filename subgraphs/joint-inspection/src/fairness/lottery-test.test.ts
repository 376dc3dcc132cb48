import fc from 'fast-check';
import { chiSquareTail } from './chi-square.ts';
import { type Drum, lotteryTest } from './lottery-test.ts';

describe('X-20: 随机性检验', () => {
  test.each([
    // Published tables of the distribution: the 5 %, 1 % and 0.1 % points.
    [3.841459, 1, 0.05],
    [6.634897, 1, 0.01],
    [10.827566, 1, 0.001],
    [5.991465, 2, 0.05],
    [18.307038, 10, 0.05],
    [124.342113, 100, 0.05],
    // draw-spec S1: 22.4 of 19, p = .27; S5: 94.6 of 81, p = .14.
    [22.4, 19, 0.265],
    [94.6, 81, 0.1431],
  ])('卡方 %d，自由度 %d：p = %d', (statistic, freedom, p) => {
    expect(Math.abs(chiSquareTail(statistic, freedom) - p)).toBeLessThan(p * 0.005);
  });
  test('两个自由度时就是 e^(-x/2)；自由度不是正整数的不算', () => {
    for (const x of [0.01, 1, 3, 7.5, 60]) expect(chiSquareTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 12);
    expect(() => chiSquareTail(1, 0)).toThrow(RangeError);
  });

  test('一个摇号箱两类各50，抽20：10比10恰好，18比2极不可能', () => {
    const drum = (a: number): Drum => ({ eligible: { a: 50, b: 50 }, drawn: { a, b: 20 - a } });
    expect(lotteryTest([drum(10)])).toMatchObject({ statistic: 0, freedom: 1, pValue: 1 });
    const skewed = lotteryTest([drum(18)]);
    // 8² ÷ (20 × ½ × ½ × 80/99), by hand.
    expect(skewed.statistic).toBeCloseTo(64 / ((20 * 0.25 * 80) / 99), 10);
    expect(skewed.pValue!).toBeLessThan(0.0002);
    expect(skewed.categories[0]).toMatchObject({ observed: 18, expected: 10 });
  });
  test('比例不同的两层分开看：各层都公平，合起来就公平', () => {
    const drums: Drum[] = [
      { eligible: { town: 100, hill: 20 }, drawn: { town: 5, hill: 1 } },
      { eligible: { town: 10, hill: 90 }, drawn: { town: 5, hill: 45 } },
    ];
    const { statistic, pValue, categories } = lotteryTest(drums);
    expect(statistic).toBeCloseTo(0, 12);
    expect(pValue).toBeCloseTo(1, 6);
    expect(categories.map((c) => [c.category, c.observed, c.expected])).toEqual([
      ['hill', 46, 46],
      ['town', 10, 10],
    ]);
  });
  test('全抽或者只有一类的，没有什么可检验', () => {
    expect(lotteryTest([{ eligible: { a: 3, b: 4 }, drawn: { a: 3, b: 4 } }])).toMatchObject({ statistic: null, pValue: null, freedom: 0 });
    expect(lotteryTest([{ eligible: { a: 9 }, drawn: { a: 3 } }])).toMatchObject({ statistic: null, freedom: 0 });
    expect(lotteryTest([])).toMatchObject({ statistic: null, categories: [] });
  });
  test('只有一次抽取的统计量就是皮尔逊卡方乘以 (N-1)/(N-n)', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (sizes, parts) => {
        const drawn = sizes.map((n) => Math.floor(n * parts.next().value));
        const [total, taken] = [sizes, drawn].map((list) => list.reduce((a, b) => a + b, 0)) as [number, number];
        fc.pre(taken > 0 && taken < total);
        const named = (list: readonly number[]) => Object.fromEntries(list.map((n, i) => [`c${i}`, n]));
        const { statistic, freedom } = lotteryTest([{ eligible: named(sizes), drawn: named(drawn) }]);
        const pearson = sizes.reduce((s, n, i) => s + (drawn[i]! - (taken * n) / total) ** 2 / ((taken * n) / total), 0);
        expect(freedom).toBe(sizes.length - 1);
        expect(statistic!).toBeCloseTo((pearson * (total - 1)) / (total - taken), 6);
      }),
    );
  });
});
