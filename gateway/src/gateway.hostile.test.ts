import { request as rawRequest } from 'node:http';
import { defaultLimits } from './limits/limits.ts';
import { type Answer, startWorld, type World } from './testing/two-departments.ts';

describe('X-22: each limit holds, one more is refused before a department is asked', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in-process', { introspection: true });
  });
  afterAll(() => world.stop());

  const nest = (levels: number) => `{ psDeep ${'{ deep '.repeat(levels - 2)} { name } ${'}'.repeat(levels - 2)} }`;
  const many = (count: number, field: (i: number) => string) => Array.from({ length: count }, (_, i) => field(i)).join(' ');
  const tokens = (count: number) =>
    `{ psMe ${'@include(if: true) '.repeat(Math.floor((count - 3) / 7))} ${'psMe '.repeat((count - 3) % 7)}}`;

  test.each<[string, (extra: number) => string]>([
    ['depth', (extra) => nest(defaultLimits.depth + extra)],
    [
      'depth through fragments',
      (extra) => `${nest(defaultLimits.depth - 1 + extra).replace('{ name }', '{ ...F }')} fragment F on Deep { deep { name } }`,
    ],
    ['root fields', (extra) => `{ ${many(defaultLimits.rootFields + extra, (i) => `a${i}: psMe`)} }`],
    [
      'root fields in a fragment',
      (extra) => `{ ...F } fragment F on Query { ${many(defaultLimits.rootFields + extra, (i) => `a${i}: psMe`)} }`,
    ],
    ['aliases', (extra) => `{ psDeep { ${many(defaultLimits.aliases + extra, (i) => `a${i}: name`)} } }`],
    [
      'cost',
      (extra) =>
        `{ ${many(9, (i) => `a${i}: psObjects(first: 100) { nodes { ${many(10, (j) => `b${j}: code`)} } }`)} a9: psObjects(first: ${45 + extra}) { nodes { code } } }`,
    ],
  ])('%s', async (_, query) => {
    const [most, more] = [await world.post('/graphql', { query: query(0) }), await world.post('/graphql', { query: query(1) })];
    expect([most.status, most.body.errors]).toEqual([200, undefined]);
    expect([more.status, more.body.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_USER_INPUT' }]);
    expect(more.body.data).toBeUndefined();
  });

  test('tokens', async () => {
    expect((await world.post('/graphql', { query: tokens(4001 + 7) })).body.errors![0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  test('fragments that double at every step', async () => {
    const fragments = many(20, (i) => `fragment F${i} on Deep { a: deep { ...F${i + 1} } b: deep { ...F${i + 1} } }`);
    const { status, body } = await world.post('/graphql', { query: `{ psDeep { ...F0 } } ${fragments} fragment F20 on Deep { name }` });
    expect([status, body.data]).toEqual([400, undefined]);
  });

  test('a fragment that contains itself', async () => {
    const { status } = await world.post('/graphql', { query: '{ psDeep { ...F } } fragment F on Deep { deep { ...F } }' });
    expect(status).toBe(400);
  });

  test('pages larger than 100 are not cheaper than one of 100', async () => {
    const query = `{ ${many(10, (i) => `a${i}: psObjects(first: ${10 ** 9}) { nodes { ${many(11, (j) => `b${j}: code`)} } }`)} }`;
    expect((await world.post('/graphql', { query })).body.errors![0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('the standard introspection query passes where introspection is on, and only there', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const query = getIntrospectionQuery();
    expect((await world.ask(query)).data.__schema.queryType.name).toBe('Query');
    const closed = await startWorld('in-process');
    expect((await closed.post('/graphql', { query })).status).toBe(400);
    await closed.stop();
  });
});

test('X-22: every answer of the graph is data that runs nowhere and is kept nowhere', async () => {
  const world = await startWorld('in-process');
  for (const [path, status] of [
    ['/graphql', 200],
    ['/nothing', 404],
  ] as const) {
    const init =
      path === '/graphql' ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ psMe }"}' } : {};
    const answer = await fetch(world.url + path, init);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
    for (const name of ['server', 'x-powered-by', 'etag']) expect(answer.headers.get(name)).toBeNull();
  }
  await world.stop();
});

describe('hostile HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in-process', { limits: { bodyBytes: 2000 } });
  });
  afterAll(() => world.stop());
  const query = '{ psMe }';

  test.each<[string, number, unknown, Record<string, string>]>([
    ['no JSON', 400, '{"query": ', {}],
    ['a batch', 400, [{ query }, { query }], {}],
    ['a number', 400, '7', {}],
    ['a body too large', 413, { query, variables: { a: 'x'.repeat(2000) } }, {}],
    ['a body too deep', 400, `{"query":"{ psMe }","variables":{"a":${'['.repeat(40)}${']'.repeat(40)}}}`, {}],
    ['an empty character', 400, { query: 'query($t: String) { psEcho(text: $t) }', variables: { t: 'a\u0000b' } }, {}],
    ['an empty character in the document', 400, { query: '{ psEcho(text: "a\\u0000b") }' }, {}],
    ['a form post from another site (CSRF)', 400, `query=${query}`, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text from another site (CSRF)', 400, JSON.stringify({ query }), { 'content-type': 'text/plain' }],
    ['no document', 400, {}, {}],
    ['a syntax error', 400, { query: '{ psMe ' }, {}],
    ['an unknown operation name', 400, { query, operationName: 'Other' }, {}],
    ['a wrong variable', 400, { query: 'query($n: Int) { psObjects(first: $n) { nodes { code } } }', variables: { n: 'x' } }, {}],
  ])('%s is refused with %i and a code of the catalogue', async (_, status, body, headers) => {
    const answer = await world.post('/graphql', body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body.errors![0].extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_(PARSE|VALIDATION)_FAILED)$/);
    expect(JSON.stringify(answer.body)).not.toMatch(/stack|node_modules/);
    expect(answer.body.data).toBeUndefined();
  });

  test('a GET from an image tag is refused (CSRF), a mutation by GET always', async () => {
    const get = (q: string, headers: Record<string, string> = {}) =>
      fetch(`${world.url}/graphql?query=${encodeURIComponent(q)}`, { headers });
    expect((await get(query)).status).toBe(400);
    expect((await get(query, { 'apollo-require-preflight': '1' })).status).toBe(200);
    expect((await get('mutation { psSlowly }', { 'apollo-require-preflight': '1' })).status).toBe(405);
  });

  test('a body that only claims to be small is cut off', async () => {
    const status = await new Promise<number | string>((resolve) => {
      const request = rawRequest(`${world.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } }, (r) =>
        resolve(r.statusCode!),
      );
      request.on('error', () => resolve('cut'));
      for (let i = 0; i < 50; i++) request.write('x'.repeat(1000));
      request.end();
    });
    expect([413, 'cut']).toContain(status);
  });

  test('every answer carries an id made here, and unknown addresses say so', async () => {
    const first = await fetch(`${world.url}/nothing`);
    expect([first.status, ((await first.json()) as Answer).errors![0].extensions.code]).toEqual([404, 'NOT_FOUND']);
    const second = await fetch(`${world.url}/healthz`, { headers: { 'x-request-id': 'mine' } });
    expect(second.headers.get('x-request-id')).toMatch(/^r-[0-9a-f]{16}$/);
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    for (const odd of ['/constructor', '/__proto__', '/files/constructor/x', '/files/ps', '/files/ps/%2e%2e/x', '//'])
      expect((await fetch(world.url + odd)).status).toBe(404);
    expect(await (await fetch(`${world.url}/`)).text()).toContain('双随机、一公开');
  });
});
