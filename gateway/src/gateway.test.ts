import { startWorld, type World } from './testing/two-departments.ts';

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

test('pages rendered in this process ask as the same people and get the same graph', async () => {
  const world = await startWorld('in-process');
  const query = '{ psMe }';
  const { execute } = world.gateway;
  expect((await execute('internal', { query }, await world.idp.person())).data).toEqual({ psMe: 'person wg-psb.op op' });
  expect((await execute('internal', { query })).data).toEqual({ psMe: 'anonymous anonymous ' });
  expect((await execute('public', { query })).errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  await expect(execute('internal', { query }, 'bad')).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  await world.stop();
});
