import fc from 'fast-check';
import { attainment, plannedCount } from './attainment.ts';
import { effectiveRatio } from './ratio-override.ts';
import { checkRound } from './rounds.ts';
import { drawSize, sampleSize } from './sample-size.ts';
import { strataSizes } from './strata.ts';

const value = <T>(result: { ok: true; value: T } | { ok: false }) => (result.ok ? result.value : undefined);

test.each([
  [137, 500, 7],
  [40, 500, 2],
  [41, 500, 3],
  [20, 500, 1],
  [21, 500, 2],
  [1, 500, 1],
  [40, 1000, 4],
  [41, 1000, 5],
  [86, 1000, 9],
  [9, 1000, 1],
  [86, 2000, 18],
  [100, 700, 7],
])('G.4, R-12: %i objects at %i basis points → %i', (n, ratio, size) => {
  expect(sampleSize(n, ratio)).toEqual({ ok: true, value: size });
});

test('D-54: 10 % of 41, 40, 9 is 5, 4, 1; 7 % of 100 is 7, not 8', () => {
  expect([41, 40, 9].map((n) => value(sampleSize(n, 1000)))).toEqual([5, 4, 1]);
  expect(value(sampleSize(100, 700))).toBe(7);
  expect(Math.ceil(100 * 0.07)).toBe(8);
});

test('G.4: where floating point goes wrong up to 3,000 objects: 25 times at 7 %, never at 5, 10, 11 and 15 %', () => {
  const wrong = (percent: number) =>
    Array.from({ length: 3000 }, (_, i) => i + 1).filter((n) => value(sampleSize(n, percent * 100)) !== Math.ceil(n * (percent / 100)))
      .length;
  expect([5, 7, 10, 11, 15].map(wrong)).toEqual([0, 25, 0, 0, 0]);
});

test('D-54, KF-08a ✘: an empty registry, or an empty pool, is refused', () => {
  expect(sampleSize(0, 1000)).toMatchObject({ ok: false, refusals: [{ code: 'EMPTY_POOL' }] });
  expect(drawSize({ active: 5, eligible: 0, ratio: 1000 })).toMatchObject({ ok: false, refusals: [{ code: 'EMPTY_POOL' }] });
});

test('KF-13a ✘: a ratio of zero, above 100 % or with a fraction is refused; 5 % of 137 suggests 7', () => {
  for (const ratio of [0, -1, 10_001, 0.5])
    expect(sampleSize(10, ratio)).toMatchObject({ ok: false, refusals: [{ code: 'BAD_USER_INPUT' }] });
  expect(value(sampleSize(137, 500))).toBe(7);
});

test('D-18: second round of cafés, base 40 and pool 33 → 4, no shortfall', () => {
  expect(drawSize({ active: 40, eligible: 33, ratio: 1000 })).toEqual({ ok: true, value: { size: 4, drawn: 4, shortfall: 0 } });
});

test('R-12: a pool smaller than the size is drawn whole and the shortfall recorded; D-46: a registry of one', () => {
  expect(drawSize({ active: 100, eligible: 3, ratio: 1000 })).toEqual({ ok: true, value: { size: 10, drawn: 3, shortfall: 7 } });
  expect(drawSize({ active: 1, eligible: 1, ratio: 500 })).toEqual({ ok: true, value: { size: 1, drawn: 1, shortfall: 0 } });
});

test('KF-13d ✔: a directed task may draw 100 % of a filter of 12', () => {
  expect(value(sampleSize(12, 10_000))).toBe(12);
});

describe('properties', () => {
  const n = fc.integer({ min: 1, max: 1_000_000 });
  const ratio = fc.integer({ min: 1, max: 10_000 });

  test('R-12: the size is the exact ceiling, at least 1 and at most the registry', () => {
    fc.assert(
      fc.property(n, ratio, (active, bp) => {
        const size = BigInt(value(sampleSize(active, bp))!);
        const product = BigInt(active) * BigInt(bp);
        expect(size * 10_000n >= product && (size - 1n) * 10_000n < product).toBe(true);
        expect(size >= 1n && size <= BigInt(active)).toBe(true);
      }),
    );
  });

  test('R-12: one object more, or one point more, never means fewer', () => {
    fc.assert(
      fc.property(n, fc.integer({ min: 1, max: 9_999 }), (active, bp) => {
        const size = value(sampleSize(active, bp))!;
        expect(value(sampleSize(active + 1, bp))! >= size && value(sampleSize(active, bp + 1))! >= size).toBe(true);
      }),
    );
  });

  test('R-12: drawn + shortfall = size, drawn never exceeds the pool', () => {
    fc.assert(
      fc.property(n, ratio, fc.nat(), (active, bp, some) => {
        const eligible = 1 + (some % active);
        const result = value(drawSize({ active, eligible, ratio: bp }))!;
        expect(result.drawn + result.shortfall).toBe(result.size);
        expect(result.drawn).toBe(Math.min(result.size, eligible));
      }),
    );
  });
});

