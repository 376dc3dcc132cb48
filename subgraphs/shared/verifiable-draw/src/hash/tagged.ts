import { concat, utf8 } from '../bytes.ts';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import type { Hex } from '../types.ts';
import type { Hash } from './hash.ts';

/** Annex A. A change of meaning needs a new prefix, never a reused tag. */
export type Tag =
  | 'key'
  | 'salt'
  | 'leaf'
  | 'facts'
  | 'plan'
  | 'seal'
  | 'commit'
  | 'ceremony'
  | 'seed'
  | 'beacon'
  | 'draw'
  | 't'
  | 'i'
  | 'repl'
  | 'result'
  | 'reveal'
  | 'close'
  | 'event'
  | 'payload';

/** ascii("ssj1:" + tag) ‖ 0x00 */
export function tagBytes(tag: Tag): Uint8Array {
  return utf8(`ssj1:${tag}\0`);
}

function message(tag: Tag, parts: readonly Uint8Array[]): Uint8Array {
  return concat(tagBytes(tag), ...parts);
}

/** TH(tag, parts…) of §1. All parts but the last must have fixed length. */
export function taggedHash(hash: Hash, tag: Tag, ...parts: readonly Uint8Array[]): Uint8Array {
  return hash.bytes(message(tag, parts));
}

export function taggedHex(hash: Hash, tag: Tag, ...parts: readonly Uint8Array[]): Hex {
  return hash.hex(message(tag, parts));
}

/** TH(tag, CJ(document)) as hex. */
export function documentHash(hash: Hash, tag: Tag, document: unknown): Hex {
  return taggedHex(hash, tag, canonicalBytes(document));
}
