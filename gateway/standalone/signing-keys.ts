import { createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { keptText } from './kept-file.ts';

export interface SigningKey {
  /** PKCS #8 PEM; who has it speaks as this service. */
  readonly privatePem: string;
  readonly publicPem: string;
}

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The Ed25519 key a service signs with: derived from the installation's secret where there is one (several machines agree
 * then), else made at first start and kept in `DATA_DIR/keys`.
 */
export function signingKey(service: string, from: { readonly dataDir: string; readonly secret: string | undefined }): SigningKey {
  const key = from.secret
    ? derived(from.secret, service)
    : createPrivateKey(keptText(from.dataDir, `${service}.pem`, () => pemOf(generateKeyPairSync('ed25519').privateKey)));
  return { privatePem: pemOf(key), publicPem: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString() };
}

function derived(secret: string, service: string): KeyObject {
  const seed = Buffer.from(hkdfSync('sha256', secret, 'double-random signing', service, 32));
  return createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
}

const pemOf = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
