import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { canonicalJson } from '../canonical/canonical-json.ts';
import { drawObjects, StratumCounter } from '../draw/object-draw.ts';
import { buildObjectFrame } from '../frame/frame.ts';
import { rowsOfPage } from '../frame/frame-pages.ts';
import { nodeHash } from '../node.ts';
import type { ObjectPlan, ObjectRecord, Suite } from '../types.ts';
import { drawPages } from './draw-pages.ts';
import { openLanes } from './node.ts';
import { FrameSealing } from './sealed-frame.ts';

const key = createHash('sha256').update('frame key').digest('hex');
const seed = createHash('sha256').update('seed').digest('hex');
const ratio = { t: 'ratio', num: 5, den: 100, round: 'ceil', base: 'listed', min: 1, max: 0 } as const;
const plan: ObjectPlan = {
  v: 1,
  kind: 'objects',
  strata: [
    { s: 'a', z: '', q: ratio },
    { s: 'b', z: '', q: { t: 'count', n: 7 } },
  ],
  alloc: null,
};
const records = (n: number): ObjectRecord[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `91410481MA${i}`,
    s: i % 5 === 0 ? 'b' : 'a',
    w: [1, 1, 2, 4, 8][i % 7] ?? 1,
    x: i % 11 === 0 ? 'CAP_YEAR' : '',
    facts: { riskClass: 'ABCD'[i % 4], visits: i % 3 },
  }));

/** The same list frozen and drawn page by page on so many threads. */
async function paged(suite: Suite, list: readonly ObjectRecord[], width: number, batch: number, inMemory?: number) {
  const lanes = openLanes(list.length, width);
  const sealing = new FrameSealing(lanes, suite, key, inMemory);
  try {
    const leaves: Promise<Uint8Array>[] = [];
    for (let from = 0; from < list.length; from += batch)
      leaves.push((await sealing.add(list.slice(from, from + batch).map((r) => ({ ...r, facts: canonicalJson(r.facts) })))).leaves);
    await Promise.all(leaves);
    const pages: string[] = [];
    const counts = new Map<string, { listed: number; eligible: number }>();
    const frame = await sealing.finish(async (page) => {
      expect(page.page).toBe(pages.length);
      pages.push(new TextDecoder().decode(page.lines));
      for (const [s, { listed, eligible }] of Object.entries(page.counts)) {
        const sum = counts.get(s) ?? { listed: 0, eligible: 0 };
        counts.set(s, { listed: sum.listed + listed, eligible: sum.eligible + eligible });
      }
    });
    async function* portions() {
      for (let i = 0; i < pages.length; i += 2) yield pages.slice(i, i + 2);
    }
    return { frame, pages, counts, drawn: await drawPages(lanes, { suite, seed, plan, counts }, portions()) };
  } finally {
    await lanes.close();
    sealing.close();
  }
}

test.each([
  ['sha256', 0],
  ['sha256', 3],
  ['sm3', 2],
] as const)('draw-spec 17d: %s, %i 个线程逐页封存、抽取，与逐行计算的清册、名单逐字节相同', async (suite, width) => {
  const list = records(3_333);
  const { frame, pages, drawn, counts } = await paged(suite, list, width, 500);
  const whole = buildObjectFrame(nodeHash(suite), key, list);
  expect(frame).toEqual(whole.frame);
  expect(pages.flatMap(rowsOfPage)).toEqual(whole.rows);
  const counter = new StratumCounter(plan);
  for (const row of whole.rows) counter.push(row);
  expect(counts).toEqual(counter.counts);
  expect(drawn.root).toBe(whole.frame.root);
  expect(canonicalJson(drawn.result)).toBe(canonicalJson(drawObjects(nodeHash(suite), seed, plan, whole.rows)));
});

test('draw-spec 2: 页数不论，根都是全部行的根；同一对象出现两次即拒绝', async () => {
  for (const n of [0, 1, 1023, 1024, 1025, 4097]) {
    const list = records(n);
    const { frame, drawn } = await paged('sha256', list, 0, 700);
    expect(frame).toEqual(buildObjectFrame(nodeHash('sha256'), key, list).frame);
    expect(drawn.root).toBe(frame.root);
  }
  await expect(paged('sha256', [...records(9), ...records(1)], 0, 4)).rejects.toMatchObject({ code: 'E_RECORD' });
});

test('draw-spec 17d: 行放不进内存、在文件中排队的，清册逐字节相同', async () => {
  const list = records(90_000);
  const { frame, pages } = await paged('sha256', list, 0, 4000, 0);
  const inMemory = await paged('sha256', list, 0, 4000);
  expect(frame).toEqual(inMemory.frame);
  expect(pages).toEqual(inMemory.pages);
});

test('draw-spec 2: 中途放弃封存的，还在计算的一批不使进程终止', async () => {
  const list = records(20_000);
  const lanes = openLanes(list.length, 1);
  const sealing = new FrameSealing(lanes, 'sha256', key);
  const { leaves } = await sealing.add(list.map((r) => ({ ...r, facts: canonicalJson(r.facts) })));
  await lanes.close();
  sealing.close();
  // Whatever nobody heard of is told within these, and fails the test.
  for (let i = 0; i < 2; i++) await setImmediate();
  await expect(leaves).rejects.toThrow('hashing thread ended');
});

test('draw-spec 17d: 分批多少、分给谁，都不改变结果', async () => {
  const list = records(300);
  const expected = canonicalJson((await paged('sha256', list, 0, 300)).drawn);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (batch) => {
      expect(canonicalJson((await paged('sha256', list, 0, batch)).drawn)).toBe(expected);
    }),
    { numRuns: 20 },
  );
});

test('draw-spec 13: 抽取时的行与封存时计数的不同，即拒绝', async () => {
  const lanes = openLanes(0, 0);
  const counts = new Map([['a', { listed: 2, eligible: 2 }]]);
  async function* none() {}
  await expect(drawPages(lanes, { suite: 'sha256', seed, plan, counts }, none())).rejects.toMatchObject({ code: 'E_FRAME_N' });
  await lanes.close();
});
