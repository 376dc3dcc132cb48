import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { keptText } from '../kept-file.ts';

/** The provider's ES256 key, the same after every start: tokens and bookmarked sessions of yesterday still verify. */
export async function identityKey(dataDir: string): Promise<JWK & { kid: string }> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const fresh = { ...(await exportJWK(privateKey)), kid: 'identity-1', alg: 'ES256', use: 'sig' };
  return JSON.parse(keptText(dataDir, 'identity.jwk.json', () => JSON.stringify(fresh)));
}

/** Without its private part. */
export function publicPart(key: JWK & { kid: string }): JWK {
  const { d: _, ...rest } = key;
  return rest;
}
