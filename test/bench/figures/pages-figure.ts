import { ok } from 'node:assert/strict';
import { loadavg } from 'node:os';
import { encodeCursor } from '@double-random/runtime';
import { places } from '../dataset.ts';
import { recordCalls } from '../direct-calls.ts';
import { fillRegistry } from '../fill-registry.ts';
import { type Comparison, timingOf } from '../measure.ts';
import { type FigureOptions, openStage, type Stage } from '../stage.ts';

const agency = 'wg-amr';
/** Objects of a small county's department, of a county, of a city (domain.md §12). */
const sizes = [4_300, 43_000, 430_000] as const;

const fields =
  'nodes { id code name address state kind businessScope creditRiskClass matterCodes version } pageInfo { endCursor hasNextPage }';
const questions: Readonly<Record<string, string>> = {
  首页: '',
  名称中两字查找: 'filter: {search: "旅馆"}',
  名称中一段查找: 'filter: {search: "舞钢演示·"}',
  找不到的名称: 'filter: {search: "石油钻井平台"}',
  地址查找: 'filter: {search: "谷雨路128号"}',
  // There are more of them in a larger registry: a page of as many rows tells the search from the answer.
  地址查找三行: 'first: 3, filter: {search: "谷雨路128号"}',
  编码中一段查找: 'filter: {search: "MA1000077"}',
  状态筛选: 'filter: {status: PENDING}',
  没有的状态: 'filter: {status: MERGED}',
  种类筛选: 'filter: {kind: FARMER_COOP}',
  没有的种类: 'filter: {kind: OTHER}',
  事项名录: 'filter: {matterCode: "M-FOOD"}',
  事项名录中查找: 'filter: {matterCode: "M-FOOD", search: "白露路"}',
  查找并筛选: 'filter: {search: "旅馆", status: PENDING, kind: INDIVIDUAL_BUSINESS}',
};
const middlePage = '中间一页';

/** A registry of so many objects, on a platform of its own. */
interface Registry {
  readonly size: number;
  readonly stage: Stage;
  readonly middle: string;
}

/** One page of a department's registry, asked of the subgraph itself, in a county's and a city's, side by side. */
export async function pagesFigure(stage: Stage, { rounds = 60 }: FigureOptions): Promise<readonly Comparison[]> {
  const stages = [stage];
  try {
    while (stages.length < sizes.length) stages.push(await openStage(stage.transport));
    const registries: Registry[] = [];
    for (const [i, size] of sizes.entries()) registries.push(await filled(stages[i]!, size));
    const results: Comparison[] = [];
    for (const name of [...Object.keys(questions), middlePage]) results.push(...(await compared(registries, name, rounds)));
    return results;
  } finally {
    for (const other of stages.slice(1)) await other.stop();
  }
}

async function filled(stage: Stage, size: number): Promise<Registry> {
  const profile = stage.profileOf(agency);
  await fillRegistry(stage, profile, agency, places(size));
  return { size, stage, middle: await cursorInTheMiddle(stage, profile.code) };
}

/** The larger ones against the smallest: each asked in turn, there and back again, so that neither has the quieter moments. */
async function compared(registries: readonly Registry[], name: string, rounds: number): Promise<readonly Comparison[]> {
  const before = loadavg()[0]!;
  const asked: { readonly size: number; readonly ask: () => Promise<number>; readonly times: number[]; found: number }[] = [];
  for (const registry of registries) asked.push({ size: registry.size, ask: await asking(registry, name), times: [], found: 0 });
  for (let round = -5; round < rounds; round++) {
    for (const one of round % 2 === 0 ? asked : asked.toReversed()) {
      const start = performance.now();
      one.found = await one.ask();
      if (round >= 0) one.times.push(performance.now() - start);
    }
  }
  const load = [before, loadavg()[0]!] as const;
  const timing = ({ size, times }: (typeof asked)[number]) => timingOf(`${size.toLocaleString('en')} 个对象`, times);
  const [smallest, ...larger] = asked;
  return larger.map((one) => {
    const [ours, theirs] = [timing(one), timing(smallest!)];
    return {
      title: `检查对象名录库一页（${name}）`,
      dataset: '50 行一页（另有注明的除外），直接询问子图；大小不同的名录库各有一套平台；比较 95 百分位',
      ours,
      theirs,
      ratio: ours.p95Ms / theirs.p95Ms,
      ratioOfBest: ours.minMs / theirs.minMs,
      runs: rounds,
      load,
      // A page that fills as the registry grows costs more for that alone.
      note: `中位数之比：${(ours.medianMs / theirs.medianMs).toFixed(2)}；一页有 ${one.found} 行，对 ${smallest!.found} 行`,
    };
  });
}

/** Asks one subgraph for the page; says how many rows it has. */
async function asking({ stage, middle }: Registry, name: string): Promise<() => Promise<number>> {
  const { fieldPrefix } = stage.profileOf(agency);
  const asked = name === middlePage ? `after: "${middle}"` : questions[name]!;
  const page = asked.includes('first') ? asked : `first: 50, ${asked}`;
  const query = `{ ${fieldPrefix}Objects(agency: "${agency}", ${page}) { ${fields} } }`;
  const [call, ...others] = await recordCalls(stage.subgraphs, () => stage.cast.as(`${agency}.reg`).query(query));
  ok(call && others.length === 0, 'a page is one question to one subgraph');
  return async () => {
    const answer = await stage.subgraphs[call.subgraph]!.graphql(call.request, call.headers);
    ok(!answer.errors?.length, JSON.stringify(answer.errors));
    const [page] = Object.values(answer.data ?? {}) as { nodes: readonly unknown[] }[];
    return page!.nodes.length;
  };
}

async function cursorInTheMiddle(stage: Stage, subgraph: string): Promise<string> {
  const owner = await stage.owner(subgraph);
  const { rows } = await owner.query<{ code: string }>(
    'select code from inspection_object where agency = $1 order by code offset (select count(*) / 2 from inspection_object where agency = $1) limit 1',
    [agency],
  );
  return encodeCursor([rows[0]!.code]);
}
