import { fromHex, isHex } from '../bytes.ts';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { taggedHex } from '../hash/tagged.ts';
import type { Ceremony, Contribution, Hex } from '../types.ts';
import { commitTo } from './chain.ts';
import { ceremonyHash, contributionPairs } from './documents.ts';

/**
 * S of §5.4. Throws E_PARTY, E_COMMIT, E_MIN or E_BEACON: without a beacon every party must have revealed,
 * with one at least max(1, min). `beacon` = 32-byte hex, '' if none was announced.
 */
export function ceremonySeed(hash: Hash, ceremony: Ceremony, contributions: readonly Contribution[], beacon: Hex | ''): Hex {
  const known = new Map(ceremony.parties.map((party) => [party.p, party.c]));
  need(known.size === ceremony.parties.length, 'E_PARTY', 'duplicate party');
  const seen = new Set<string>();
  for (const { p, v } of contributions) {
    need(known.has(p) && !seen.has(p), 'E_PARTY', p);
    need(isHex(v, 32) && commitTo(hash, v) === known.get(p), 'E_COMMIT', p);
    seen.add(p);
  }
  need(seen.size >= (ceremony.beacon === null ? known.size : Math.max(1, ceremony.min)), 'E_MIN');
  need((beacon !== '') === (ceremony.beacon !== null), 'E_BEACON', 'announced');
  need(beacon === '' || isHex(beacon, 32), 'E_BEACON', 'value');
  const material = { beacon, parties: contributionPairs(contributions) };
  return taggedHex(hash, 'seed', fromHex(ceremonyHash(hash, ceremony), 32), canonicalBytes(material));
}

/** drawSeed = TH("ssj1:draw", S, sealHash): one per draw of the ceremony. */
export function drawSeed(hash: Hash, seed: Hex, seal: Hex): Hex {
  return taggedHex(hash, 'draw', fromHex(seed, 32), fromHex(seal, 32));
}
