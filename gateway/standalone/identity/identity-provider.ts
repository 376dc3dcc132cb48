import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OnSignIn, WebHandler } from '@double-random/gateway';
import { badUserInput, machineNow } from '@double-random/runtime';
import { createLocalJWKSet, importJWK, type JWTVerifyGetKey, SignJWT } from 'jose';
import { creditClaims, creditClientId } from './clients.ts';
import { jsonOf } from './form.ts';
import { interactionRoute } from './interaction.ts';
import { oidcProvider } from './oidc-provider.ts';
import { claimsOf, findPerson } from './people.ts';
import { identityKey, publicPart } from './signing-key.ts';

export interface IdentityProviderOptions {
  /** Address of the platform, e.g. `http://127.0.0.1:4000`; the issuer is `<url>/oidc`. */
  readonly url: string;
  /** Address under which a proxy of ours serves the pages, where there is one. */
  readonly publicUrl?: string | undefined;
  readonly audience: string;
  readonly dataDir: string;
  /** Secret of the client `credit-platform`. */
  readonly creditSecret: string;
  readonly cookieSecret: string;
  readonly production: boolean;
  /** Says that invented people may sign in although NODE_ENV is production (an exhibition machine). */
  readonly allowInProduction?: boolean;
}

export interface IdentityProvider {
  readonly issuer: string;
  /** Public keys of the tokens, without a detour over HTTP. */
  readonly keys: JWTVerifyGetKey;
  /** Everything below `/oidc`. */
  readonly handle: (...asked: [...Parameters<WebHandler>, onSignIn?: OnSignIn]) => ReturnType<WebHandler>;
  /** An access token of a person, or of `credit-platform`. @throws BAD_USER_INPUT for an account that does not exist */
  signIn(account: string): Promise<string>;
}

const tokenSeconds = 8 * 3600;

/**
 * The development identity provider: OpenID Connect for invented people, in the platform's own process.
 * @throws Error in production unless explicitly allowed
 */
export async function createIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  if (options.production && !options.allowInProduction)
    throw new Error(
      '内置身份服务仅供演示，生产环境请设置 OIDC_ISSUER。The embedded identity provider is for demonstrations; set OIDC_ISSUER.',
    );
  const issuer = `${options.url}/oidc`;
  const key = await identityKey(options.dataDir);
  const provider = oidcProvider({ ...options, issuer, key });
  const callback = provider.callback();
  const interaction = interactionRoute(provider);
  const privateKey = await importJWK(key, 'ES256');

  const signIn = async (account: string): Promise<string> => {
    const person = findPerson(account);
    if (!person && account !== creditClientId) throw badUserInput(`没有该账号：${account}`, ['person']);
    const now = Math.floor(machineNow() / 1000);
    return new SignJWT({ ...(person ? claimsOf(person) : creditClaims), client_id: person ? 'development' : creditClientId })
      .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(options.audience)
      .setSubject(account)
      .setIssuedAt(now)
      .setExpirationTime(now + tokenSeconds)
      .sign(privateKey);
  };

  return {
    issuer,
    keys: createLocalJWKSet({ keys: [publicPart(key)] }),
    signIn,
    async handle(request, response, onSignIn = () => {}) {
      const path = request.url!.split('?')[0]!;
      if (path === '/oidc/dev-token' && request.method === 'POST') await devToken(request, response, signIn, onSignIn);
      else if (path.startsWith('/oidc/interaction/')) await interaction(request, response, onSignIn);
      else {
        // A program that names itself and proves it by a secret; our own pages fetch their tokens there too, for somebody who was let in.
        const program = path === '/oidc/token' ? basicUser(request) : undefined;
        if (program !== undefined) onSignIn(program);
        await toProvider(callback, request, response);
      }
      return true;
    },
  };
}

/** A person's token without a browser: for the story, for tests, for a first try with curl. */
async function devToken(
  request: IncomingMessage,
  response: ServerResponse,
  signIn: (account: string) => Promise<string>,
  onSignIn: OnSignIn,
): Promise<void> {
  const { person } = (await jsonOf(request)) as { person?: unknown };
  const account = typeof person === 'string' ? person : '';
  onSignIn(account);
  const token = await signIn(account);
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: tokenSeconds }));
}

/** Who is named in `Authorization: Basic`, if anybody. */
function basicUser({ headers }: IncomingMessage): string | undefined {
  const sent = /^Basic ([\w+/]+=*)$/i.exec(headers.authorization ?? '')?.[1];
  return sent && Buffer.from(sent, 'base64').toString('utf8').split(':')[0];
}

/** The provider finds its mount point by comparing both addresses. */
function toProvider(
  callback: (request: IncomingMessage, response: ServerResponse) => unknown,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const mounted = request as IncomingMessage & { originalUrl?: string };
  mounted.originalUrl = request.url!;
  request.url = request.url!.slice('/oidc'.length) || '/';
  return new Promise((resolve) => {
    response.once('close', resolve);
    callback(request, response);
  });
}