const stratum = { active: 0, eligible: 0, raised: false, membersWithoutEvidence: 0 };

test('YY-35c ✔: a high-risk stratum of 10 at 30 % draws 3, the ordinary 90 at 10 % draw 9', () => {
  const sizes = strataSizes([
    { ...stratum, code: 'high', active: 10, eligible: 10, ratio: 3000, raised: true },
    { ...stratum, code: 'ordinary', active: 90, eligible: 90, ratio: 1000 },
    { ...stratum, code: 'empty', ratio: 1000 },
  ]);
  expect(value(sizes)).toEqual([
    { code: 'high', size: 3, drawn: 3, shortfall: 0 },
    { code: 'ordinary', size: 9, drawn: 9, shortfall: 0 },
  ]);
});

test('YY-35c ✘: membership of a raised stratum without evidence', () => {
  const high = { ...stratum, code: 'high', active: 10, eligible: 10, ratio: 3000, raised: true, membersWithoutEvidence: 1 };
  expect(strataSizes([high])).toMatchObject({ ok: false, refusals: [{ code: 'EXEMPTION_INVALID', details: { stratum: 'high' } }] });
  expect(strataSizes([{ ...stratum, code: 'empty', ratio: 1000 }])).toMatchObject({ ok: false, refusals: [{ code: 'EMPTY_POOL' }] });
});

test('YY-43 ✔: registry 86, override 20 % → 18', () => {
  const ratio = effectiveRatio(1000, { level: 'PROVINCIAL', documentNo: '鲁公发〔2026〕3号', ratio: 2000 });
  expect(value(ratio)).toBe(2000);
  expect(value(sampleSize(86, value(ratio)!))).toBe(18);
  expect(value(effectiveRatio(1000))).toBe(1000);
});

test('YY-43 ✘: an override without document', () => {
  expect(effectiveRatio(1000, { level: 'CITY', documentNo: ' ', ratio: 2000 })).toMatchObject({
    ok: false,
    refusals: [{ code: 'EXEMPTION_INVALID', details: { fields: ['documentNo'] } }],
  });
  expect(effectiveRatio(1000, { level: 'CITY', documentNo: '1号', ratio: 20_000 })).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT' }],
  });
});

test('D-55, R-11: the third round of a 2/year matter is refused, a directed one with ground allowed', () => {
  const third = { roundsPerYear: 2, roundsDone: 2, directedWithGround: false };
  expect(checkRound({ ...third, roundsDone: 1 }).ok).toBe(true);
  expect(checkRound(third)).toMatchObject({ ok: false, refusals: [{ code: 'ROUND_LIMIT', details: { roundsPerYear: 2, done: 2 } }] });
  expect(checkRound({ ...third, directedWithGround: true }).ok).toBe(true);
  expect(checkRound({ ...third, roundsPerYear: undefined }).ok).toBe(true);
});

test('YY-35a ✘: a second ordinary round of a once-a-year matter', () => {
  expect(checkRound({ roundsPerYear: 1, roundsDone: 1, directedWithGround: false })).toMatchObject({
    ok: false,
    refusals: [{ code: 'ROUND_LIMIT' }],
  });
});

test('YX-2b: 40 cafés, 10 %, 2 rounds: 8 planned; 8 done = 100 %, one round = 50 % and not met', () => {
  const planned = plannedCount(40, 1000, 2);
  const done = (n: number) => Array.from({ length: n }, () => 'COMPLETED_ON_TIME' as const);
  expect(planned).toBe(8);
  expect(attainment(planned, done(8), { planned: 2, done: 2 })).toMatchObject({ basisPoints: 10_000, met: true });
  expect(attainment(planned, done(4), { planned: 2, done: 1 })).toMatchObject({ basisPoints: 5_000, met: false });
  // Twice as many cafés by March: one round has the number of the year, not its frequency.
  expect(attainment(planned, done(8), { planned: 2, done: 1 })).toMatchObject({ basisPoints: 10_000, met: false });
});

test('YX-2b ✘, PD-29: a late publication counts as not completed', () => {
  const states = ['COMPLETED_ON_TIME', 'NOT_COMPLETED_LATE', 'NOT_COMPLETED_OPEN', 'PROVISIONAL'] as const;
  expect(attainment(2, states, { planned: 1, done: 1 })).toMatchObject({
    completed: 1,
    met: false,
  });
});
