import { strictEqual } from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { drawObjects, lookAtPage, type ObjectPlan, type ObjectResult, rootOfPages, rowsOfPage } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import { drawPages } from '@double-random/verifiable-draw/parallel/draw-pages.ts';
import { type Lanes, openLanes } from '@double-random/verifiable-draw/parallel/node.ts';
import { FrameSealing } from '@double-random/verifiable-draw/parallel/sealed-frame.ts';
import { type Comparison, compare } from '../measure.ts';
import type { FigureOptions, Stage } from '../stage.ts';
import { ballsOf, hashBalls, hashFrame, hashRows } from './draw-limits.ts';

const [key, seed] = ['5c'.repeat(32), 'a7'.repeat(32)];
const batch = 8000;
const plan: ObjectPlan = {
  v: 1,
  kind: 'objects',
  strata: [{ s: 'all', z: '', q: { t: 'ratio', num: 5, den: 100, round: 'ceil', base: 'listed', min: 1, max: 0 } }],
  alloc: null,
};

async function sealed(lanes: Lanes, n: number) {
  const sealing = new FrameSealing(lanes, 'sha256', key);
  const blinded: Promise<unknown>[] = [];
  for (let from = 0; from < n; from += batch) {
    const candidates = Array.from({ length: Math.min(batch, n - from) }, (_, i) => ({
      id: `91410481MA${from + i}`,
      s: 'all',
      w: ballsOf(from + i),
      x: '',
      facts: '{"agencies":["wg-amr"],"riskClass":"A"}',
    }));
    blinded.push((await sealing.add(candidates)).leaves);
  }
  await Promise.all(blinded);
  const pages: string[] = [];
  const frame = await sealing.finish(async ({ lines }) => void pages.push(new TextDecoder().decode(lines)));
  sealing.close();
  return { frame, pages };
}

async function* inPortions(pages: readonly string[]) {
  for (let i = 0; i < pages.length; i += 16) yield pages.slice(i, i + 16);
}

/** draw-spec §2, §6: a weighted frame sealed and 5 % drawn from it, in memory, against hashing what has to be hashed once on one thread. */
export async function sealFigure(_: Stage, { rows, rounds = 3 }: FigureOptions): Promise<readonly Comparison[]> {
  const cores = availableParallelism();
  const hash = nodeHash('sha256');
  const results: Comparison[] = [];
  const { pages, frame } = await withLanes(rows, cores, (lanes) => sealed(lanes, rows));
  const root = rootOfPages(
    hash,
    pages.map((lines) => lookAtPage(hash, Buffer.from(lines), () => {})),
  );
  strictEqual(root, frame.root);
  const counts = new Map([['all', { listed: rows, eligible: rows }]]);
  const dataset = `${rows.toLocaleString('en')} 个对象，按信用风险加权`;
  const checked = ({ strata: [all] }: ObjectResult, balls: number) => {
    strictEqual(all!.balls, balls);
    strictEqual(all!.drawn.length, Math.ceil(rows / 20));
  };
  for (const width of [1, cores]) {
    await withLanes(rows, width, async (lanes) => {
      results.push(
        await compare(
          `封存清册（${width} 个线程）与一个线程逐项哈希、排序一次`,
          dataset,
          { name: 'FrameSealing', run: async () => (await sealed(lanes, rows)).frame },
          { name: '六次哈希、排序', run: async () => hashFrame(rows) },
          (ours, theirs) => {
            strictEqual(ours.root, root);
            strictEqual(theirs, rows);
          },
          { rounds, rows },
        ),
        await compare(
          `核对清册并抽取 5%（${width} 个线程）与一个线程把每行、每个节点、每个摇号球哈希一次`,
          dataset,
          { name: 'drawPages', run: () => drawPages(lanes, { suite: 'sha256', seed, plan, counts }, inPortions(pages)) },
          {
            name: '每行、每个节点、每球一次哈希',
            run: async () => {
              hashRows(rows);
              return hashBalls(rows);
            },
          },
          (drawn, balls) => {
            strictEqual(drawn.root, root);
            checked(drawn.result, balls);
          },
          { rounds, rows },
        ),
      );
    });
  }
  const list = pages.flatMap(rowsOfPage);
  pages.length = 0;
  results.push(
    await compare(
      '仅抽取 5%（名单在内存中，1 个线程）与一个线程把每个摇号球哈希一次',
      dataset,
      { name: 'drawObjects', run: async () => drawObjects(hash, seed, plan, list) },
      { name: '每球一次哈希', run: async () => hashBalls(rows) },
      checked,
      { rounds, rows },
    ),
  );
  return results;
}

async function withLanes<T>(rows: number, width: number, work: (lanes: Lanes) => Promise<T>): Promise<T> {
  const lanes = openLanes(rows, width);
  try {
    return await work(lanes);
  } finally {
    await lanes.close();
  }
}
