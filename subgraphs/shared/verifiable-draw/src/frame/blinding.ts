import { concat, fromHex, toHex, utf8 } from '../bytes.ts';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import type { Hash } from '../hash/hash.ts';
import { hmacPads } from '../hash/hmac.ts';
import { tagBytes, taggedHex } from '../hash/tagged.ts';
import type { Hex } from '../types.ts';

/** What one frame key turns identities into (§2). Salted because firm codes are enumerable. */
export interface Blinding {
  /** TH("ssj1:key", K): lets an auditor who receives K later know it is the sealed one. */
  readonly keyCommitment: Hex;
  salt(id: string): Hex;
  /** leafId and facts commitment with one salt computation. */
  blind(id: string, facts?: unknown): { readonly leaf: Hex; readonly fc: Hex | '' };
  /** The same in bytes, for frames of millions: writes 32 of each at `at`. `facts`: their canonical text. */
  blindInto(id: string, facts: Uint8Array, leaves: Uint8Array, commitments: Uint8Array, at: number): void;
}

const LEAF_TAG = tagBytes('leaf');
const FACTS_TAG = tagBytes('facts');
const SALT_TAG = tagBytes('salt');

/** leafId = TH("ssj1:leaf", salt, utf8(id)) */
export function leafId(hash: Hash, salt: Hex, id: string): Hex {
  return hash.hex(concat(LEAF_TAG, fromHex(salt, 32), utf8(id)));
}

/** fc = TH("ssj1:facts", salt, CJ(facts)) */
export function factsCommitment(hash: Hash, salt: Hex, facts: unknown): Hex {
  return hash.hex(concat(FACTS_TAG, fromHex(salt, 32), canonicalBytes(facts)));
}

/**
 * One identity at a time in reused buffers: salt = HMAC-H(K, "ssj1:salt" ‖ 00 ‖ id), leafId = TH("ssj1:leaf", salt, id).
 * Frames have millions of rows, so nothing is allocated per row but the two results.
 */
class Blinder {
  private readonly hash: Hash;
  private readonly encoder = new TextEncoder();
  private readonly innerHead: Uint8Array;
  private readonly outer: Uint8Array;
  private inner: Uint8Array = new Uint8Array(0);
  private leafInput: Uint8Array = new Uint8Array(0);
  private factsInput: Uint8Array = FACTS_TAG;
  private length = 0;

  constructor(hash: Hash, key: Uint8Array) {
    const { inner, outer } = hmacPads(key);
    this.hash = hash;
    this.innerHead = concat(inner, SALT_TAG);
    this.outer = concat(outer, new Uint8Array(32));
    this.reserve(64);
  }

  /** Computes the salt of an identity; `leaf` and `saltBytes` then speak of it. */
  take(id: string): void {
    if (this.inner.length < this.innerHead.length + 3 * id.length) this.reserve(6 * id.length);
    const at = this.innerHead.length;
    this.length = this.encoder.encodeInto(id, this.inner.subarray(at)).written;
    this.hash.into(this.inner.subarray(0, at + this.length), this.outer, 64);
    this.hash.into(this.outer, this.leafInput, LEAF_TAG.length);
  }

  leaf(): Hex {
    const at = this.innerHead.length;
    this.leafInput.set(this.inner.subarray(at, at + this.length), LEAF_TAG.length + 32);
    return this.hash.hex(this.leafInput.subarray(0, LEAF_TAG.length + 32 + this.length));
  }

  leafInto(out: Uint8Array, at: number): void {
    const from = this.innerHead.length;
    this.leafInput.set(this.inner.subarray(from, from + this.length), LEAF_TAG.length + 32);
    this.hash.into(this.leafInput.subarray(0, LEAF_TAG.length + 32 + this.length), out, at);
  }

  factsInto(facts: Uint8Array, out: Uint8Array, at: number): void {
    const head = FACTS_TAG.length + 32;
    if (this.factsInput.length < head + facts.length) this.factsInput = concat(FACTS_TAG, new Uint8Array(32 + 2 * facts.length));
    this.factsInput.set(this.leafInput.subarray(LEAF_TAG.length, LEAF_TAG.length + 32), FACTS_TAG.length);
    this.factsInput.set(facts, head);
    this.hash.into(this.factsInput.subarray(0, head + facts.length), out, at);
  }

  salt(): Uint8Array {
    return this.leafInput.slice(LEAF_TAG.length, LEAF_TAG.length + 32);
  }

  facts(facts: unknown): Hex {
    return this.hash.hex(concat(FACTS_TAG, this.salt(), canonicalBytes(facts)));
  }

  private reserve(bytes: number): void {
    this.inner = concat(this.innerHead, new Uint8Array(bytes));
    this.leafInput = concat(LEAF_TAG, new Uint8Array(32 + bytes));
  }
}

/** Prepares the blinding of one frame. `frameKey`: 32 fresh random bytes, kept secret by the department. */
export function blinding(hash: Hash, frameKey: Hex): Blinding {
  const key = fromHex(frameKey, 32);
  const blinder = new Blinder(hash, key);
  return {
    keyCommitment: taggedHex(hash, 'key', key),
    salt: (id) => {
      blinder.take(id);
      return toHex(blinder.salt());
    },
    blind: (id, facts) => {
      blinder.take(id);
      return { leaf: blinder.leaf(), fc: facts === undefined ? '' : blinder.facts(facts) };
    },
    blindInto: (id, facts, leaves, commitments, at) => {
      blinder.take(id);
      blinder.leafInto(leaves, at);
      blinder.factsInto(facts, commitments, at);
    },
  };
}
