import { deepStrictEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { serveSubgraph } from '@double-random/runtime';
import { committedSupergraphs } from '@double-random/schema/committed.ts';
import type { GatewaySettings } from '../gateways/contestant.ts';
import { installHive } from '../gateways/install-hive.ts';
import { atOnce, type Burst, type Question, type RunningGateway, startGateway } from '../gateways/running-gateway.ts';
import { type Comparison, compare, median } from '../measure.ts';
import { codeOf, fillWork } from '../reads/fill-work.ts';
import { creditQuery, jointVisitQuery, lookupQuery } from '../reads/queries.ts';
import { peers as allPeers, type FigureOptions, type Peer, type Stage } from '../stage.ts';
import { setUpJointVisit } from './visit-figure.ts';

interface Asked extends Question {
  readonly title: string;
  /** In one timed burst: some seconds of work. */
  readonly requests: number;
}

const visits = 2_000;
/** Requests before anything is timed: a gateway runs for months, not for its first hundred requests. */
const warmUp = 400;

/** What a county's platform is asked, small and large. */
async function questions(stage: Stage): Promise<readonly Asked[]> {
  const id = await setUpJointVisit(stage);
  stage.cast.on('2026-12-20');
  await fillWork(await stage.owner('joint-inspection'), 0, visits);
  const [person, client] = await Promise.all(['wg-amr.op', 'credit-platform'].map((account) => stage.tokenOf(account)));
  const uscc = Array.from({ length: 500 }, (_, i) => codeOf(i * 3 + 1));
  return [
    { title: '简单查询（一次检查与一个部门的名录）', query: lookupQuery, variables: { id }, accessToken: person!, requests: 200 },
    { title: '联合检查一次查询（X-27）', query: jointVisitQuery, variables: { id }, accessToken: person!, requests: 60 },
    { title: '信用平台按 500 个代码取结果（X-21）', query: creditQuery, variables: { uscc }, accessToken: client!, requests: 30 },
  ];
}

/** The stage's subgraphs, each on an address of its own, and what a gateway in front of them has to know. */
async function overHttp(stage: Stage) {
  const served = await Promise.all(
    Object.entries(stage.subgraphs).map(async ([name, subgraph]) => ({ name, server: await serveSubgraph(subgraph, { port: 0 }) })),
  );
  const subgraphs = Object.fromEntries(served.map(({ name, server }) => [name, server.url]));
  const supergraph = committedSupergraphs().supergraph.replace(
    /(@join__graph\(name: "([^"]+)", url: )"[^"]*"/g,
    (_, before: string, name: string) => `${before}"${subgraphs[name]}/graphql"`,
  );
  const settings: GatewaySettings = { supergraph, subgraphs, issuer: `${stage.url}/oidc`, privateKey: stage.gatewayKey };
  return { settings, close: () => Promise.all(served.map(({ server }) => server.close())) };
}

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

/** Brings a peer where it is not there. */
const contestants: Readonly<Record<Peer, () => Promise<{ readonly name: string; readonly folder?: string }>>> = {
  hive: installHive,
  apollo: async () => ({
    name: `@apollo/gateway ${versionOf('@apollo/gateway')}（Apollo Server ${versionOf('@apollo/server')}，均为默认设置）`,
  }),
};

async function beside(
  ours: RunningGateway,
  theirs: RunningGateway,
  peer: string,
  { title, requests, ...question }: Asked,
  rounds: number,
): Promise<Comparison> {
  // Processor time is all that passes on this clock: one contestant runs at a time.
  let clock = 0;
  const rates: Record<'ours' | 'theirs', number[]> = { ours: [], theirs: [] };
  const contestant = (name: string, gateway: RunningGateway, kept: number[]) => ({
    name,
    run: async (): Promise<Burst> => {
      const burst = await gateway.burst(question, requests);
      clock += burst.cpuMs;
      kept.push(burst.requestsPerSecond);
      return burst;
    },
  });
  for (const gateway of [ours, theirs]) await gateway.burst(question, warmUp);
  const comparison = await compare(
    `网关：${title}，与 ${peer} 相比`,
    `县级：一年 ${visits.toLocaleString('en')} 次联合检查；网关进程每个请求的处理器时间；两网关各为一个进程，经 HTTP 询问同一组运行中的子图，${atOnce} 路同时，每次 ${requests} 个请求`,
    contestant('我们的网关', ours, rates.ours),
    contestant(peer, theirs, rates.theirs),
    (a, b) => {
      const [mine, others] = [a, b].map(({ answer }) => JSON.parse(answer) as { data?: object; errors?: object });
      ok(mine!.data && !mine!.errors, `an answer without errors: ${a.answer.slice(0, 500)}`);
      deepStrictEqual(others, mine, 'both gateways give the same answer');
    },
    { rounds, now: () => clock },
  );
  // The first of each was not timed.
  const [a, b] = [rates.ours, rates.theirs].map((kept) => median(kept.slice(1))) as [number, number];
  const note = `每秒请求 ${a.toFixed(0)} 与 ${b.toFixed(0)}，前者 ÷ 后者 ${(a / b).toFixed(2)}（子图、数据库与提问者同在这台机器上，也占处理器）`;
  return { ...comparison, note };
}

/**
 * performance.md G4: the gateway alone, before the same subgraphs as its peers; a peer that cannot be had is named, and the others are
 * still measured.
 */
export async function gatewayFigure(stage: Stage, { rounds = 8, peers = allPeers }: FigureOptions): Promise<readonly Comparison[]> {
  const asked = await questions(stage);
  const { settings, close } = await overHttp(stage);
  const results: Comparison[] = [];
  try {
    for (const peer of peers) {
      const found = await contestants[peer]().catch((error: Error) => console.log(`未能与 ${peer} 比较：${error.message}`));
      if (!found) continue;
      // Ours anew for each of them: nobody has had more time to warm up.
      const running: RunningGateway[] = [];
      try {
        for (const file of ['ours', peer] as const) running.push(await startGateway(file, { ...settings, folder: found.folder }));
        const [ours, theirs] = running as [RunningGateway, RunningGateway];
        for (const one of asked) results.push(await beside(ours, theirs, found.name, one, rounds));
      } finally {
        for (const gateway of running) await gateway.stop();
      }
    }
    return results;
  } finally {
    await close();
  }
}
