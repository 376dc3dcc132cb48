import { deepStrictEqual, ok } from 'node:assert/strict';
import { agencies } from '@double-random/schema/departments';
import { type Comparison, compare } from '../measure.ts';
import { countStatements } from '../reads/count-statements.ts';
import { codeOf, fillWork } from '../reads/fill-work.ts';
import {
  type CoordinationFacts,
  type CreditFacts,
  coordinationByHand,
  creditByHand,
  type DashboardFacts,
  dashboardByHand,
} from '../reads/hand-written.ts';
import { jointVisitRead } from '../reads/joint-visit-read.ts';
import { creditQuery } from '../reads/queries.ts';
import type { FigureOptions, Stage } from '../stage.ts';

/** Joint visits of a county's year, and of a city's (domain.md §12). */
const sizes = { 县级: 2_000, 市级: 20_000 } as const;
const agency = 'wg-amr';
/** Asked so often before anything is timed: a server has been asked before. */
const asksBefore = 30;
const yardstick =
  '手写的 SQL：每库一条预先备好的语句，在一条常开的连接上，由数据库组成 JSON，取同样的行，带同样的权限条件；不验登录、不经网关、不查图';
const members = agencies.filter((a) => a.region === 'WG' && a.kind === 'DEPARTMENT').map((a) => a.code);

/** Processor time of this process, all its threads: what the database does is not in it. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
export interface Read<T> {
  readonly title: string;
  /** Runs in one timed step: processor time is counted coarsely. */
  readonly repeats: number;
  readonly rows: (answer: T) => number;
  /** Through the gateway, as the person or client who asks it. */
  readonly ours: () => Promise<T>;
  /** One statement for each database it needs, written by hand. */
  readonly byHand: () => Promise<T>;
}

async function measured<T>(stage: Stage, read: Read<T>, size: string, rounds: number): Promise<Comparison & { statements: number }> {
  const answer = await read.ours();
  deepStrictEqual(answer, await read.byHand(), `${read.title}: the statement gives the same`);
  const statements = await countStatements(read.ours);
  for (const ask of [read.ours, read.byHand]) for (let i = 0; i < asksBefore; i++) await ask();
  const repeated = (ask: () => Promise<T>) => async () => {
    let last: T | undefined;
    for (let i = 0; i < read.repeats; i++) last = await ask();
    return last as T;
  };
  const comparison = await compare(
    `${read.title}，与手写的 SQL（每库一条，由数据库组成 JSON）相比`,
    `${size}；${read.rows(answer)} 行；本进程处理器时间，每 ${read.repeats} 次一计；${stage.transport === 'http' ? '网关经 HTTP 询问子图' : '网关与子图在同一进程'}`,
    { name: '经网关', run: repeated(read.ours) },
    { name: '手写的 SQL', run: repeated(read.byHand) },
    deepStrictEqual,
    { rounds, now: cpuMs },
  );
  return { ...comparison, statements, note: `经网关一次发出 ${statements} 条语句；${yardstick}` };
}

const dashboardRead = (stage: Stage, db: Parameters<typeof dashboardByHand>[0]): Read<DashboardFacts> => ({
  title: '部门工作台（X-19）',
  repeats: 5,
  rows: ({ nextDue, tasks }) => nextDue.length + tasks.length + 5,
  byHand: () => dashboardByHand(db, agency),
  async ours() {
    const { dashboard: d } = await stage.execute<{
      dashboard: Omit<DashboardFacts, 'open'> & {
        due: Readonly<Record<'overdue' | 'withinThree' | 'withinSeven' | 'later' | 'provisional', number>>;
      };
    }>(
      `${agency}.dh`,
      `{ dashboard(agency: "${agency}") { tasks { state count } due { overdue withinThree withinSeven later provisional } nextDue { kind dueOn }
         work { resultsOpen followUpsOpen followUpsClosed } visitsPerEntity } }`,
    );
    const { due, tasks, nextDue, work, visitsPerEntity } = d;
    return {
      tasks: tasks.map(({ state, count }) => ({ state, count })),
      open: Object.values({ ...due }).reduce((sum, n) => sum + n, 0),
      nextDue: nextDue.map(({ kind, dueOn }) => ({ kind, dueOn })),
      work: { ...work },
      visitsPerEntity,
    };
  },
});

const creditRead = (stage: Stage, db: Parameters<typeof creditByHand>[0]): Read<readonly CreditFacts[]> => {
  const uscc = Array.from({ length: 500 }, (_, i) => codeOf(i * 3 + 1));
  return {
    title: '信用平台按 500 个代码取结果（X-21）',
    repeats: 5,
    rows: (found) => found.length,
    byHand: () => creditByHand(db, uscc),
    async ours() {
      const { creditRecords } = await stage.execute<{ creditRecords: { nodes: readonly { result: CreditFacts }[] } }>(
        'credit-platform',
        creditQuery,
        { uscc },
      );
      return creditRecords.nodes.map(({ result }) => ({ ...result }));
    },
  };
};

const coordinationRead = (stage: Stage, db: Parameters<typeof coordinationByHand>[0]): Read<CoordinationFacts> => ({
  title: '联席会议办公室的跨部门通报（X-20）',
  repeats: 1,
  rows: ({ departments }) => departments.length + 2,
  byHand: () => coordinationByHand(db, members),
  async ours() {
    type Line = Omit<CoordinationFacts['departments'][number], 'agency' | 'duties'> & {
      readonly department: { readonly code: string };
      readonly completion: readonly { readonly count: number }[];
    };
    const { coordinationReport: report } = await stage.execute<{
      coordinationReport: { departments: readonly Line[]; totals: CoordinationFacts['totals']; months: readonly { month: string }[] };
    }>(
      'wg-jco.jco',
      `{ coordinationReport(region: "WG", from: "2026-01-01", to: "2026-12-31") {
         departments { department { code } drawn visits results published withheld followUpsOpen followUpsClosed completion { count } }
         totals { visits entities visitsPerEntity } months { month } } }`,
    );
    return {
      departments: report.departments
        .filter(({ visits }) => visits > 0)
        .map(({ department, completion, ...line }) => ({
          agency: department.code,
          ...line,
          duties: completion.reduce((sum, c) => sum + c.count, 0),
        }))
        .sort((a, b) => (a.agency < b.agency ? -1 : 1)),
      totals: { ...report.totals },
      months: new Set(report.months.map(({ month }) => month)).size,
    };
  },
});

/** what is read daily, as the platform answers it, beside the least anybody could do for the same rows. */
export async function readsFigure(stage: Stage, { rounds = 11 }: FigureOptions): Promise<readonly Comparison[]> {
  const results: Comparison[] = [await measured(stage, await jointVisitRead(stage), '三部门、七个事项', rounds)];
  const db = await stage.owner('joint-inspection');
  stage.cast.on('2026-12-20');
  const statements = new Map<string, number>();
  let there = 0;
  for (const [size, visits] of Object.entries(sizes)) {
    await fillWork(db, there, visits);
    there = visits;
    for (const read of [dashboardRead(stage, db), creditRead(stage, db), coordinationRead(stage, db)] as readonly Read<unknown>[]) {
      const result = await measured(stage, read, `${size}：一年 ${visits.toLocaleString('en')} 次联合检查`, rounds);
      results.push(result);
      const before = statements.get(read.title);
      ok(before === undefined || before === result.statements, `${read.title}: ${before} → ${result.statements} statements`);
      statements.set(read.title, result.statements);
    }
  }
  return results;
}
