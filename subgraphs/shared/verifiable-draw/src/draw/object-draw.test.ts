import fc from 'fast-check';
import { buildObjectFrame } from '../frame/frame.ts';
import { sortByLeaf } from '../frame/sort-rows.ts';
import { nodeHash } from '../node.ts';
import { candidates } from '../testing/example.ts';
import { codeOf } from '../testing/vectors.ts';
import type { ObjectPlan, ObjectRecord, ObjectRow, Quota } from '../types.ts';
import { drawObjectStream, drawObjects, ObjectDraw, StratumCounter } from './object-draw.ts';

const hash = nodeHash('sha256');
const seed = 'ab'.repeat(32);
const KEY = '01'.repeat(32);
const planOf = (q: Quota): ObjectPlan => ({ v: 1, kind: 'objects', strata: ['A', 'B'].map((s) => ({ s, z: '', q })), alloc: null });
const plan = planOf({ t: 'ratio', num: 10, den: 100, round: 'ceil', base: 'listed', min: 1, max: 0 });
const rowsOf = (records: readonly ObjectRecord[]) => buildObjectFrame(hash, KEY, records).rows;
const rows = rowsOf(candidates(300));

const shuffled = (seedling: number): ObjectRow[] =>
  [...rows]
    .map((row, i): [number, ObjectRow] => [(i * 7919 + seedling * 104_729) % 1_000_003, row])
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);

