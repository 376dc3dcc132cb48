import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
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

const lifetimeSeconds = 60;

export function tokenSigner(issuer: string, privateKeyPem: string): TokenSigner {
  const key = createPrivateKey(privateKeyPem);
  return {
    issuer,
    mint: (actor, audience, requestId) =>
      new SignJWT({ actor, rid: requestId })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(actor.id)
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds}s`)
        .sign(key),
  };
}

/**
 * @param audience the subgraph's own name
 * @param issuers public key PEM by issuer name; several keys per issuer while keys are rotated
 * @returns a verifier that answers UNAUTHENTICATED for anything not signed for this subgraph by a known issuer
 */
export function actorVerifier(audience: string, issuers: Readonly<Record<string, readonly string[]>>) {
  const keys = new Map<string, KeyObject[]>(Object.entries(issuers).map(([name, pems]) => [name, pems.map((pem) => createPublicKey(pem))]));
  return async (token: string | undefined): Promise<VerifiedActor> => {
    if (!token) throw unauthenticated('缺少身份凭证');
    for (const [issuer, list] of keys) {
      for (const key of list) {
        try {
          const { payload } = await jwtVerify<{ actor: Actor; rid: string }>(token, key, { audience, issuer, algorithms: ['EdDSA'] });
          // A subgraph speaks only for itself; people come through the gateway alone.
          if (issuer !== 'gateway' && (payload.actor.kind !== 'service' || payload.actor.id !== issuer))
            throw unauthenticated('服务身份不符');
          return { actor: payload.actor, requestId: payload.rid, issuer };
        } catch (error) {
          if (!(error instanceof errors.JOSEError)) throw error;
        }
      }
    }
    throw unauthenticated('身份凭证无效');
  };
}
