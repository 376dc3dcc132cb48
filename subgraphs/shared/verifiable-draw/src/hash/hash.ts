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

/** Makes a `Hash` from a function that gives the digest as bytes. */
export function hashFromBytes(suite: Suite, bytes: (data: Uint8Array) => Uint8Array): Hash {
  return { suite, bytes, hex: (data) => toHex(bytes(data)), into: (data, out, at) => out.set(bytes(data), at) };
}

/** Makes a `Hash` from a function that gives the digest as hex; `into` may be given too where a platform has a shorter way. */
export function hashFromHex(
  suite: Suite,
  hex: (data: Uint8Array) => Hex,
  into: Hash['into'] = (data, out, at) => writeHex(hex(data), out, at),
): Hash {
  const bytes = (data: Uint8Array) => {
    const out = new Uint8Array(32);
    into(data, out, 0);
    return out;
  };
  return { suite, hex, into, bytes };
}

const PURE: Readonly<Record<Suite, Hash>> = {
  sha256: hashFromBytes('sha256', sha256),
  sm3: hashFromBytes('sm3', sm3),
};

/** The dependency-light hashes that run anywhere. Unknown suite: E_SUITE. */
export const pureHash: HashProvider = (suite) => {
  if (!Object.hasOwn(PURE, suite)) throw new DrawError('E_SUITE', String(suite));
  return PURE[suite];
};
