import type { ClientMetadata } from 'oidc-provider';

/** The pages of this platform: code flow with PKCE, no secret. */
export const webClientId = 'double-random-web';
/** The credit platform: client credentials, role `credit`. */
export const creditClientId = 'credit-platform';
export const creditClaims = { name: '信用平台', roles: ['credit'] } as const;

/** @param origins addresses under which a browser may have opened the platform, e.g. `http://127.0.0.1:4000` */
export const identityClients = (origins: readonly string[], creditSecret: string): ClientMetadata[] => [
  {
    client_id: webClientId,
    client_name: '双随机、一公开监管平台',
    redirect_uris: origins.map((origin) => `${origin}/auth/callback`),
    post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'none',
    scope: 'openid profile api',
  },
  {
    client_id: creditClientId,
    client_name: '信用平台',
    client_secret: creditSecret,
    redirect_uris: [],
    grant_types: ['client_credentials'],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_basic',
    scope: 'api',
  },
];
