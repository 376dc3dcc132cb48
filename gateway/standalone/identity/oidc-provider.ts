import type { JWK } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';
import { creditClaims, creditClientId, identityClients } from './clients.ts';
import { logoutPage, messagePage } from './login-page.ts';
import { MemoryStore } from './memory-store.ts';
import { claimsOf, findPerson } from './people.ts';

export interface OidcOptions {
  readonly issuer: string;
  readonly url: string;
  readonly publicUrl?: string | undefined;
  readonly audience: string;
  readonly key: JWK;
  readonly creditSecret: string;
  readonly cookieSecret: string;
}

const accessTokenSeconds = 8 * 3600;

/** OpenID Connect by the standard library for it; what is ours are the people, the pages and the shape of the token. */
export function oidcProvider(options: OidcOptions): Provider {
  const provider = new Provider(options.issuer, configuration(options));
  provider.on('server_error', (_, error) => console.error('identity provider:', error.message));
  return provider;
}

function configuration(options: OidcOptions): Configuration {
  const items: ConstructorParameters<typeof MemoryStore>[1] = new Map();
  return {
    adapter: (model: string) => new MemoryStore(model, items),
    clients: identityClients(originsOf(options), options.creditSecret),
    jwks: { keys: [options.key as never] },
    cookies: { keys: [options.cookieSecret], long: { sameSite: 'lax', path: '/' }, short: { sameSite: 'lax', path: '/' } },
    scopes: ['openid', 'profile', 'api'],
    claims: { openid: ['sub'], profile: ['name', 'department', 'unit', 'roles', 'certificate_no'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    responseTypes: ['code'],
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: 3600,
      Grant: accessTokenSeconds,
      Interaction: 3600,
      Session: accessTokenSeconds,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => options.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid profile api',
          audience: options.audience,
          accessTokenTTL: accessTokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logoutPage(form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = messagePage('已退出登录', '可以关闭本页。');
        },
      },
    },
    interactions: { url: (_, interaction) => `/oidc/interaction/${interaction.uid}` },
    findAccount: (_, account) => {
      const person = findPerson(account);
      return person && { accountId: account, claims: () => ({ sub: account, ...claimsOf(person) }) };
    },
    extraTokenClaims: (_, token) => {
      if (token.kind === 'ClientCredentials') return token.clientId === creditClientId ? { ...creditClaims } : undefined;
      const person = findPerson((token as { accountId?: string }).accountId ?? '');
      return person && claimsOf(person);
    },
    // Everybody here belongs to the platform: there is nothing to consent to.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope('openid profile api');
      grant.addResourceScope(options.audience, 'openid profile api');
      await grant.save();
      return grant;
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = messagePage('登录失败', `${out.error}：${out.error_description ?? ''}`);
    },
  };
}

/** A browser may have been given either name of this machine. */
const originsOf = ({ url, publicUrl }: OidcOptions): string[] => [
  ...new Set([url, url.replace('//127.0.0.1', '//localhost'), ...(publicUrl ? [publicUrl] : [])]),
];
