import { ed25519Verify } from './ed25519.ts';
import { sm2Verify } from './sm2.ts';
import type { SignatureVerifiers } from './verifiers.ts';

/** Verification without a platform: a few milliseconds per signature, enough for a page that checks one transcript. */
export const pureVerifiers: SignatureVerifiers = { ed25519: ed25519Verify, sm2: sm2Verify };
