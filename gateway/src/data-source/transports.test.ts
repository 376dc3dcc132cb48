import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { clientKeepAlive, serveSubgraph } from '@double-random/runtime';
import type { Pool } from 'undici';
import { startWorld } from '../testing/two-departments.ts';
import { outage } from './outage.ts';
import { httpTransport, subgraphPool } from './transports.ts';

/** Cuts the first connection off when it is asked, answers afterwards; one that is slow begins an answer and does not end it. */
let asked = 0;
let slow = false;
let server: Server;
let pool: Pool;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (slow) return void response.write('{"data":');
    if (asked++ === 0) return void request.socket.destroy();
    response.end('{"data":{"a":1}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  pool = subgraphPool(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
beforeEach(() => {
  asked = 0;
});
afterAll(async () => {
  await pool.close();
  await new Promise((resolve) => server.close(resolve));
});
const ask = (query: string, timeoutMs = 5000) => httpTransport(pool)({ query, variables: {}, document: undefined }, {}, timeoutMs);

test('X-01: a question whose connection was cut is asked once more', async () => {
  expect(await ask('{ a }')).toEqual({ data: { a: 1 } });
  expect(asked).toBe(2);
});

test('X-01: of questions that are asked as one each has its errors when a department is down, however many objects another is about', () => {
  const query = `query ($representations0: [_Any!]!, $representations1: [_Any!]!) {
    entities0: _entities(representations: $representations0) { ... on Matter { title } }
    entities1: _entities(representations: $representations1) { ... on Matter { source } } }`;
  const matters = (count: number) => Array.from({ length: count }, () => ({ __typename: 'Matter' }));
  const variables = { representations0: matters(1000), representations1: matters(2) };
  const { errors } = outage({ query, variables, document: undefined }, '公安');
  expect(errors.filter(({ path }) => path[0] === 'entities0')).toHaveLength(200);
  expect(errors.filter(({ path }) => path[0] !== 'entities0').map(({ path }) => path)).toEqual([
    ['entities1', 0, 'source'],
    ['entities1', 1, 'source'],
  ]);
});

test('X-17: what changes something is not sent twice: nobody knows whether it happened', async () => {
  await expect(ask('mutation { a }')).rejects.toThrow();
  expect(asked).toBe(1);
});

test('X-01: questions whose answers do not end in time are given up, those still waiting for a connection too; the next are answered', async () => {
  slow = true;
  const outcomes = await Promise.allSettled(Array.from({ length: 70 }, () => ask('{ a }', 100)));
  expect(new Set(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.message))).toEqual(
    new Set(['no answer within 100 ms']),
  );
  slow = false;
  asked = 1;
  expect(await Promise.all(Array.from({ length: 70 }, () => ask('{ a }')))).toEqual(Array(70).fill({ data: { a: 1 } }));
});

test('X-01: idle connections to a department are given up here before the department would', async () => {
  const world = await startWorld('in-process');
  const served = await serveSubgraph(world.subgraphs.ps, { port: 0 });
  const { headers } = await fetch(`${served.url}/healthz`);
  const announced = Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]) * 1000;
  // Half a minute for a process that is too busy to notice in time.
  expect(announced).toBeGreaterThanOrEqual(clientKeepAlive.keepAliveMaxTimeout + 30_000);
  await served.close();
  await world.stop();
});
