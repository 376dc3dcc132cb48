import { fromHex, toHex } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { taggedHash, taggedHex } from '../hash/tagged.ts';
import type { Hex } from '../types.ts';

/** c = TH("ssj1:commit", v) */
export function commitTo(hash: Hash, value: Hex): Hex {
  return taggedHex(hash, 'commit', fromHex(value, 32));
}

/**
 * Elements e_0 … e_n of a party's chain (§5.1): e_n = secret, e_{k−1} = TH("ssj1:commit", e_k).
 * e_0 is enrolled; the k-th ceremony commits to e_{k−1} and reveals e_k, so no contribution can be chosen later.
 */
export function chainElements(hash: Hash, secret: Hex, length: number): Hex[] {
  need(Number.isInteger(length) && length >= 1, 'E_FORMAT', 'chain length');
  const elements = [secret];
  let element = fromHex(secret, 32);
  for (let i = 0; i < length; i++) {
    element = taggedHash(hash, 'commit', element) as Uint8Array<ArrayBuffer>;
    elements.push(toHex(element));
  }
  return elements.reverse();
}

/** Commitment and contribution of a party's k-th ceremony (k from 1). Revealing k + 1 reveals k: never go ahead. */
export function chainStep(hash: Hash, secret: Hex, length: number, k: number): { readonly c: Hex; readonly v: Hex } {
  need(Number.isInteger(k) && k >= 1 && k <= length, 'E_COMMIT', 'chain index');
  let value = fromHex(secret, 32) as Uint8Array;
  for (let i = length; i > k; i--) value = taggedHash(hash, 'commit', value);
  return { c: taggedHex(hash, 'commit', value), v: toHex(value) };
}

/**
 * Auditor's check over all ceremonies of one party in order: each commitment is the value revealed before,
 * or the same commitment again if that one was never revealed. Throws E_COMMIT.
 */
export function checkChain(hash: Hash, tip: Hex, steps: readonly { readonly c: Hex; readonly v: Hex | null }[]): void {
  let expected = tip;
  for (const { c, v } of steps) {
    need(c === expected, 'E_COMMIT', 'chain broken');
    if (v === null) continue;
    need(commitTo(hash, v) === c, 'E_COMMIT', 'value');
    expected = v;
  }
}
