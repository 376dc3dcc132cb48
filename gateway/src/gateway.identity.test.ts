import { type Actor, accessTokenHeader, actorHeader, anonymous, tokenSigner } from '@double-random/runtime';
import { pem, startWorld, type World } from './testing/two-departments.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld('in-process');
});
afterAll(() => world.stop());

const codes = (answer: { errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined }) =>
  (answer.errors ?? []).map((e) => e.extensions?.['code']);

describe('who asks, at the gateway', () => {
  test('without a header the caller is the public', async () => {
    expect(await world.ask('{ psMe }')).toEqual({ data: { psMe: 'anonymous anonymous ' } });
  });

  test('X-06: a person reaches every subgraph as the same person', async () => {
    expect(await world.ask('{ psMe caMe }', await world.idp.person())).toEqual({
      data: { psMe: 'person wg-psb.op op', caMe: 'person wg-psb.op op' },
    });
  });

  test('a role nobody knows is no role', async () => {
    expect((await world.ask('{ psMe }', await world.idp.person('wg-psb.op', ['op', 'root']))).data.psMe).toBe('person wg-psb.op op');
  });

  test.each([
    ['forged', (w: World) => w.idp.token({ sub: 'wg-psb.op', roles: ['op'] }, { forged: true })],
    ['for another audience', (w: World) => w.idp.token({ sub: 'wg-psb.op' }, { audience: 'urn:other' })],
    ['of another issuer', (w: World) => w.idp.token({ sub: 'wg-psb.op' }, { issuer: 'https://evil.example' })],
    ['expired', (w: World) => w.idp.token({ sub: 'wg-psb.op' }, { expires: '-1h' })],
    ['without a subject', (w: World) => w.idp.token({ roles: ['op'] })],
    ['unsigned', async () => `${btoa('{"alg":"none"}').replaceAll('=', '')}.${btoa('{"sub":"wg-psb.op"}').replaceAll('=', '')}.`],
    ['nonsense', async () => 'abc'],
  ])('a token %s is UNAUTHENTICATED, never the public', async (_, make) => {
    for (const path of ['/graphql', '/public/graphql']) {
      const { status, body } = await world.post(path, { query: '{ __typename }' }, { authorization: `Bearer ${await make(world)}` });
      expect([status, codes(body), body.data]).toEqual([401, ['UNAUTHENTICATED'], undefined]);
    }
  });

  test('another scheme than Bearer is UNAUTHENTICATED', async () => {
    const { status } = await world.post('/graphql', { query: '{ psMe }' }, { authorization: 'Basic d2ctcHNiLm9wOng=' });
    expect(status).toBe(401);
  });

  test('headers of the inner protocol sent from outside change nothing', async () => {
    const inner = await tokenSigner('gateway', pem().private).mint(anonymous, 'ps', 'r');
    const { body } = await world.post(
      '/graphql',
      { query: '{ psMe }' },
      { [actorHeader]: inner, 'x-request-id': 'mine', [accessTokenHeader]: 'x' },
    );
    expect(body).toEqual({ data: { psMe: 'anonymous anonymous ' } });
  });

  test('PD-25: in the public graph a person is the public; only the credit platform is itself', async () => {
    const { execute, ...seen } = await publicWho();
    expect(seen).toEqual({ person: 'anonymous anonymous ', credit: 'client credit-platform credit' });
    await execute();
  });
});

/** The public graph shows nobody's name, so this world's public contract is the whole graph. */
async function publicWho() {
  const { supergraphs } = await import('./testing/two-departments.ts');
  const open = await startWorld('in-process', { publicSupergraph: supergraphs.supergraph });
  const me = async (token: string) => (await open.ask('{ psMe }', token, '/public/graphql')).data.psMe as string;
  return { person: await me(await open.idp.person()), credit: await me(await open.idp.credit()), execute: () => open.stop() };
}

