import { readFileSync } from 'node:fs';
import { listen } from '@double-random/gateway';
import { operationUsers } from '../operations/users.ts';
import type { WebServices } from '../services.ts';
import { graphRoute } from './trusted-documents.ts';

const documentsOf = (user: string) =>
  JSON.parse(readFileSync(new URL(`../generated/${user}/persisted-documents.json`, import.meta.url), 'utf8')) as Record<string, string>;
const programs = Object.entries(operationUsers)
  .filter(([, { trusted }]) => trusted)
  .map(([program]) => program);

let server: Awaited<ReturnType<typeof listen>>;
/** What reached the graph. */
const executed: { endpoint: string; query: string; token: string | undefined }[] = [];
beforeAll(async () => {
  server = await listen('127.0.0.1', 0);
  const execute: WebServices['gateway']['execute'] = async (endpoint, { query }, token) => {
    executed.push({ endpoint, query, token });
    return { data: {} };
  };
  const route = graphRoute({ gateway: { execute } } as WebServices, async ({ headers }) => headers.cookie);
  server.use(route);
});
afterAll(() => server.close());

const ask = async (program: string, body: unknown, headers: Record<string, string> = {}, method = 'POST') => {
  const response = await fetch(`http://127.0.0.1:${server.port}/web/graphql/${program}`, {
    method,
    headers: { 'content-type': 'application/json', cookie: 'a-token', ...headers },
    ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code];
};

test.each(programs)('S4: each document of %s is known to it by its number and asked as the person signed in', async (user) => {
  const documents = Object.entries(documentsOf(user));
  expect(documents.length).toBeGreaterThan(5);
  for (const [id, query] of documents) {
    expect(await ask(user, { id })).toEqual([200, undefined]);
    expect(executed.at(-1)).toEqual({ endpoint: 'internal', query, token: 'a-token' });
  }
});

test('S4: a program asks nothing another was made with: a phone at an inspection cannot draw, approve or publish', async () => {
  const before = executed.length;
  for (const user of programs) {
    const own = documentsOf(user);
    const foreign = programs.flatMap((other) => Object.keys(documentsOf(other)).filter((id) => !(id in own)));
    expect(foreign.length).toBeGreaterThan(5);
    for (const id of foreign) expect(await ask(user, { id })).toEqual([400, 'BAD_USER_INPUT']);
  }
  const [id] = Object.keys(documentsOf('field')) as [string];
  for (const nobody of ['', 'public', '__proto__', 'field/workbench', '?field'])
    expect([nobody, ...(await ask(nobody, { id }))]).toEqual([nobody, 400, 'BAD_USER_INPUT']);
  expect(executed).toHaveLength(before);
});

test('S4: anything else is not known: a document of one’s own, an unknown number, a changed one', async () => {
  const before = executed.length;
  const [id] = Object.keys(documentsOf('workbench')) as [string];
  for (const asked of ['f'.repeat(64), id.replace(/.$/, 'z'), id.toUpperCase(), '', '__proto__'])
    expect(await ask('workbench', { id: asked })).toEqual([400, 'BAD_USER_INPUT']);
  for (const body of [{ query: '{ __typename }' }, { id, query: '{ __typename }', variables: 'x' }, '{', 'null', '[]', { id: 1 }])
    expect(await ask('workbench', body)).toEqual([400, 'BAD_USER_INPUT']);
  // More than once: a connection that is kept with half a body on it would hold the next question up.
  for (let i = 0; i < 3; i++)
    expect(await ask('workbench', { id, variables: { a: 'x'.repeat(900_000) } })).toEqual([400, 'BAD_USER_INPUT']);
  expect(executed).toHaveLength(before);
});

test('S5: only pages of this origin ask, with JSON, and only for somebody signed in', async () => {
  const before = executed.length;
  const [id] = Object.keys(documentsOf('field')) as [string];
  const foreign: readonly Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
  ];
  for (const headers of foreign) expect(await ask('field', { id }, headers)).toEqual([403, 'FORBIDDEN']);
  expect(await ask('field', { id }, { cookie: '' })).toEqual([401, 'UNAUTHENTICATED']);
  expect(await ask('field', '', {}, 'GET')).toEqual([405, 'BAD_USER_INPUT']);
  expect(executed).toHaveLength(before);
  expect(await ask('field', { id }, { origin: `http://127.0.0.1:${server.port}`, 'sec-fetch-site': 'same-origin' })).toEqual([
    200,
    undefined,
  ]);
});
