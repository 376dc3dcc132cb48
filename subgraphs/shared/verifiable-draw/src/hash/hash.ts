import { sha256 } from '@noble/hashes/sha2.js';
import { toHex, writeHex } from '../bytes.ts';
import { DrawError } from '../errors.ts';
import type { Hex, Suite } from '../types.ts';
import { sm3 } from './sm3.ts';

/**
 * A hash function of SSJ1. Servers inject a faster one (`node.ts`), pages use the pure one; outcomes are identical.
 * `hex` is separate because a native digest often comes cheapest as text.
 */
export interface Hash {
  readonly suite: Suite;
  bytes(data: Uint8Array): Uint8Array;
  hex(data: Uint8Array): Hex;
  /** Writes the 32 bytes of the digest to `out` at `at`. */
  into(data: Uint8Array, out: Uint8Array, at: number): void;
}
/** Finds the hash of a suite; the argument by which faster implementations come in. */
export type HashProvider = (suite: Suite) => Hash;

/** Makes a `Hash` from whatever a platform offers: digests as bytes or as hex. */
export function hashFrom(
  suite: Suite,
  digest: { readonly bytes: (data: Uint8Array) => Uint8Array } | { readonly hex: (data: Uint8Array) => Hex },
): Hash {
  if ('hex' in digest) {
    const { hex } = digest;
    const into = (data: Uint8Array, out: Uint8Array, at: number) => writeHex(hex(data), out, at);
    const bytes = (data: Uint8Array) => {
      const out = new Uint8Array(32);
      into(data, out, 0);
      return out;
    };
    return { suite, hex, into, bytes };
  }
  const { bytes } = digest;
  return { suite, bytes, hex: (data) => toHex(bytes(data)), into: (data, out, at) => out.set(bytes(data), at) };
}

const PURE: Readonly<Record<Suite, Hash>> = {
  sha256: hashFrom('sha256', { bytes: sha256 }),
  sm3: hashFrom('sm3', { bytes: sm3 }),
};

/** The dependency-light hashes that run anywhere. Unknown suite: E_SUITE. */
export const pureHash: HashProvider = (suite) => {
  if (!Object.hasOwn(PURE, suite)) throw new DrawError('E_SUITE', String(suite));
  return PURE[suite];
};
