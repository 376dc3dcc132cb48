import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actorHeader, anonymous, type DatabaseUrls, tokenSigner } from '@double-random/runtime';
import { type FreshDatabase, freshDatabase } from '@double-random/runtime/testing/database.ts';
import { composedGraph, composedSupergraphs } from '@double-random/schema/testing/composed-graph.ts';
import { buildSchema, parse, validate } from 'graphql';
import { SUBGRAPHS } from './config.ts';
import { asCurl, exampleAccounts, exampleQueries } from './examples.ts';
import { type Platform, startPlatform } from './platform.ts';
import { signingKey } from './signing-keys.ts';

const { internal, public: outside } = await composedGraph();
const supergraphs = await composedSupergraphs();

const dataDir = mkdtempSync(join(tmpdir(), 'platform-'));
const owned: FreshDatabase[] = [];
let databases: Record<string, DatabaseUrls>;
beforeAll(async () => {
  for (const name of SUBGRAPHS) {
    const database = await freshDatabase('platform: empty', async () => {});
    owned.push(database);
    databases = { ...databases, [name]: database };
  }
});
afterAll(async () => {
  await Promise.all(owned.map((database) => database.drop()));
  rmSync(dataDir, { recursive: true });
});

const ask = async (platform: Platform, path: string, query: string, token?: string) => {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(platform.url + path, { method: 'POST', headers, body: JSON.stringify({ query }) });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  return (await response.json()) as { data?: any; errors?: any[] };
};

describe.each(['in-process', 'http'] as const)('the whole platform, subgraphs %s', (transport) => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await startPlatform({ databases, dataDir, transport, supergraphs });
  });
  afterAll(() => platform.stop());

  test('X-28: four subgraphs are ready behind one address', async () => {
    const ready = await fetch(`${platform.url}/readyz`);
    expect(await ready.json()).toEqual({ subgraphs: Object.fromEntries(SUBGRAPHS.map((name) => [name, true])) });
  });

  test.each(exampleQueries.map((example) => [example.title, example] as const))('the example “%s” is answered', async (_, example) => {
    const token = example.person ? await platform.signIn(example.person) : undefined;
    const { data, errors } = await ask(platform, example.path, example.query, token);
    expect(errors).toBeUndefined();
    expect(Object.keys(data).length).toBeGreaterThan(0);
  });

  test('KF-08b: the registry of another department does not open for a person of this one', async () => {
    const query = '{ publicSecurityObjects(agency: "wg-psb", first: 5) { nodes { code name } } }';
    expect((await ask(platform, '/graphql', query, await platform.signIn('wg-psb.reg'))).errors).toBeUndefined();
    const { data, errors } = await ask(platform, '/graphql', query, await platform.signIn('wg-cad.reg'));
    expect(JSON.stringify(data ?? null)).not.toContain('nodes');
    expect(errors![0].extensions.code).toMatch(/^(FORBIDDEN|NOT_FOUND)$/);
  });

  test('every example account can sign in', async () => {
    for (const [account] of exampleAccounts) {
      const { errors } = await ask(platform, '/graphql', '{ __typename }', await platform.signIn(account));
      expect(errors).toBeUndefined();
    }
  });

  test('X-06: a subgraph asked past the gateway, without its actor, answers UNAUTHENTICATED', async () => {
    for (const subgraph of Object.values(platform.subgraphs)) {
      const stranger = signingKey('gateway', { dataDir, secret: 'another installation’s secret, long enough' });
      const forged = await tokenSigner('gateway', stranger.privatePem).mint(anonymous, subgraph.name, 'r');
      for (const headers of [{}, { [actorHeader]: forged }])
        expect((await subgraph.graphql({ query: '{ _service { sdl } }' }, headers)).errors?.[0]?.extensions?.['code']).toBe(
          'UNAUTHENTICATED',
        );
    }
  });

  test('the page of an installation without web names the addresses', async () => {
    expect(await (await fetch(platform.url)).text()).toContain('/public/graphql');
  });
});

test('every key of DATA_DIR is its owner’s alone, and the same key comes back after a restart', () => {
  for (const folder of ['keys', 'secrets'])
    for (const file of readdirSync(join(dataDir, folder))) expect(statSync(join(dataDir, folder, file)).mode & 0o777).toBe(0o600);
  const none = { dataDir, secret: undefined };
  expect(signingKey('gateway', none)).toEqual(signingKey('gateway', none));
  expect(signingKey('gateway', none).publicPem).not.toBe(signingKey('joint-inspection', none).publicPem);
});

test('machines that share SUBGRAPH_SIGNING_SECRET sign with the same key, services never with one another’s', () => {
  const from = { dataDir: '/nowhere', secret: 'a secret of at least thirty-two characters' };
  expect(signingKey('gateway', from)).toEqual(signingKey('gateway', { ...from, dataDir: '/elsewhere' }));
  expect(signingKey('gateway', from).publicPem).not.toBe(signingKey('joint-inspection', from).publicPem);
});

test('the examples fit the graph and can be pasted into a terminal', () => {
  for (const example of exampleQueries) {
    const sdl = example.path === '/graphql' ? internal.apiSdl : outside.apiSdl;
    expect(validate(buildSchema(sdl), parse(example.query))).toEqual([]);
    expect(asCurl('http://127.0.0.1:4000', example)).toMatch(/^(TOKEN=\$\(curl|curl) -s http:\/\/127\.0\.0\.1:4000\//);
  }
});
