import { ok } from 'node:assert/strict';
import { loadavg } from 'node:os';
import { encodeCursor } from '@double-random/runtime';
import { places } from '../dataset.ts';
import { recordCalls } from '../direct-calls.ts';
import { fillRegistry } from '../fill-registry.ts';
import { type Comparison, timingOf } from '../measure.ts';
import type { FigureOptions, Stage } from '../stage.ts';

const agency = 'wg-amr';
/** Objects of a small county's department, of a county, of a city (domain.md §12). */
const sizes = [4_300, 43_000, 430_000] as const;
const last = 1_000_000 + sizes[2];

const fields =
  'nodes { id code name address state kind businessScope creditRiskClass matterCodes version } pageInfo { endCursor hasNextPage }';
const questions: Readonly<Record<string, string>> = {
  首页: '',
  名称中两字查找: 'filter: {search: "旅馆"}',
  名称中一段查找: 'filter: {search: "舞钢演示·"}',
  找不到的名称: 'filter: {search: "石油钻井平台"}',
  地址查找: 'filter: {search: "谷雨路128号"}',
  编码中一段查找: 'filter: {search: "MA1000077"}',
  状态筛选: 'filter: {status: PENDING}',
  没有的状态: 'filter: {status: MERGED}',
  种类筛选: 'filter: {kind: FARMER_COOP}',
  没有的种类: 'filter: {kind: OTHER}',
  事项名录: 'filter: {matterCode: "M-FOOD"}',
  事项名录中查找: 'filter: {matterCode: "M-FOOD", search: "白露路"}',
  查找并筛选: 'filter: {search: "旅馆", status: PENDING, kind: INDIVIDUAL_BUSINESS}',
};

/** One page of a department's registry, asked of the subgraph itself, as the registry grows from a county's to a city's. */
export async function pagesFigure(stage: Stage, { rounds = 60 }: FigureOptions): Promise<readonly Comparison[]> {
  const profile = stage.profileOf(agency);
  const keeper = stage.cast.as(`${agency}.reg`);
  const taken = new Map<string, Map<number, ReturnType<typeof timingOf>>>();
  const load = loadavg()[0]!;
  const world = places(last - 1_000_000)[Symbol.iterator]();
  let filled = 0;
  const some = function* (upTo: number) {
    for (; filled < upTo; filled++) yield world.next().value!;
  };
  for (const size of sizes) {
    await fillRegistry(stage, profile, agency, some(size));
    const middle = await cursorInTheMiddle(stage, profile.code);
    const asked = { ...questions, 中间一页: `after: "${middle}"` };
    for (const [name, filter] of Object.entries(asked)) {
      const query = `{ ${profile.fieldPrefix}Objects(agency: "${agency}", first: 50 ${filter ? `, ${filter}` : ''}) { ${fields} } }`;
      const timing = timingOf(`${size.toLocaleString('en')} 个对象`, await timed(stage, () => keeper.query(query), rounds));
      taken.set(name, (taken.get(name) ?? new Map()).set(size, timing));
    }
  }
  return [...taken].flatMap(([name, bySize]) =>
    sizes.slice(1).map((size): Comparison => {
      const [ours, theirs] = [bySize.get(size)!, bySize.get(sizes[0])!];
      return {
        title: `检查对象名录库一页（${name}）`,
        dataset: '50 行一页，直接询问子图；名录库由小到大，各规模先后测量；比较 95 百分位',
        ours,
        theirs,
        ratio: ours.p95Ms / theirs.p95Ms,
        ratioOfBest: ours.minMs / theirs.minMs,
        runs: rounds,
        load: [load, loadavg()[0]!],
      };
    }),
  );
}

/** Milliseconds of each of so many answers of the subgraph, after five that are not timed. */
async function timed(stage: Stage, ask: () => Promise<unknown>, rounds: number): Promise<number[]> {
  const [call, ...others] = await recordCalls(stage.subgraphs, ask);
  ok(call && others.length === 0, 'a page is one question to one subgraph');
  const times: number[] = [];
  for (let i = -5; i < rounds; i++) {
    const start = performance.now();
    const answer = await stage.subgraphs[call.subgraph]!.graphql(call.request, call.headers);
    if (i >= 0) times.push(performance.now() - start);
    ok(!answer.errors?.length, JSON.stringify(answer.errors));
  }
  return times;
}

async function cursorInTheMiddle(stage: Stage, subgraph: string): Promise<string> {
  const owner = await stage.owner(subgraph);
  const { rows } = await owner.query<{ code: string }>(
    'select code from inspection_object where agency = $1 order by code offset (select count(*) / 2 from inspection_object where agency = $1) limit 1',
    [agency],
  );
  return encodeCursor([rows[0]!.code]);
}
