import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { isPortFree } from '../ports.ts';
import { processIdentity } from './process-identity.ts';
import { type StartPostgresOptions, startPostgres } from './start-postgres.ts';

const folders: string[] = [];
const dataDir = () => {
  const folder = mkdtempSync(join(tmpdir(), 'double-random-launcher-'));
  // As a folder of an installation: others may pass through, so that also root's PostgreSQL user gets in.
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
};
const start = (options: Partial<StartPostgresOptions> = {}) => startPostgres({ dataDir: dataDir(), tuning: 'throwaway', ...options });

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function query<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts PostgreSQL on the folder and keeps it; `url` is what it printed. */
async function startInOtherProcess(folder: string) {
  const script = fileURLToPath(new URL('./start-postgres.ts', import.meta.url));
  const code = `import { startPostgres } from ${JSON.stringify(script)};
    const { url } = await startPostgres({ dataDir: ${JSON.stringify(folder)} });
    console.log(url);
    setInterval(() => {}, 60000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: line.toString().trim() };
}

test('X-28: the embedded PostgreSQL starts on 127.0.0.1 with UTF-8 in code-point order, and stop leaves no server', async () => {
  const server = await start();
  expect(server.port).toBeLessThan(32_768);
  const [row] = await query<{ encoding: string; ordered: boolean; listen: string; pid: number }>(
    server.url,
    `SELECT current_setting('server_encoding') AS encoding, '乙' < '甲' AND 'B' < 'a' AS ordered,
            current_setting('listen_addresses') AS listen, pg_backend_pid() AS pid`,
  );
  expect(row).toMatchObject({ encoding: 'UTF8', ordered: true, listen: '127.0.0.1' });
  await server.stop();
  expect(await isPortFree(server.port)).toBe(true);
  expect(processIdentity(row!.pid)).toBeUndefined();
});

test('X-28: a start again finds the data, the password and the port of the first', async () => {
  const folder = dataDir();
  const first = await start({ dataDir: folder });
  await query(first.url, `CREATE TABLE kept AS SELECT '双随机' AS word`);
  await first.stop();
  const second = await start({ dataDir: folder });
  expect(second.url).toBe(first.url);
  expect(await query(second.url, 'SELECT word FROM kept')).toEqual([{ word: '双随机' }]);
  await second.stop();
});

test('X-28: a start killed with -9 leaves no PostgreSQL, and the next start has what was committed', async () => {
  const folder = dataDir();
  const { child, url } = await startInOtherProcess(folder);
  await query(url, 'CREATE TABLE committed AS SELECT 1 AS n');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const again = await start({ dataDir: folder });
  expect(await query(again.url, 'SELECT n FROM committed')).toEqual([{ n: 1 }]);
  const servers = await query<{ n: number }>(
    again.url,
    `SELECT count(*)::int AS n FROM pg_stat_activity WHERE backend_type = 'checkpointer'`,
  );
  expect(servers).toEqual([{ n: 1 }]);
  await again.stop();
  expect(await isPortFree(again.port)).toBe(true);
});

test('X-28: a PostgreSQL whose start and supervisor were both killed is taken over', async () => {
  const folder = dataDir();
  const { child, url } = await startInOtherProcess(folder);
  const [{ pid }] = (await query<{ pid: number }>(url, `SELECT pg_read_file('postmaster.pid', 0, 20)::text AS pid`).then((rows) =>
    rows.map((row) => ({ pid: Number.parseInt(String(row.pid), 10) })),
  )) as [{ pid: number }];
  const supervisor = await parentOf(pid);
  process.kill(child.pid!, 'SIGSTOP');
  process.kill(supervisor, 'SIGKILL');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(processIdentity(pid)).toBeDefined();
  const again = await start({ dataDir: folder });
  expect(processIdentity(pid)).toBeUndefined();
  await again.stop();
});

test('X-28: a data directory in use by a live start is refused, in Chinese and English, and the first is not disturbed', async () => {
  const folder = dataDir();
  const first = await start({ dataDir: folder });
  await expect(start({ dataDir: folder })).rejects.toThrow(/数据目录[\s\S]*正由另一个进程[\s\S]*is in use by another running start/);
  expect(await query(first.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await first.stop();
});

test('X-28: a taken port is refused with the variable to change; without a wish another port is found', async () => {
  const blocker = createServer().listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const { port } = blocker.address() as { port: number };
  const folder = dataDir();
  await expect(start({ dataDir: folder, port })).rejects.toThrow(/端口 \d+ 已被占用[\s\S]*POSTGRES_PORT/);
  blocker.close();
  await once(blocker, 'close');
  const server = await start({ dataDir: folder, port });
  expect(server.port).toBe(port);
  await server.stop();
});

test('X-28: two installations side by side have ports and passwords of their own', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  expect(one.port).not.toBe(two.port);
  const mixed = new URL(one.url);
  mixed.port = String(two.port);
  await expect(query(mixed.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  await one.stop();
  expect(await query(two.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  await two.stop();
});

test('X-28: secrets are readable by their owner only; a lost password is said, not papered over', async () => {
  const folder = dataDir();
  await (await start({ dataDir: folder })).stop();
  const secret = join(folder, 'secrets', 'postgres-superuser');
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700);
  rmSync(secret);
  await expect(start({ dataDir: folder })).rejects.toThrow(/缺少密码文件[\s\S]*postgres-superuser/);
});

test('X-28: a server for tests takes its files along', async () => {
  const folder = dataDir();
  const server = await start({ dataDir: folder, removeAfter: true });
  await server.stop();
  expect(existsSync(folder)).toBe(false);
});

async function parentOf(pid: number): Promise<number> {
  const ps = spawn('ps', ['-o', 'ppid=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(ps.stdout, 'data')) as [Buffer];
  return Number(line.toString().trim());
}
