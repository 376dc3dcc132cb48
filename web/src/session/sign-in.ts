import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeJwt } from 'jose';
import * as oidc from 'openid-client';
import { html } from '../portal/html.ts';
import { redirect, sendBody } from '../server/respond.ts';
import type { WebServices } from '../services.ts';
import type { Me } from './me.ts';
import { sealedCookies } from './sealed-cookie.ts';

interface Session {
  readonly token: string;
  readonly idToken: string | undefined;
}
interface Attempt {
  readonly state: string;
  readonly verifier: string;
  readonly back: string;
}

export interface SignIn {
  /** `/auth/login`, `/auth/callback`, `/auth/logout`, `/auth/me`. @returns false for any other address */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** The access token of whoever this browser is signed in as. */
  accessToken(request: IncomingMessage): Promise<string | undefined>;
}

const attemptSeconds = 600;
const scope = 'openid profile api';

/**
 * Sign-in with the authorization code flow and PKCE; the token stays in a sealed cookie and never reaches a script (web.md §6).
 * @param base path the platform is served under
 */
export function signIn(services: WebServices, base: string): SignIn {
  const { issuer, audience, clientId, sessionSecret } = services;
  const cookies = sealedCookies(sessionSecret, { path: base, secure: services.url.startsWith('https:') });
  let provider: Promise<oidc.Configuration> | undefined;
  const configuration = () => {
    // Closed networks run without certificates; there the provider is on http too.
    const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    provider ??= oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), { execute }).catch((error) => {
      provider = undefined;
      throw error;
    });
    return provider;
  };
  /** The address the browser used, so that the provider sends it back to where its cookies are. */
  const originOf = (request: IncomingMessage) => {
    const { protocol, origin } = new URL(services.url);
    return services.published || !request.headers.host ? origin : `${protocol}//${request.headers.host}`;
  };
  const callbackOf = (request: IncomingMessage) => `${originOf(request)}${base}auth/callback`;
  const session = (request: IncomingMessage) => cookies.read<Session>(request, 'session');

  async function login(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const attempt: Attempt = {
      state: oidc.randomState(),
      verifier: oidc.randomPKCECodeVerifier(),
      back: ownPath(url.searchParams.get('return'), base),
    };
    const target = oidc.buildAuthorizationUrl(await configuration(), {
      redirect_uri: callbackOf(request),
      scope,
      resource: audience,
      state: attempt.state,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    redirect(response, target.href, { 'set-cookie': await cookies.write('login', { ...attempt }, attemptSeconds) });
  }

  async function callback(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const attempt = await cookies.read<Attempt>(request, 'login');
    // Started in another window, or too long ago: once more from the beginning.
    if (!attempt) return redirect(response, `${base}auth/login`);
    const tokens = await oidc
      .authorizationCodeGrant(
        await configuration(),
        new URL(`${callbackOf(request)}${url.search}`),
        { pkceCodeVerifier: attempt.verifier, expectedState: attempt.state },
        { resource: audience },
      )
      .catch(unlessUnreachable);
    // Refused there, or not the way back of this attempt: said once, not tried again by itself.
    if (!tokens) return notSignedIn(request, response);
    const kept: Session = { token: tokens.access_token, idToken: tokens.id_token };
    const cookie = await cookies.write('session', { ...kept }, tokens.expires_in ?? 3600);
    redirect(response, attempt.back, { 'set-cookie': [cookie, cookies.clear('login')] });
  }

  async function logout(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kept = await session(request);
    const target = oidc.buildEndSessionUrl(await configuration(), {
      post_logout_redirect_uri: `${originOf(request)}${base}`,
      ...(kept?.idToken ? { id_token_hint: kept.idToken } : {}),
    });
    redirect(response, target.href, { 'set-cookie': cookies.clear('session') });
  }

  const routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>>> = {
    '/auth/login': login,
    '/auth/callback': callback,
    '/auth/logout': logout,
    '/auth/me': async (request, response) => {
      const kept = await session(request);
      response.writeHead(kept ? 200 : 401, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
      response.end(JSON.stringify(kept ? meOf(kept.token) : null));
    },
  };
  return {
    async handle(request, response) {
      const url = new URL(request.url!, 'http://web');
      const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
      if (!route || request.method !== 'GET') return false;
      await route(request, response, url);
      return true;
    },
    accessToken: async (request) => (await session(request))?.token,
  };
}

/** A provider that cannot be reached is a fault of the platform; whatever else goes wrong on the way back is an answer. */
function unlessUnreachable(error: unknown): undefined {
  if (error instanceof TypeError && error.cause) throw error;
}

function notSignedIn(request: IncomingMessage, response: ServerResponse): void {
  const text = html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>登录未完成</title></head>
<body><h1>登录未完成</h1><p>请从平台首页<a href="login">重新登录</a>。</p></body></html>`.text;
  sendBody(request, response, { status: 400, type: 'text/html; charset=utf-8', text, headers: { 'cache-control': 'no-store' } });
}

/** A place of ours to go back to; anything else would make the sign-in page a springboard to other sites. */
function ownPath(wanted: string | null, base: string): string {
  if (!wanted?.startsWith('/') || /^\/[/\\]/.test(wanted)) return `${base}app/`;
  return wanted;
}

function meOf(token: string): Me {
  const claims = decodeJwt<{ name?: string; department?: string; unit?: string; roles?: string[]; certificate_no?: string }>(token);
  const { sub = '', name = sub, department = null, unit = null, roles = [], certificate_no: certificateNo } = claims;
  return { account: sub, name, department, unit, roles, certificateNoLast4: certificateNo?.slice(-4) ?? null };
}
