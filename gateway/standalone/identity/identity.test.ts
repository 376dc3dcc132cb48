import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@double-random/gateway';
import { type Actor, accessTokenVerifier } from '@double-random/runtime';
import { agencies } from '@double-random/schema/departments';
import { createIdentityProvider, creditClientId, demoPeople, type IdentityProvider, webClientId } from './index.ts';

const audience = 'urn:double-random:api';
const dataDir = mkdtempSync(join(tmpdir(), 'identity-'));
const common = { audience, dataDir, creditSecret: 'credit & secret', cookieSecret: 'cookie-secret', production: false };
let url: string;
let identity: IdentityProvider;
let server: Awaited<ReturnType<typeof listen>>;
/** Accounts somebody tried to sign in as, in their order. */
const tried: (string | undefined)[] = [];
let actorOf: (token: string) => Promise<Actor>;

beforeAll(async () => {
  server = await listen('127.0.0.1', 0);
  url = `http://127.0.0.1:${server.port}`;
  identity = await createIdentityProvider({ ...common, url });
  server.use(async (request, response) => void (await identity.handle(request, response, (account) => void tried.push(account))));
  actorOf = accessTokenVerifier({ issuer: identity.issuer, audience });
});
afterAll(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true });
});

describe('the people of the embedded identity provider', () => {
  test('requirements §3: every department has its posts and nine inspectors, every office its own', () => {
    for (const agency of agencies) {
      const accounts = demoPeople.filter((p) => p.agency === agency.code).map((p) => p.account.slice(agency.code.length + 1));
      const expected =
        agency.kind === 'CONFERENCE_OFFICE'
          ? ['jco', 'dh', 'ph', 'aud', 'arc']
          : ['op', 'reg', 'dh', 'ph', 'rev', 'aud', 'arc', 'i1', 'i9', ...(agency.units ? ['fz', 'lgo', 'op.za', 'dh.jd', 'op.wj'] : [])];
      expect(accounts).toEqual(expect.arrayContaining(expected));
    }
  });

  test('accounts, names and certificate numbers are nobody else’s', () => {
    for (const key of ['account', 'name', 'certificateNo'] as const) {
      const values = demoPeople.map((p) => p[key]).filter((v) => v !== undefined);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  test('KF-10a: exactly the inspectors carry a certificate, and where there are brigades each belongs to one', () => {
    for (const person of demoPeople) expect(person.certificateNo !== undefined).toBe(person.roles.includes('ins'));
    const units = new Set(demoPeople.filter((p) => p.agency === 'yx-psb' && p.certificateNo).map((p) => p.unit));
    expect([...units]).toEqual(['za', 'jd', 'wj']);
  });
});

describe('tokens', () => {
  test('a person’s token says department, unit, roles and certificate', async () => {
    expect(await actorOf(await identity.signIn('yx-psb.i4'))).toEqual({
      kind: 'person',
      id: 'yx-psb.i4',
      name: demoPeople.find((p) => p.account === 'yx-psb.i4')!.name,
      department: 'yx-psb',
      unit: 'jd',
      roles: ['ins'],
      certificateNo: '41042204004',
    });
  });

  test('without a browser: POST /oidc/dev-token', async () => {
    const ask = (body: string, type = 'application/json') =>
      fetch(`${url}/oidc/dev-token`, { method: 'POST', headers: { 'content-type': type }, body }).then((r) => r.json());
    const { access_token } = (await ask('{"person":"wg-amr.op"}')) as { access_token: string };
    expect(await actorOf(access_token)).toMatchObject({ id: 'wg-amr.op', department: 'wg-amr', roles: ['op'] });
    await expect(identity.signIn('wg-amr.nobody')).rejects.toThrow('没有该账号');
  });

  test('X-21: the credit platform gets its token with its own secret and no other', async () => {
    const ask = (secret: string) =>
      fetch(`${url}/oidc/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${creditClientId}:${encodeURIComponent(secret)}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'api' }),
      });
    const { access_token } = (await (await ask(common.creditSecret)).json()) as { access_token: string };
    expect(await actorOf(access_token)).toEqual({ kind: 'client', id: 'credit-platform', name: '信用平台', roles: ['credit'] });
    expect((await ask('guess')).status).toBe(401);
  });

  test('a person signs in with a browser: code flow with PKCE, choosing oneself on a Chinese page', async () => {
    const verifier = 'v'.repeat(50);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const jar = new Map<string, string>();
    const visit = async (address: string, init: RequestInit = {}) => {
      const cookie = [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
      const response = await fetch(new URL(address, url), { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
      for (const line of response.headers.getSetCookie()) {
        const [name, value] = line.split(';')[0]!.split('=') as [string, string];
        jar.set(name, value);
      }
      return response;
    };
    const redirect_uri = `${url}/auth/callback`;
    const query = { client_id: webClientId, redirect_uri, response_type: 'code', scope: 'openid profile api', state: 's' };
    const asked = await visit(`/oidc/auth?${new URLSearchParams({ ...query, code_challenge: challenge, code_challenge_method: 'S256' })}`);
    const page = await visit(asked.headers.get('location')!);
    const html = await page.text();
    expect(html).toContain('选择登录身份');
    expect(html).toContain('value="wg-cad.i1"');
    const chosen = await visit(asked.headers.get('location')!, { method: 'POST', body: new URLSearchParams({ person: 'wg-cad.i1' }) });
    const back = await visit(chosen.headers.get('location')!);
    const code = new URL(back.headers.get('location')!).searchParams.get('code')!;
    const exchange = (code_verifier: string) =>
      visit('/oidc/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', client_id: webClientId, code, redirect_uri, code_verifier }),
      });
    const { access_token } = (await (await exchange(verifier)).json()) as { access_token: string };
    expect(await actorOf(access_token)).toMatchObject({ kind: 'person', id: 'wg-cad.i1', certificateNo: '41048106001' });
    expect((await exchange(verifier)).status).toBe(400);
    // The choice of a person is the attempt; tokens are fetched by the page that began it.
    expect(tried.filter((account) => account !== undefined)).toContain('wg-cad.i1');
  });

  test('without PKCE there is no sign-in', async () => {
    const query = new URLSearchParams({
      client_id: webClientId,
      redirect_uri: `${url}/auth/callback`,
      response_type: 'code',
      scope: 'openid',
    });
    const response = await fetch(`${url}/oidc/auth?${query}`, { redirect: 'manual' });
    expect(response.headers.get('location')).toContain('error=invalid_request');
  });
});

describe('the key', () => {
  test('tokens outlive a restart; the file is its owner’s alone', async () => {
    const token = await identity.signIn('wg-psb.op');
    const again = await createIdentityProvider({ ...common, url });
    const verify = accessTokenVerifier({ issuer: again.issuer, audience, keys: again.keys });
    expect((await verify(token)).id).toBe('wg-psb.op');
    expect(statSync(join(dataDir, 'keys', 'identity.jwk.json')).mode & 0o777).toBe(0o600);
  });

  test('another installation’s key does not verify our tokens', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'identity-'));
    const other = await createIdentityProvider({ ...common, url, dataDir: elsewhere });
    await expect(actorOf(await other.signIn('wg-psb.op'))).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    rmSync(elsewhere, { recursive: true });
  });

  test('no provider, no guess: UNAVAILABLE', async () => {
    const verify = accessTokenVerifier({ issuer: 'http://127.0.0.1:9', audience });
    await expect(verify(await identity.signIn('wg-psb.op'))).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
  });
});

test('in production invented people do not sign in, unless somebody says so', async () => {
  await expect(createIdentityProvider({ ...common, url, production: true })).rejects.toThrow('OIDC_ISSUER');
  expect(await createIdentityProvider({ ...common, url, production: true, allowInProduction: true })).toBeDefined();
});
