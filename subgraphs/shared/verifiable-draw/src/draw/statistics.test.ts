import { toHex, utf8 } from '../bytes.ts';
import { nodeHash } from '../node.ts';
import type { Hex, InspectorPlan, InspectorRow, ObjectPlan, ObjectResult, ObjectRow } from '../types.ts';
import { drawObjects } from './object-draw.ts';
import { drawInspectors } from './teams.ts';

/** Statistical acceptance (§14): seeds are constants, so each of these passes always or never. */
const hash = nodeHash('sha256');
const seedOf = (name: string, k: number): Hex => hash.hex(utf8(`ssj1-stat:${name}:${k}`));
const leafOf = (i: number): Hex => toHex(Uint8Array.from({ length: 32 }, (_, b) => (b === 31 ? i : 0)));
const rowsOf = (weights: readonly number[]): ObjectRow[] => weights.map((w, i): ObjectRow => [leafOf(i), 'A', w, '', '']);
const drawOf = (n: number): ObjectPlan => ({ v: 1, kind: 'objects', strata: [{ s: 'A', z: '', q: { t: 'count', n } }], alloc: null });
const place = (leaf: Hex): number => Number.parseInt(leaf.slice(62), 16);

function orders(name: string, weights: readonly number[], n: number, times: number): number[][] {
  const rows = rowsOf(weights);
  const plan = drawOf(n);
  return Array.from({ length: times }, (_, k) =>
    drawObjects(hash, seedOf(name, k), plan, rows).strata[0]!.drawn.map(([leaf]) => place(leaf)),
  );
}
function counted(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
function chiSquare(counts: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): number {
  return [...expected].reduce((sum, [key, e]) => sum + ((counts.get(key) ?? 0) - e) ** 2 / e, 0);
}
/** The stored count table: a sampler that changes its outcomes changes this digest, however even they are. */
function digest(counts: ReadonlyMap<string, number>): Hex {
  return hash.hex(utf8(JSON.stringify([...counts].sort(([a], [b]) => (a < b ? -1 : 1))))).slice(0, 16);
}
const uniform = (keys: readonly string[], each: number) => new Map(keys.map((key) => [key, each]));
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const subsets = (n: number, k: number): number[][] =>
  k === 0 ? [[]] : range(n).flatMap((top) => subsets(top, k - 1).map((rest) => [...rest, top]));

describe('SSJ1 §14: statistics with fixed seeds, α = 10⁻⁶', () => {
  test('X-04 S1: all 20 subsets of 3 in 6 are equally likely', () => {
    const all = subsets(6, 3).map(String);
    const got = counted(orders('S1', [1, 1, 1, 1, 1, 1], 3, 20_000).map((drawn) => String([...drawn].sort((a, b) => a - b))));
    expect(all.length).toBe(20);
    expect(chiSquare(got, uniform(all, 1000))).toBeLessThan(63.7);
    expect(digest(got)).toBe('d7648ce82c087b4c');
  });

  test('YY-32a X-04 S2: 4 of 40 in 10,000 draws at p > 0.001, everybody 1,000 ± 150', () => {
    const got = counted(
      orders(
        'S2',
        range(40).map(() => 1),
        4,
        10_000,
      )
        .flat()
        .map(String),
    );
    expect((chiSquare(got, uniform(range(40).map(String), 1000)) * 39) / 36).toBeLessThan(72.1);
    expect(digest(got)).toBe('d31f73a3a538a30d');
    expect([...got.values()].every((n) => Math.abs(n - 1000) <= 150)).toBe(true);
  });

  test('G.5, YY-32a: 1 of 10 objects in 10,000 draws, each 1,000 ± 150', () => {
    const got = counted(
      orders(
        'YY-32a',
        range(10).map(() => 1),
        1,
        10_000,
      )
        .flat()
        .map(String),
    );
    expect(range(10).every((i) => Math.abs((got.get(String(i)) ?? 0) - 1000) <= 150)).toBe(true);
  });

  test('G.5, X-04: 2 of 6 objects in 10,000 draws, each 3,333 ± 240', () => {
    const got = counted(orders('G.5', [1, 1, 1, 1, 1, 1], 2, 10_000).flat().map(String));
    expect([...got.values()].reduce((sum, n) => sum + n)).toBe(20_000);
    expect(range(6).every((i) => Math.abs((got.get(String(i)) ?? 0) - 3333) <= 240)).toBe(true);
  });

  test('X-04 S3: the first drawn follows the balls', () => {
    const weights = [1, 1, 2, 2, 4, 4, 8, 8];
    const got = counted(orders('S3', weights, 1, 20_000).flat().map(String));
    expect(chiSquare(got, new Map(weights.map((w, i) => [String(i), (20_000 * w) / 30])))).toBeLessThan(40.5);
    expect(digest(got)).toBe('6d8ef93bae067423');
    expect(chiSquare(got, uniform(range(8).map(String), 2500))).toBeGreaterThan(40.5);
  });

  test('X-04 S4: the ordered first two follow the balls left in the drum', () => {
    const weights = [1, 2, 4, 8];
    const got = counted(orders('S4', weights, 2, 40_000).map(String));
    const pairs = weights.flatMap((a, i) =>
      weights.flatMap((b, j) => (i === j ? [] : [[`${i},${j}`, (40_000 * a * b) / 15 / (15 - a)] as const])),
    );
    expect(pairs.length).toBe(12);
    expect(chiSquare(got, new Map(pairs))).toBeLessThan(48.9);
    expect(digest(got)).toBe('cd2b5863afa7683c');
  });

  test('X-04 S5: no rank prefers a candidate', () => {
    const cells = orders(
      'S5',
      range(10).map(() => 1),
      10,
      20_000,
    ).flatMap((drawn) => drawn.map((who, rank) => `${who}@${rank}`));
    const all = range(10).flatMap((who) => range(10).map((rank) => `${who}@${rank}`));
    const got = counted(cells);
    expect((chiSquare(got, uniform(all, 2000)) * 9) / 10).toBeLessThan(156.5);
    expect(digest(got)).toBe('77167e6e182566cb');
  });

  test('KF-14a S6: pairs of 9 equal inspectors are equally likely', () => {
    const rows = range(9).map((i): InspectorRow => [leafOf(i), 'psb', '', 0, '', [], '']);
    const needs = [{ s: '*', slots: [{ d: 'psb', n: 2, spec: '' }] }];
    const plan: InspectorPlan = { v: 1, kind: 'inspectors', of: '', lead: 'psb', group: 1, minTeam: 2, slack: 0, maxLoad: 0, needs };
    const stratum = {
      s: 'A',
      listed: 1,
      excluded: [],
      eligible: 1,
      balls: 1,
      quota: 1,
      cutoff: '',
      drawn: [[leafOf(200), 0, leafOf(0)]],
    } as const;
    const objects: ObjectResult = { v: 1, kind: 'objects', strata: [stratum] };
    const got = counted(
      range(4000).map((k) => {
        const { units } = drawInspectors(hash, seedOf('S6', k), { plan, objectPlan: drawOf(1), objects, rows, recusals: [] });
        return String(units[0]!.team.map(([, , who]) => place(who)).sort((a, b) => a - b));
      }),
    );
    expect(chiSquare(got, uniform(subsets(9, 2).map(String), 4000 / 36))).toBeLessThan(89.9);
    expect(digest(got)).toBe('340b066a69d6ac28');
  });
});
