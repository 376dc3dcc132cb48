import { createPrivateKey, createPublicKey, hash as digest, type KeyObject, sign, verify } from 'node:crypto';
import { type Hash, type HashProvider, hashFromHex } from './hash/hash.ts';
import { sm2Verify } from './signature/sm2.ts';
import type { SignatureVerifiers, Signer } from './signature/verifiers.ts';
import type { Suite } from './types.ts';

/** Native hashes for servers and the command line. Node gives digests cheapest as text: hex, or one character per byte. */
function native(suite: Suite): Hash {
  const into: Hash['into'] = (data, out, at) => {
    const text = digest(suite, data, 'binary');
    for (let i = 0; i < 32; i++) out[at + i] = text.charCodeAt(i);
  };
  return hashFromHex(suite, (data) => digest(suite, data, 'hex'), into);
}

const NATIVE: Readonly<Record<Suite, Hash>> = { sha256: native('sha256'), sm3: native('sm3') };

export const nodeHash: HashProvider = (suite) => NATIVE[suite];

/** DER heads of raw Ed25519 keys (RFC 8410) */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

const publicKeyOf = (raw: Uint8Array): KeyObject => createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });

/** Native Ed25519; SM2 stays with the package's own code (see `signature/sm2.ts`). */
export const nodeVerifiers: SignatureVerifiers = {
  ed25519: (publicKey, message, signature) =>
    publicKey.length === 32 && signature.length === 64 && verify(null, message, publicKeyOf(publicKey), signature),
  sm2: sm2Verify,
};

/** Ed25519 key of a log, a witness or a department from its 32 secret bytes. */
export function ed25519Key(secret: Uint8Array): { readonly publicKey: Uint8Array; readonly sign: Signer } {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, secret]), format: 'der', type: 'pkcs8' });
  const publicKey = new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length));
  return { publicKey, sign: (message) => new Uint8Array(sign(null, message, key)) };
}
