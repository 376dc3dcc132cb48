import { defaultRates } from './limits/rate.ts';
import { startWorld, type World } from './testing/two-departments.ts';

describe('X-22: the rate of each caller', () => {
  const rate = { perMinute: 1, burst: 2 };
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in-process', { rates: { ...defaultRates, anonymous: rate, person: rate, client: rate } });
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

describe('X-22: pages, and signing in', () => {
  const rate = { perMinute: 1, burst: 2 };
  const wide = { perMinute: 1000, burst: 1000 };
  let world: World;
  beforeAll(async () => {
    world = await startWorld('in-process', {
      rates: { ...defaultRates, page: rate, signInAddress: { perMinute: 1, burst: 3 }, signInAccount: rate, anonymous: wide },
      trustedProxies: 1,
      session: async (request) => /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1],
      staticPlaces: ['assets'],
      signInPlaces: ['auth'],
      web: async (_, response) => {
        response.end('a page');
        return true;
      },
      mounts: {
        oidc: async (request, response, onSignIn) => {
          onSignIn(new URL(request.url!, 'http://idp').searchParams.get('account') ?? undefined);
          response.end('signed in');
          return true;
        },
      },
    });
  });
  afterAll(() => world.stop());
  const look = async (path: string, from: string, headers: Record<string, string> = {}) =>
    fetch(world.url + path, { headers: { 'x-forwarded-for': from, ...headers } });
  const statuses = async (paths: readonly string[], from: string, headers: Record<string, string> = {}) => {
    const all: number[] = [];
    for (const path of paths) all.push((await look(path, from, headers)).status);
    return all;
  };

  test('pages are counted by address until somebody signs in, then by person; files of the bundle are not', async () => {
    expect(await statuses(['/', '/app/', '/m'], '203.0.113.1')).toEqual([200, 200, 429]);
    expect(await statuses(['/assets/a.js', '/assets/b.js', '/assets/c.js'], '203.0.113.1')).toEqual([200, 200, 200]);
    expect(await statuses(['/'], '203.0.113.2')).toEqual([200]);
    const cookie = `session=${await world.idp.person('wg-psb.op')}`;
    expect(await statuses(['/app/', '/web/graphql', '/app/tasks'], '203.0.113.1', { cookie })).toEqual([200, 200, 429]);
    // The same person from elsewhere has used up his pages too; an expired session is an address.
    expect(await statuses(['/app/'], '203.0.113.3', { cookie })).toEqual([429]);
    expect(await statuses(['/', '/', '/'], '203.0.113.4', { cookie: 'session=x.y.z' })).toEqual([200, 200, 429]);
  });

  test('whoever looks gets a page that says how long to wait, a program gets data', async () => {
    await statuses(['/', '/'], '203.0.113.5');
    const page = await look('/', '203.0.113.5', { accept: 'text/html,*/*' });
    expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toMatch(/请求过于频繁，请在 \d+ 秒后重试/);
    const data = (await (await look('/', '203.0.113.5')).json()) as { errors: { extensions: { code: string } }[] };
    expect(data.errors[0]!.extensions.code).toBe('RATE_LIMITED');
  });

  test('S21: one account is tried so often, wherever from; one address tries so often, whoever for', async () => {
    const attempt = (account: string) => `/oidc/interaction/1?account=${account}`;
    expect(await statuses([attempt('wg-amr.op'), attempt('wg-amr.op')], '203.0.113.10')).toEqual([200, 200]);
    expect(await statuses([attempt('wg-amr.op')], '203.0.113.11')).toEqual([429]);
    expect(await statuses([attempt('wg-amr.dh')], '203.0.113.11')).toEqual([200]);
    expect(await statuses([attempt('a'), attempt('b')], '203.0.113.10')).toEqual([200, 429]);
    expect(await statuses(['/auth/login', '/auth/callback', '/auth/login', '/auth/login'], '203.0.113.12')).toEqual([200, 200, 429, 429]);
  });
});
