import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock, SeededRandom } from '@double-random/runtime';
import { jointSubgraph } from '@double-random/schema/departments';
import { composedSupergraphs } from '@double-random/schema/testing/composed-graph.ts';
import pg from 'pg';
import { type Platform, startPlatform } from '../../gateway/standalone/platform.ts';
import { databaseOf } from './tally.ts';
import { testDatabases } from './test-databases.ts';

type Line = Readonly<Record<string, unknown>>;

const supergraphs = await composedSupergraphs();
const dataDir = mkdtempSync(join(tmpdir(), 'background-'));
let databases: Awaited<ReturnType<typeof testDatabases>>;
let admin: pg.Client;
beforeEach(async () => {
  databases = await testDatabases();
  admin = new pg.Client({ connectionString: process.env['TEST_DATABASE_URL']! });
  await admin.connect();
});
afterEach(async () => {
  await admin.end();
  await Promise.all(Object.values(databases).map((database) => database.drop()));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

/** Starts with timers and waits for the line that `wanted` describes. */
async function startUntil(wanted: (line: Line) => boolean): Promise<{ platform: Platform; line: Line }> {
  let found: (line: Line) => void;
  const seen = new Promise<Line>((resolve) => {
    found = resolve;
  });
  const platform = await startPlatform({
    databases,
    dataDir,
    supergraphs,
    clock: new ManualClock('2026-02-26T10:00:00+08:00'),
    random: new SeededRandom('background'),
    background: 'timers',
    log: (line) => void (wanted(line) && found(line)),
  });
  return { platform, line: await seen };
}
/** Comes back when the server has let go of the last connection; one that is kept open holds the test to its time limit. */
async function noConnectionLeft(): Promise<void> {
  while ((await connections()) > 0);
}
const connections = async () => {
  const names = Object.values(databases).map(({ appUrl }) => databaseOf(appUrl));
  const { rows } = await admin.query<{ n: number }>('select count(*)::int as n from pg_stat_activity where datname = any($1)', [names]);
  return rows[0]!.n;
};

test('启动即查一遍期限，日志自行入链；停止后不留一个数据库连接', async () => {
  const { platform, line } = await startUntil((l) => l['useCase'] === 'sweepDeadlines');
  expect(line['outcome']).toBe('DONE');
  // The log begins beside the deadlines; one that does not begin holds the test to its time limit.
  while ((await fetch(`${platform.url}/log/policy`)).status !== 200);
  await platform.stop();
  await noConnectionLeft();
});

test('后台作业起不来：写入运维日志，照常答复，readyz 照常', async () => {
  const joint = new URL(databases[jointSubgraph.code]!.ownerUrl);
  const own = new URL(process.env['TEST_DATABASE_URL']!);
  own.pathname = joint.pathname;
  const foreign = new pg.Client({ connectionString: own.href });
  await foreign.connect();
  // Somebody else's schema where the job tables would be.
  await foreign.query('create schema jobs; create table jobs.version (nothing int)');
  await foreign.end();
  const { platform, line } = await startUntil((l) => l['background'] === 'jobs');
  expect(line['level']).toBe('error');
  expect((await fetch(`${platform.url}/readyz`)).status).toBe(200);
  const { data } = await platform.gateway.execute('public', { query: '{ __typename }' });
  expect(data).toEqual({ __typename: 'Query' });
  await platform.stop();
  await noConnectionLeft();
});
