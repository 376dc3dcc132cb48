import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { actorHeader, anonymous, tokenSigner } from '@double-random/runtime';
import { type FreshDatabase, freshDatabase } from '@double-random/runtime/testing/database.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const signer = tokenSigner('gateway', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

let database: FreshDatabase;
const started: ChildProcess[] = [];
beforeAll(async () => {
  database = await freshDatabase('empty', async () => {});
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await database.drop();
});

function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: { PATH: process.env['PATH'] ?? '', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  const printed = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output);
        if (match) resolve(match[1]!);
      };
      child.stdout.on('data', look);
      void exit.then(() => reject(new Error(`left before it was ready:\n${output}`)));
      look();
    });
  return { child, exit, printed, output: () => output };
}

test('a department starts alone: migrates an empty database, answers who is signed in, leaves on SIGTERM', async () => {
  const { child, exit, printed } = start({
    MARKET_SUPERVISION_DATABASE_URL: database.appUrl,
    MARKET_SUPERVISION_OWNER_DATABASE_URL: database.ownerUrl,
    SUBGRAPH_PORT: '0',
    GATEWAY_PUBLIC_KEY: pem,
    JOINT_INSPECTION_PUBLIC_KEY: pem,
    OIDC_ISSUER: 'http://127.0.0.1:1',
    PERSONAL_DATA_SECRET: 'a secret of at least thirty-two characters',
  });
  const url = await printed(/(http:\/\/127\.0\.0\.1:\d+)/);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const ask = async (headers: Record<string, string>) => {
    const query = '{ marketSupervisionMatterLists(agency: "wg-amr") { totalCount } }';
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    return (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  };
  expect((await ask({})).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const token = await signer.mint(anonymous, 'market-supervision', 'start');
  expect((await ask({ [actorHeader]: token })).data).toEqual({ marketSupervisionMatterLists: { totalCount: 0 } });
  child.kill('SIGTERM');
  expect((await exit)[0]).toBe(0);
});

test('an incomplete environment is told by variable, without a stack', async () => {
  const { exit, output } = start({});
  expect((await exit)[0]).toBe(1);
  expect(output()).toContain('MARKET_SUPERVISION_DATABASE_URL');
  expect(output()).not.toMatch(/\n\s+at /);
});
