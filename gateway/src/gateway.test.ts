import { request as rawRequest } from 'node:http';
import { defaultLimits } from './limits/limits.ts';
import { type Answer, startWorld, type World } from './testing/two-departments.ts';

const objects = '{ psObjects(first: 3) { nodes { code psEntry caEntry caNote } } }';

describe.each(['in-process', 'http'] as const)('the gateway, departments %s', (transport) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(transport, { limits: { queryMs: 300, mutationMs: 5000, uploadBytes: 1000 } });
  });
  afterAll(() => world.stop());

  test('X-02: one object with what each department knows of it; a refused field has its own error with its path', async () => {
    expect(await world.ask(objects)).toEqual({
      data: {
        psObjects: {
          nodes: [
            { code: 'E1', psEntry: '公安登记 E1', caEntry: '人防登记 E1', caNote: null },
            { code: 'E2', psEntry: '公安登记 E2', caEntry: null, caNote: null },
            { code: 'E3', psEntry: '公安登记 E3', caEntry: '人防登记 E3', caNote: null },
          ],
        },
      },
      errors: [{ message: '登记不存在', path: ['psObjects', 'nodes', 1, 'caEntry'], extensions: { code: 'NOT_FOUND' } }],
    });
  });

  test('PD-25: the public graph has no field without the public tag and shows no name of one', async () => {
    expect(await world.ask('{ psObjects { nodes { code psName caName } } }', undefined, '/public/graphql')).toMatchObject({
      data: { psObjects: { nodes: [{ code: 'E1', psName: '公安 E1', caName: '人防 E1' }, {}, {}] } },
    });
    for (const hidden of [objects, '{ psMe }', 'mutation { psSlowly }', '{ psObjects { nodes { psNames } } }']) {
      const { status, body } = await world.post('/public/graphql', { query: hidden });
      expect([status, body.errors![0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
      expect(JSON.stringify(body)).not.toMatch(/Did you mean|psEntry"? or/);
    }
  });

  test('X-22: a bug shows the request id and nothing of itself', async () => {
    const { status, headers, body } = await world.post('/graphql', { query: '{ psBug psMe }' });
    const requestId = headers.get('x-request-id')!;
    expect([status, body.data]).toEqual([200, { psBug: null, psMe: 'anonymous anonymous ' }]);
    expect(body.errors).toEqual([
      { message: `服务器内部错误，请提供编号 ${requestId}`, path: ['psBug'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/secret|stack|\.ts/);
    expect(world.logged.filter((line) => line['requestId'] === requestId).map((line) => line['error'])).toContain(
      'select secret from table_of_secrets',
    );
  });

  test('a null where none may be is an error with an id, not a silent extension', async () => {
    const { body, headers } = await world.post('/graphql', { query: '{ psNull }' });
    expect(body.errors!.length).toBeGreaterThan(0);
    expect(body.errors![0].extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') });
    expect(body).not.toHaveProperty('extensions');
  });

  test('a slow department costs its own fields; a mutation is waited for', async () => {
    const { data, errors } = await world.ask('{ psSlow caMe }');
    expect(data).toEqual({ psSlow: null, caMe: 'anonymous anonymous ' });
    expect(errors).toMatchObject([{ path: ['psSlow'], extensions: { code: 'UNAVAILABLE', retryable: true } }]);
    expect((await world.ask('mutation { psSlowly }')).data).toEqual({ psSlowly: 'done' });
  });

  test('files go both ways as streams, as the signed caller, and never run as a page', async () => {
    const headers = { authorization: `Bearer ${await world.idp.person()}`, 'content-type': 'text/csv' };
    const sent = await fetch(`${world.url}/files/ps/uploads/objects?kind=a`, { method: 'POST', headers, body: '名称,编码' });
    expect(await sent.json()).toEqual({
      actor: 'wg-psb.op',
      method: 'POST',
      path: '/uploads/objects',
      query: { kind: 'a' },
      sent: '名称,编码',
    });
    // A page to be printed keeps its styles; no script runs and nothing is fetched.
    expect(sent.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
    expect(sent.headers.get('x-inner')).toBeNull();
    expect((await fetch(`${world.url}/files/elsewhere/x`)).status).toBe(404);
    const tooLarge = await fetch(`${world.url}/files/ps/uploads`, { method: 'POST', headers, body: 'x'.repeat(1001) });
    expect(tooLarge.status).toBe(413);
  });

  test('an upload is taken up again after a break: PATCH and HEAD reach the subgraph with what they say, nothing else does', async () => {
    const headers = { authorization: `Bearer ${await world.idp.person()}`, 'upload-offset': '7', 'x-actor': 'forged' };
    const patched = await fetch(`${world.url}/files/ps/uploads/1`, { method: 'PATCH', headers, body: 'rest' });
    expect(await patched.json()).toMatchObject({ actor: 'wg-psb.op', method: 'PATCH', sent: 'rest', offset: '7' });
    const standing = await fetch(`${world.url}/files/ps/uploads/1`, { method: 'HEAD', headers });
    expect([standing.status, standing.headers.get('upload-offset'), standing.headers.get('tus-resumable')]).toEqual([200, '7', '1.0.0']);
    expect((await fetch(`${world.url}/files/ps/uploads/1`, { method: 'PUT', headers, body: 'x' })).status).toBe(405);
  });

  test('readiness names the departments', async () => {
    expect(await (await fetch(`${world.url}/readyz`)).json()).toEqual({ subgraphs: { ps: true, ca: true } });
    expect((await fetch(`${world.url}/healthz`)).status).toBe(200);
  });

  test('X-01: a stopped department costs only its own fields, each named by its path', async () => {
    const own = await startWorld(transport);
    await own.stopDepartment('ca');
    const answer = await own.ask(objects);
    expect(answer.data.psObjects.nodes[0]).toEqual({ code: 'E1', psEntry: '公安登记 E1', caEntry: null, caNote: null });
    expect(answer.errors!.map((e) => e.path.join('.')).sort()).toEqual(
      [0, 1, 2].flatMap((i) => [`psObjects.nodes.${i}.caEntry`, `psObjects.nodes.${i}.caNote`]),
    );
    for (const error of answer.errors!)
      expect(error).toMatchObject({ message: '人防数据暂不可用，请稍后再试', extensions: { code: 'UNAVAILABLE' } });
    expect(await own.ask('{ psMe caMe }')).toMatchObject({
      data: { psMe: 'anonymous anonymous ', caMe: null },
      errors: [{ path: ['caMe'], extensions: { code: 'UNAVAILABLE' } }],
    });
    const ready = await fetch(`${own.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { subgraphs: { ps: true, ca: false } }]);
    await own.stop();
  });
});

describe('in this process and over HTTP', () => {
  test('the same questions get the same answers', async () => {
    const worlds = [await startWorld('in-process'), await startWorld('http')];
    const questions = [
      objects,
      '{ a: psEcho(text: "一") b: psEcho(text: "二") caEcho }',
      'query Q($n: Int = 2) { psObjects(first: $n) { nodes { ...F } } } fragment F on InspectionObject { code caName }',
      '{ psNull }',
      '{ psObjects(first: "x") { nodes { code } } }',
      '{ psDeep { deep { name } } psMe caMe }',
    ];
    for (const query of questions) {
      const [local, remote] = await Promise.all(
        worlds.map(async (w) => JSON.stringify(await w.ask(query, await w.idp.person())).replace(/r-[0-9a-f]{16}/g, 'r')),
      );
      expect(local).toBe(remote);
    }
    await Promise.all(worlds.map((w) => w.stop()));
  });
});

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

describe('X-22: the rate of each caller', () => {
  const rate = { perMinute: 1, burst: 2 };
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in-process', { rates: { anonymous: rate, person: rate, client: rate } });
  });
  afterAll(() => world.stop());
  const query = '{ psMe }';
  const statuses = async (count: number, headers: Record<string, string> = {}, path = '/graphql') => {
    const all: number[] = [];
    for (let i = 0; i < count; i++) all.push((await world.post(path, { query }, headers)).status);
    return all;
  };

  test('one more than the burst is 429 with Retry-After and a code, whoever else asks is not held up', async () => {
    const [first, second] = [await world.idp.person('wg-psb.op'), await world.idp.person('wg-psb.reg')];
    expect(await statuses(2, { authorization: `Bearer ${first}` })).toEqual([200, 200]);
    const refused = await world.post('/graphql', { query }, { authorization: `Bearer ${first}` });
    expect([refused.status, refused.body.errors![0].extensions.code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await statuses(1, { authorization: `Bearer ${second}` })).toEqual([200]);
    expect((await fetch(`${world.url}/files/ps/x`, { headers: { authorization: `Bearer ${first}` } })).status).toBe(429);
  });

  test('the public shares the bucket of its address, whatever it writes about itself; tried tokens are counted there too', async () => {
    expect(await statuses(1, { authorization: 'Bearer abc' })).toEqual([401]);
    expect(await statuses(1, { 'x-forwarded-for': '203.0.113.1' }, '/public/graphql')).not.toEqual([429]);
    expect(await statuses(1, { 'x-forwarded-for': '203.0.113.2' }, '/public/graphql')).toEqual([429]);
    expect(await statuses(1, { authorization: 'Bearer abc' })).toEqual([429]);
    expect((await fetch(`${world.url}/healthz`)).status).toBe(200);
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

  test('pages rendered in this process ask as the same people and get the same graph', async () => {
    const { execute } = world.gateway;
    expect((await execute('internal', { query }, await world.idp.person())).data).toEqual({ psMe: 'person wg-psb.op op' });
    expect((await execute('internal', { query })).data).toEqual({ psMe: 'anonymous anonymous ' });
    expect((await execute('public', { query })).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    await expect(execute('internal', { query }, 'bad')).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });
});
