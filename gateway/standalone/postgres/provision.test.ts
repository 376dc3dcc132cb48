import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DatabaseUrls, provision, urlFor } from './provision.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

const SUBGRAPHS = ['public-security', 'civil-air-defense'];
const dataDir = mkdtempSync(join(tmpdir(), 'double-random-provision-'));
let server: RunningPostgres;
let urls: Record<string, DatabaseUrls>;

const provisionAll = (changes: object = {}) =>
  provision(server.url, SUBGRAPHS, { dataDir, exclusive: true, scramIterations: 1, ...changes });

beforeAll(async () => {
  chmodSync(dataDir, 0o711);
  server = await startPostgres({ dataDir, tuning: 'throwaway' });
  urls = await provisionAll();
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const of = (subgraph: string) => urls[subgraph]!;

test("X-01: no login of a subgraph gets into another subgraph's database, nor into the server's own", async () => {
  const { ownerUrl, appUrl } = of('public-security');
  for (const login of [ownerUrl, appUrl]) {
    for (const database of ['civil_air_defense', 'postgres', 'template1']) {
      const foreign = new URL(login);
      foreign.pathname = `/${database}`;
      await expect(query(foreign.href, 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
    }
    expect(await query(login, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  }
});

test("X-01: the running subgraph reads and writes rows of the owner's tables and changes no structure", async () => {
  const { ownerUrl, appUrl } = of('public-security');
  await query(ownerUrl, 'CREATE TABLE matter (id serial PRIMARY KEY, name text)');
  await query(appUrl, `INSERT INTO matter (name) VALUES ('一'), ('二')`);
  await query(appUrl, `UPDATE matter SET name = '壹' WHERE id = 1`);
  await query(appUrl, 'DELETE FROM matter WHERE id = 2');
  expect(await query(appUrl, 'SELECT name FROM matter')).toEqual([{ name: '壹' }]);
  const forbidden = [
    'CREATE TABLE other (id int)',
    'CREATE SCHEMA other',
    'CREATE TEMPORARY TABLE other (id int)',
    'ALTER TABLE matter ADD extra int',
    'DROP TABLE matter',
    'TRUNCATE matter',
    'CREATE ROLE somebody',
    'CREATE DATABASE somewhere',
  ];
  for (const sql of forbidden) await expect(query(appUrl, sql)).rejects.toMatchObject({ code: '42501' });
});

test('X-03: what a migration takes from the app login stays taken when the server is provisioned again', async () => {
  const { ownerUrl, appUrl } = of('civil-air-defense');
  await query(ownerUrl, 'CREATE TABLE trail (n int); REVOKE UPDATE, DELETE ON trail FROM civil_air_defense_app');
  urls = await provisionAll();
  await query(appUrl, 'INSERT INTO trail VALUES (1)');
  for (const sql of ['UPDATE trail SET n = 2', 'DELETE FROM trail']) {
    await expect(query(appUrl, sql)).rejects.toMatchObject({ code: '42501' });
  }
});

test('X-28: provisioning again changes nothing; two at once do not disturb each other', async () => {
  expect(await Promise.all([provisionAll(), provisionAll()])).toEqual([urls, urls]);
});

test('X-28: an administrator who is no superuser can provision', async () => {
  await query(
    server.url,
    `CREATE ROLE county_admin LOGIN CREATEDB CREATEROLE PASSWORD 'county'; GRANT CONNECT ON DATABASE postgres TO county_admin`,
  );
  const made = await provision(urlFor(server.url, 'county_admin', 'county', 'postgres'), ['joint-inspection'], {
    dataDir,
    prefix: 'county_',
  });
  const { ownerUrl, appUrl } = made['joint-inspection']!;
  await query(ownerUrl, 'CREATE TABLE task (id int)');
  expect(await query(appUrl, 'SELECT * FROM task')).toEqual([]);
});

test('X-28: a login without these rights is refused with the variables to set', async () => {
  await expect(
    provision(urlFor(server.url, 'public_security_owner', new URL(of('public-security').ownerUrl).password, 'public_security'), SUBGRAPHS, {
      dataDir,
    }),
  ).rejects.toThrow(/没有建库和建用户的权限[\s\S]*\*_DATABASE_URL/);
});

test("X-28: another installation's logins on the same server are not taken over", async () => {
  const other = mkdtempSync(join(tmpdir(), 'double-random-other-'));
  await expect(provisionAll({ dataDir: other })).rejects.toThrow(/public_security_owner[\s\S]*DATABASE_NAME_PREFIX/);
  expect(await query(of('public-security').appUrl, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  const own = await provisionAll({ dataDir: other, prefix: 'other_' });
  expect(own['public-security']!.appUrl).toMatch(/other_public_security_app:.*\/other_public_security$/);
  rmSync(other, { recursive: true, force: true });
});
