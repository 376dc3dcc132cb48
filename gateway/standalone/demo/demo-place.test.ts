import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { departments } from '@double-random/schema/departments';
import pg from 'pg';
import { provision, type RunningPostgres, startPostgres } from '../postgres/index.ts';
import { type DemoPlace, keepAsItIs, mark, mayFill } from './demo-place.ts';

let postgres: RunningPostgres;
let place: DemoPlace;
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'demo-place-'));
  // Root's PostgreSQL runs as another user, who has to get through.
  chmodSync(dataDir, 0o711);
  postgres = await startPostgres({ dataDir, tuning: 'throwaway', removeAfter: true });
  const names = departments.map(({ code }) => code);
  place = { dataDir, adminUrl: postgres.url, databases: await provision(postgres.url, names, { dataDir, exclusive: true }) };
});
afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What a department did, in the trail of its own database. */
async function somethingDone(): Promise<void> {
  const owner = new pg.Client({ connectionString: place.databases[departments[0]!.code]!.ownerUrl });
  await owner.connect();
  await owner.query('create table if not exists trail (id int)');
  await owner.query('insert into trail values (1)');
  await owner.end();
}

test('X-28: an interrupted fill on our own server is thrown away and begun anew', async () => {
  mark(dataDir, 'begun');
  await somethingDone();
  expect(await mayFill(place)).toBe(true);
  rmSync(join(dataDir, 'demo-year'));
  expect(await mayFill(place)).toBe(true);
});

test("X-28: after DEMO=off what an interrupted fill left is somebody's data and is never thrown away", async () => {
  mark(dataDir, 'begun');
  await somethingDone();
  keepAsItIs(dataDir);
  expect(await mayFill(place)).toBe(false);
  rmSync(join(dataDir, 'demo-year'));
  expect(await mayFill(place)).toBe(false);
});
