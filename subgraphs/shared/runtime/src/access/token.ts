import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { machineNow } from '../clock.ts';
import type { Actor } from './actor.ts';
import { unauthenticated } from './denials.ts';

/**
 * The signed actor: a short-lived Ed25519 JWT that the gateway (for people and clients) or joint-inspection (as a service)
 * mints for exactly one subgraph. A subgraph believes nothing else: X-06.
 */
export interface TokenSigner {
  /** Who signs: `gateway` or a subgraph's name. */
  readonly issuer: string;
  mint(actor: Actor, audience: string, requestId: string): Promise<string>;
}

export interface VerifiedActor {
  readonly actor: Actor;
  readonly requestId: string;
  readonly issuer: string;
}

interface Claims {
  readonly actor: Actor;
  readonly rid: string;
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  /** Seconds since 1970. */
  readonly iat: number;
  readonly exp: number;
}

const lifetimeSeconds = 60;
const rememberedTokens = 1000;
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** The only header there is: no token chooses how it is checked. */
const header = encoded({ alg: 'EdDSA' });

/** Signs in this thread: every question to a subgraph needs it, and handing it to another thread costs three times as much. */
export function tokenSigner(issuer: string, privateKeyPem: string): TokenSigner {
  const key = createPrivateKey(privateKeyPem);
  return {
    issuer,
    async mint(actor, audience, requestId) {
      const iat = Math.floor(machineNow() / 1000);
      const claims: Claims = { actor, rid: requestId, iss: issuer, aud: audience, sub: actor.id, iat, exp: iat + lifetimeSeconds };
      const signed = `${header}.${encoded(claims)}`;
      return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
    },
  };
}

/** What the owner of the key has signed; undefined for anything else. */
function signedBy(key: KeyObject, token: string): Claims | undefined {
  const [head, body, signature, ...more] = token.split('.');
  if (head !== header || !body || !signature || more.length > 0) return undefined;
  const genuine = verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
  return genuine ? (JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Claims) : undefined;
}

/**
 * Verified tokens are remembered by their text until they expire: one request asks a subgraph several times.
 * @param audience the subgraph's own name
 * @param issuers public key PEM by issuer name; several keys per issuer while keys are rotated
 * @param now milliseconds since 1970
 * @returns a verifier that answers UNAUTHENTICATED for anything not signed for this subgraph by a known issuer
 */
export function actorVerifier(audience: string, issuers: Readonly<Record<string, readonly string[]>>, now: () => number = machineNow) {
  const keys = new Map<string, KeyObject[]>(Object.entries(issuers).map(([name, pems]) => [name, pems.map((pem) => createPublicKey(pem))]));
  const known = new Map<string, { readonly verified: VerifiedActor; readonly exp: number }>();

  const verifiedBy = (issuer: string, key: KeyObject, token: string) => {
    const claims = signedBy(key, token);
    if (!claims || claims.iss !== issuer || claims.aud !== audience || !(claims.exp * 1000 > now())) return undefined;
    // A subgraph speaks only for itself; people come through the gateway alone.
    if (issuer !== 'gateway' && (claims.actor.kind !== 'service' || claims.actor.id !== issuer)) throw unauthenticated('服务身份不符');
    return { verified: { actor: claims.actor, requestId: claims.rid, issuer }, exp: claims.exp };
  };

  return async (token: string | undefined): Promise<VerifiedActor> => {
    if (!token) throw unauthenticated('缺少身份凭证');
    const before = known.get(token);
    if (before && before.exp * 1000 > now()) return before.verified;
    for (const [issuer, list] of keys) {
      for (const key of list) {
        const found = verifiedBy(issuer, key, token);
        if (!found) continue;
        if (known.size >= rememberedTokens) known.delete(known.keys().next().value!);
        known.set(token, found);
        return found.verified;
      }
    }
    throw unauthenticated('身份凭证无效');
  };
}
