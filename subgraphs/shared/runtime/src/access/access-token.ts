import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { machineNow } from '../clock.ts';
import { type Actor, type Role, roles } from './actor.ts';
import { unauthenticated, unavailable } from './denials.ts';

/**
 * Says who an access token of the identity provider stands for.
 * @throws UNAUTHENTICATED for a token that is forged, expired or meant for somebody else; UNAVAILABLE when the provider's keys cannot be had
 */
export type AccessTokenVerifier = (token: string) => Promise<Actor>;

export interface AccessTokenOptions {
  /** `iss` of the tokens; its discovery document leads to the keys. */
  readonly issuer: string;
  /** `aud` of the tokens, e.g. `urn:double-random:api`. */
  readonly audience: string;
  /** Public keys where they are known already (the embedded provider). */
  readonly keys?: JWTVerifyGetKey;
  /** Milliseconds since 1970; the machine's own time when absent. */
  readonly now?: () => number;
}

/** No `none`, no shared secrets: signatures only the provider can make. */
const algorithms = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];
const cachedTokens = 5000;
/** jose's errors that speak of the provider, not of the token. */
const providerFaults = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID']);

/** Verified tokens are remembered by their text until they expire. */
export function accessTokenVerifier(options: AccessTokenOptions): AccessTokenVerifier {
  const now = options.now ?? machineNow;
  const known = new Map<string, { actor: Actor; expires: number }>();
  let keys: Promise<JWTVerifyGetKey> | undefined = options.keys ? Promise.resolve(options.keys) : undefined;
  const providerKeys = () => {
    keys ??= discoverKeys(options.issuer).catch((error) => {
      keys = undefined;
      throw error;
    });
    return keys;
  };

  return async (token) => {
    const before = known.get(token);
    if (before && before.expires > now()) return before.actor;
    known.delete(token);
    try {
      const { issuer, audience } = options;
      const { payload } = await jwtVerify(token, await providerKeys(), {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: 5,
        currentDate: new Date(now()),
      });
      const actor = actorOf(payload);
      if (known.size >= cachedTokens) known.delete(known.keys().next().value!);
      known.set(token, { actor, expires: payload.exp! * 1000 });
      return actor;
    } catch (error) {
      if (error instanceof errors.JOSEError && !providerFaults.has(error.code)) throw unauthenticated('登录凭证无效或已过期');
      throw unavailable('身份服务暂不可用，请稍后再试');
    }
  };
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
  if (!response.ok) throw new Error(`discovery of ${issuer} answered ${response.status}`);
  const { jwks_uri } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(jwks_uri));
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);

/** Claims `name`, `department`, `unit`, `roles`, `certificate_no`; a client is its own subject (RFC 9068). */
export function actorOf(claims: JWTPayload): Actor {
  const id = claims.sub!;
  const kind = claims['client_id'] === id ? 'client' : 'person';
  const listed = Array.isArray(claims['roles']) ? claims['roles'] : [];
  const [department, unit, certificateNo] = [text(claims['department']), text(claims['unit']), text(claims['certificate_no'])];
  return {
    kind,
    id,
    name: text(claims['name']) ?? id,
    ...(department ? { department } : {}),
    ...(unit ? { unit } : {}),
    roles: listed.filter((role): role is Role => typeof role === 'string' && Object.hasOwn(roles, role)),
    ...(certificateNo ? { certificateNo } : {}),
  };
}

const identity = (actor: Actor) =>
  JSON.stringify([actor.kind, actor.id, actor.department, actor.unit, [...actor.roles].sort(), actor.certificateNo]);
/** Same account, same department, same rights. */
export const sameActor = (a: Actor, b: Actor): boolean => identity(a) === identity(b);
