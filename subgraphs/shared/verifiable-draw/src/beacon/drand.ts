import { fromHex } from '../bytes.ts';
import { need } from '../errors.ts';
import { pureHash } from '../hash/hash.ts';
import type { Hex, UtcTime } from '../types.ts';
import { epochSeconds } from '../utc-time.ts';

/** drand quicknet (unchained, 3 s): public parameters of the League of Entropy. */
export const QUICKNET = {
  chain: '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  genesis: 1692803367,
  period: 3,
  dst: 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_',
} as const;

/** Seconds between the deadline of the ceremony and its beacon round. */
export const BEACON_DELAY = 60;

/** Checks a BLS12-381 signature in G1; injected, because the package carries no pairing. */
export type BlsVerifier = (input: { publicKey: Uint8Array; message: Uint8Array; signature: Uint8Array; dst: string }) => boolean;

/** The only round a ceremony may use (§5.3): the first at or after `by` + 60 s. */
export function drandRoundFor(by: UtcTime): number {
  const wait = epochSeconds(by) + BEACON_DELAY - QUICKNET.genesis;
  return Math.max(0, Math.ceil(wait / QUICKNET.period)) + 1;
}

/** SHA-256 of the round's signature, whatever the suite of the draw. */
export function drandValue(signature: Hex): Hex {
  need(typeof signature === 'string' && /^[0-9a-f]{96}$/.test(signature), 'E_BEACON', 'signature');
  return pureHash('sha256').hex(fromHex(signature));
}

/** Throws E_BEACON_SIG unless the signature of the round is good. */
export function checkDrandSignature(verify: BlsVerifier, round: number, signature: Hex): void {
  const counter = new Uint8Array(8);
  new DataView(counter.buffer).setBigUint64(0, BigInt(round));
  const message = pureHash('sha256').bytes(counter);
  const good = verify({ publicKey: fromHex(QUICKNET.publicKey), message, signature: fromHex(signature), dst: QUICKNET.dst });
  need(good, 'E_BEACON_SIG', String(round));
}