describe('who asks, at a subgraph directly', () => {
  const person: Actor = { kind: 'person', id: 'wg-psb.op', name: '赵甲子', department: 'wg-psb', roles: ['op'] };
  const ask = (headers: Record<string, string>, query = '{ psMe }') => world.subgraphs.ps.graphql({ query }, headers);
  const signed = (actor: Actor, audience = 'ps') => tokenSigner('gateway', world.gatewayKey.private).mint(actor, audience, 'r');

  test.each(['{ psMe }', '{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
    'X-06: %s without or with a forged actor is UNAUTHENTICATED',
    async (query) => {
      const forged = await tokenSigner('gateway', pem().private).mint(person, 'ps', 'r');
      for (const headers of [{} as Record<string, string>, { [actorHeader]: forged }, { [actorHeader]: 'x.y.z' }])
        expect(codes(await ask(headers, query))).toEqual(['UNAUTHENTICATED']);
    },
  );

  test('X-06: an actor signed for another department is UNAUTHENTICATED', async () => {
    expect(codes(await ask({ [actorHeader]: await signed(anonymous, 'ca') }))).toEqual(['UNAUTHENTICATED']);
  });

  test('X-06: the gateway key alone invents no people: the token of that very person is needed', async () => {
    const actor = await signed(person);
    const other = await world.idp.person('wg-psb.reg', ['reg']);
    const more = await signed({ ...person, roles: ['op', 'dh'] });
    const own = await world.idp.person();
    expect(codes(await ask({ [actorHeader]: actor }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await ask({ [actorHeader]: actor, [accessTokenHeader]: other }))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await ask({ [actorHeader]: more, [accessTokenHeader]: own }))).toEqual(['UNAUTHENTICATED']);
    expect((await ask({ [actorHeader]: actor, [accessTokenHeader]: own })).data).toEqual({ psMe: 'person wg-psb.op op' });
  });

  test('commands and files check the same', async () => {
    const actor = await signed(person);
    await expect(world.subgraphs.ps.command('ping', {}, { [actorHeader]: actor })).rejects.toThrow('缺少登录凭证');
    await expect(world.subgraphs.ps.command('ping', {}, { [actorHeader]: await signed(anonymous) })).rejects.toThrow('仅限服务间调用');
    const request = { method: 'GET' as const, path: '/x', query: {}, body: (async function* () {})() };
    await expect(world.subgraphs.ps.file(request, {})).rejects.toThrow('缺少身份凭证');
  });
});

describe('a browser that signed in here, at files', () => {
  let pages: World;
  beforeAll(async () => {
    pages = await startWorld('in-process', { session: async (request) => /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] });
  });
  afterAll(() => pages.stop());
  const ask = async (headers: Record<string, string>) => {
    const response = await fetch(`${pages.url}/files/ps/uploads/x`, { method: 'POST', body: 'x', headers });
    return [response.status, ((await response.json()) as { actor?: string }).actor];
  };

  test('is the person of its session, on pages of this origin only', async () => {
    const cookie = `session=${await pages.idp.person('wg-psb.op')}`;
    expect(await ask({ cookie })).toEqual([200, 'wg-psb.op']);
    expect(await ask({ cookie, origin: pages.url, 'sec-fetch-site': 'same-origin' })).toEqual([200, 'wg-psb.op']);
    expect(await ask({})).toEqual([200, 'anonymous']);
    // A form on somebody else's page sends the cookie along: it speaks for nobody there.
    const foreign: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
      { origin: pages.url, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) expect(await ask({ cookie, ...headers })).toEqual([200, 'anonymous']);
  });

  test('with a session that is over is told so; a bearer token goes before the cookie', async () => {
    const cookie = `session=${await pages.idp.token({ sub: 'wg-psb.op', roles: ['op'] }, { expires: '-1h' })}`;
    expect(await ask({ cookie })).toEqual([401, undefined]);
    expect(await ask({ cookie, authorization: `Bearer ${await pages.idp.person('wg-psb.reg')}` })).toEqual([200, 'wg-psb.reg']);
  });
});
