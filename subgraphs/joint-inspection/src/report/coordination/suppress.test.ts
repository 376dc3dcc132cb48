import fc from 'fast-check';
import { suppressSmall } from './suppress.ts';
import { tellWithheld } from './tell-withheld.ts';

describe('D-100, X-07: 公布前隐去小数目', () => {
  test.each([
    [
      [5, 9, 4],
      [5, 9, 4],
    ],
    [
      [0, 9, 4],
      [0, 9, 4],
    ],
    [
      [1, 9, 4],
      [null, 9, null],
    ],
    [
      [1, 2, 40],
      [null, null, 40],
    ],
    [
      [1, 1, 40],
      [null, null, null],
    ],
    [[2], [null]],
    [
      [2, 0],
      [null, 0],
    ],
    [[], []],
  ])('%j → %j', (counts, shown) => expect(suppressSmall(counts)).toEqual(shown));

  test('凡显示的都不是一或二；凡能由合计推回的都不隐去一个', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (counts) => {
        const shown = suppressSmall(counts);
        expect(shown.every((n) => n === null || n === 0 || n > 2)).toBe(true);
        const hidden = counts.filter((_, i) => shown[i] === null);
        const nothingElse = counts.every((n, i) => n === 0 || shown[i] === null);
        // Alone only where there is nothing else to hide it with.
        if (hidden.length === 1) expect(nothingElse).toBe(true);
      }),
    );
  });
});

describe('D-74: 不予公示的计入统计，三件以上才列明', () => {
  test.each([
    // results, published, withheld, rate → what is told of the last three
    [
      [9, 9, 0, 10_000],
      [9, 0, 10_000],
    ],
    [
      [12, 9, 3, 10_000],
      [9, 3, 10_000],
    ],
    // All settled: with the published ones told, the rest would be the withheld one.
    [
      [10, 9, 1, 10_000],
      [null, null, 10_000],
    ],
    [
      [20, 9, 2, 5_500],
      [null, null, 5_500],
    ],
    // Those still open go with it, and the rate by which they could be counted.
    [
      [15, 9, 2, 7_333],
      [9, null, null],
    ],
  ])('%j → %j', ([results, published, withheld, publicationRate], [shown, hidden, rate]) =>
    expect(tellWithheld({ results: results!, published: published!, withheld: withheld!, publicationRate: publicationRate! })).toEqual({
      published: shown,
      withheld: hidden,
      publicationRate: rate,
    }),
  );
});
