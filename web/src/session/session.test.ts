import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@double-random/gateway';
import { createIdentityProvider } from '../../../gateway/standalone/identity/index.ts';
import { sealedCookies } from './sealed-cookie.ts';
import { type SignIn, signIn } from './sign-in.ts';

const asking = (cookie?: string) => ({ headers: cookie ? { cookie } : {} }) as IncomingMessage;
const pairOf = (setCookie: string) => setCookie.split(';')[0]!;

describe('S10: a sealed cookie', () => {
  const jar = sealedCookies('a secret', { path: '/', secure: true });
  const content = { token: 't' };

  test('comes back as it was put in, out of reach of scripts and of other sites', async () => {
    const set = await jar.write('session', content, 60);
    expect(await jar.read(asking(`lang=zh; ${pairOf(set)}; a=b`), 'session')).toEqual(content);
    expect(set).toMatch(/; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(set).not.toContain('"t"');
    expect(jar.clear('session')).toMatch(/^session=; Max-Age=0; Path=\/; HttpOnly/);
  });

  test.each<[string, () => Promise<string>]>([
    [
      'changed in one letter',
      async () =>
        pairOf(await jar.write('session', content, 60)).replace(
          /\.(.)([^.]+)$/,
          (_, first, rest) => `.${first === 'A' ? 'B' : 'A'}${rest}`,
        ),
    ],
    [
      'with a body of another',
      async () => swapBody(await jar.write('session', content, 60), await jar.write('session', { token: 'x' }, 60)),
    ],
    ['that is over', async () => pairOf(await jar.write('session', content, -1))],
    [
      'of another key',
      async () => pairOf(await sealedCookies('another secret', { path: '/', secure: true }).write('session', content, 60)),
    ],
    ['under another name', async () => pairOf(await jar.write('login', content, 60)).replace('login=', 'session=')],
    ['that was never sealed', async () => `session=${Buffer.from('{"token":"t"}').toString('base64url')}`],
    [
      'unencrypted',
      async () =>
        `session=${['{"alg":"none"}', '{"content":{"token":"t"}}', ''].map((part) => Buffer.from(part).toString('base64url')).join('.')}`,
    ],
    ['empty', async () => 'session='],
  ])('%s is no cookie', async (_, made) => {
    expect(await jar.read(asking(await made()), 'session')).toBeUndefined();
  });

  const swapBody = (one: string, other: string) => {
    const [a, b] = [pairOf(one).split('.'), pairOf(other).split('.')];
    return [a[0], a[1], a[2], b[3], a[4]].join('.');
  };
});

describe('S10, web.md §6: signing in', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'session-'));
  let url: string;
  let server: Awaited<ReturnType<typeof listen>>;
  let session: SignIn;
  beforeAll(async () => {
    server = await listen('127.0.0.1', 0);
    url = `http://127.0.0.1:${server.port}`;
    const identity = await createIdentityProvider({
      url,
      dataDir,
      audience: 'urn:x',
      creditSecret: 'c',
      cookieSecret: 'k',
      production: false,
    });
    const services = { url, issuer: identity.issuer, audience: 'urn:x', clientId: 'double-random-web', sessionSecret: 's', demo: true };
    session = signIn({ ...services, today: () => '2026-01-05', gateway: { execute: async () => ({}) } }, '/');
    server.use(async (request, response) => {
      if (request.url!.startsWith('/oidc')) return void (await identity.handle(request, response));
      if (!(await session.handle(request, response))) response.writeHead(404).end();
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true });
  });

  /** A browser: follows nothing by itself and keeps its cookies. */
  function browser() {
    const cookies = new Map<string, string>();
    const visit = async (path: string, init: RequestInit = {}) => {
      const answer = await fetch(new URL(path, url), {
        redirect: 'manual',
        ...init,
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const set of answer.headers.getSetCookie()) {
        const [name, value] = pairOf(set).split('=') as [string, string];
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
      return answer;
    };
    return { cookies, visit };
  }
  /** Leaves for the provider, chooses a person; the last answer is the provider's, on the way back to us. */
  async function chosen(at: ReturnType<typeof browser>, back = '') {
    const left = await at.visit(`/auth/login${back && `?return=${encodeURIComponent(back)}`}`);
    const asked = await at.visit(left.headers.get('location')!);
    const interaction = asked.headers.get('location')!;
    const done = await at.visit(interaction, { method: 'POST', body: new URLSearchParams({ person: 'wg-cad.i1' }) });
    return at.visit(done.headers.get('location')!);
  }

  test('there and back: the page gets a sealed session, never the token; /auth/me says who it is', async () => {
    const at = browser();
    expect((await at.visit('/auth/me')).status).toBe(401);
    const back = await chosen(at, '/m/today');
    const home = await at.visit(back.headers.get('location')!);
    expect([home.status, home.headers.get('location')]).toEqual([303, '/m/today']);
    expect([...at.cookies.keys()].filter((name) => ['session', 'login'].includes(name))).toEqual(['session']);
    expect(await (await at.visit('/auth/me')).json()).toMatchObject({ account: 'wg-cad.i1', roles: ['ins'], certificateNoLast4: '6001' });
    expect(await session.accessToken(asking(`session=${at.cookies.get('session')}`))).toMatch(/^eyJ/);
    const out = await at.visit('/auth/logout');
    expect(out.headers.get('location')).toContain('/oidc/session/end');
    expect((await at.visit('/auth/me')).status).toBe(401);
  });

  test('a way back that somebody else began, or with another state, signs nobody in', async () => {
    const [mine, theirs] = [browser(), browser()];
    const back = (await chosen(theirs)).headers.get('location')!;
    // Without an attempt of its own the browser begins anew.
    expect((await mine.visit(back)).headers.get('location')).toBe('/auth/login');
    await mine.visit('/auth/login');
    expect((await mine.visit(back)).status).toBe(400);
    expect(mine.cookies.has('session')).toBe(false);
    const refused = await theirs.visit(back.replace(/state=[^&]+/, 'state=x'));
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('登录未完成')]);
    expect(theirs.cookies.has('session')).toBe(false);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'app'])('%s is no place to go back to', async (elsewhere) => {
    const at = browser();
    const home = await at.visit((await chosen(at, elsewhere)).headers.get('location')!);
    expect(home.headers.get('location')).toBe('/app/');
  });
});
