import { concat, fromHex, toHex, utf8 } from '../bytes.ts';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import type { Hash } from '../hash/hash.ts';
import { hmacWith } from '../hash/hmac.ts';
import { tagBytes, taggedHex } from '../hash/tagged.ts';
import type { Hex } from '../types.ts';

/** What one frame key turns identities into (§2). Salted because firm codes are enumerable. */
export interface Blinding {
  /** TH("ssj1:key", K): lets an auditor who receives K later know it is the sealed one. */
  readonly keyCommitment: Hex;
  salt(id: string): Hex;
  leaf(id: string): Hex;
  factsCommitment(id: string, facts: unknown): Hex;
  /** leafId and facts commitment with one salt computation. */
  blind(id: string, facts?: unknown): { readonly leaf: Hex; readonly fc: Hex | '' };
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

/** Prepares the blinding of one frame. `frameKey`: 32 fresh random bytes, kept secret by the department. */
export function blinding(hash: Hash, frameKey: Hex): Blinding {
  const key = fromHex(frameKey, 32);
  const mac = hmacWith(hash, key);
  const saltOf = (identity: Uint8Array) => mac(concat(SALT_TAG, identity));
  return {
    keyCommitment: taggedHex(hash, 'key', key),
    salt: (id) => toHex(saltOf(utf8(id))),
    leaf: (id) => hash.hex(concat(LEAF_TAG, saltOf(utf8(id)), utf8(id))),
    factsCommitment: (id, facts) => hash.hex(concat(FACTS_TAG, saltOf(utf8(id)), canonicalBytes(facts))),
    blind: (id, facts) => {
      const identity = utf8(id);
      const salt = saltOf(identity);
      const leaf = hash.hex(concat(LEAF_TAG, salt, identity));
      return { leaf, fc: facts === undefined ? '' : hash.hex(concat(FACTS_TAG, salt, canonicalBytes(facts))) };
    },
  };
}