describe('SSJ1 §6: object draw', () => {
  const expected = drawObjects(hash, seed, plan, rows);

  test('X-04: row order never changes the result', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (n) => {
        expect(drawObjects(hash, seed, plan, shuffled(n))).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  test('X-04: renaming or reinserting candidates with the same codes gives the same frame and list', () => {
    expect(rowsOf([...candidates(300)].reverse())).toEqual(rows);
  });

  test('X-04: splitting the work over workers never changes the result', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: rows.length, maxLength: rows.length }), (owner) => {
        const counter = new StratumCounter(plan);
        for (const row of rows) counter.push(row);
        const workers = [0, 1, 2, 3].map(() => new ObjectDraw(hash, seed, plan, counter.counts));
        rows.forEach((row, i) => {
          workers[owner[i]!]!.push(row);
        });
        const [first, ...rest] = workers;
        for (const worker of rest) first!.absorb(worker);
        expect(first!.finish()).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('X-04: an excluded row added changes counts only', () => {
    const count = planOf({ t: 'count', n: 9 });
    const before = drawObjects(hash, seed, count, rows);
    const more = drawObjects(hash, seed, count, [...rows, ...rowsOf([{ id: 'new', s: 'A', w: 255, x: 'CLOSED' }])]);
    expect(more.strata.map((stratum) => stratum.drawn)).toEqual(before.strata.map((stratum) => stratum.drawn));
    expect(more.strata[0]!.listed).toBe(before.strata[0]!.listed + 1);
  });

  test('X-04: removing a firm that was not drawn leaves the order of the others', () => {
    const count = planOf({ t: 'count', n: 9 });
    const before = drawObjects(hash, seed, count, rows);
    const drawn = new Set(before.strata.flatMap((stratum) => stratum.drawn.map(([leaf]) => leaf)));
    for (const out of rows.filter((row) => !drawn.has(row[0])).slice(0, 40)) {
      const after = drawObjects(
        hash,
        seed,
        count,
        rows.filter((row) => row !== out),
      );
      expect(after.strata.map((stratum) => stratum.drawn)).toEqual(before.strata.map((stratum) => stratum.drawn));
    }
  });

  test('a larger quota extends the list, it never reshuffles it', () => {
    const small = drawObjects(hash, seed, planOf({ t: 'count', n: 4 }), rows);
    const large = drawObjects(hash, seed, planOf({ t: 'count', n: 40 }), rows);
    large.strata.forEach((stratum, i) => {
      expect(stratum.drawn.slice(0, 4)).toEqual(small.strata[i]!.drawn);
      expect(stratum.cutoff).toBe(stratum.drawn.at(-1)![2]);
    });
  });

  test('a list cut back many times is the sorted list', () => {
    const many = rowsOf(Array.from({ length: 9000 }, (_, i) => ({ id: `m${i}`, s: 'A', w: 1 + (i % 3), x: '' })));
    const few = drawObjects(hash, seed, planOf({ t: 'count', n: 50 }), many).strata[0]!.drawn;
    const all = drawObjects(hash, seed, planOf({ t: 'all' }), many).strata[0]!.drawn;
    expect(all.length).toBe(9000);
    expect(few).toEqual(all.slice(0, 50));
    expect(all.every((entry, i) => i === 0 || all[i - 1]![2] < entry[2])).toBe(true);
  });

  test('a list cut back just before its end loses nobody at the border', () => {
    const many = rowsOf(Array.from({ length: 1300 }, (_, i) => ({ id: `m${i}`, s: 'A', w: 1, x: '' })));
    for (const quota of [1, 2, 50, 100, 138, 139]) {
      for (const n of [2 * quota + 1023, 2 * quota + 1024, 2 * quota + 1025]) {
        const listed = many.slice(0, n);
        const all = drawObjects(hash, seed, planOf({ t: 'all' }), listed).strata[0]!.drawn;
        expect(drawObjects(hash, seed, planOf({ t: 'count', n: quota }), listed).strata[0]!.drawn).toEqual(all.slice(0, quota));
      }
    }
  });

  test('a stream opened twice gives the same list', async () => {
    async function* stream() {
      yield* rows;
    }
    expect(await drawObjectStream(hash, seed, plan, stream)).toEqual(expected);
    let opened = 0;
    const shrinking = () => rows.slice(opened++);
    await expect(drawObjectStream(hash, seed, plan, shrinking)).rejects.toThrow('E_FRAME_N');
  });

  test('D-46: the register of one object is still a draw', () => {
    const [only] = rowsOf([{ id: 'one', s: 'A', w: 1, x: '' }]);
    const { strata } = drawObjects(hash, seed, plan, [only!]);
    expect(strata[0]).toMatchObject({ listed: 1, eligible: 1, balls: 1, quota: 1, excluded: [] });
    expect(strata[0]!.drawn.map(([leaf]) => leaf)).toEqual([only![0]]);
  });

  test('D-54 ✘: nobody eligible draws nobody', () => {
    const closed = rowsOf([{ id: 'one', s: 'A', w: 1, x: 'CLOSED' }]);
    expect(drawObjects(hash, seed, plan, closed).strata.map(({ quota, cutoff, drawn }) => [quota, cutoff, drawn])).toEqual([
      [0, '', []],
      [0, '', []],
    ]);
  });

  test('✘ an unknown stratum is E_STRATUM', () => {
    expect(codeOf(() => drawObjects(hash, seed, plan, rowsOf([{ id: 'one', s: 'C', w: 1, x: '' }])))).toBe('E_STRATUM');
  });

  test('✘ records outside the limits are E_RECORD, the same identity twice too', () => {
    const good = { id: 'one', s: 'A', w: 1, x: '' };
    const build = (...records: ObjectRecord[]) => codeOf(() => rowsOf(records));
    expect(build(good)).toBe('OK');
    expect(build(good, { ...good, w: 2 })).toBe('E_RECORD');
    for (const change of [{ w: 0 }, { w: 256 }, { w: 1.5 }, { s: '' }, { s: 'a b' }, { x: 'cap' }, { id: '' }]) {
      expect(build({ ...good, ...change })).toBe('E_RECORD');
    }
  });

  test('rows are put in byte order of their leaves, also with equal beginnings', () => {
    const leaf = fc
      .tuple(fc.constantFrom('0000000', 'abcdef0'), fc.nat(0xffff))
      .map(([head, n]) => head + n.toString(16).padStart(57, '0'));
    fc.assert(
      fc.property(fc.uniqueArray(leaf), (leaves) => {
        expect(sortByLeaf(leaves.map((one) => [one] as const)).map(([one]) => one)).toEqual([...leaves].sort());
      }),
    );
  });
});
