import { canonicalJson } from '../canonical/canonical-json.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { documentHash } from '../hash/tagged.ts';
import type { BeaconProof, BeaconSpec, Ceremony, Hex } from '../types.ts';
import { type BlsVerifier, checkDrandSignature, drandRoundFor, drandValue, QUICKNET } from './drand.ts';

/** Groups of a lottery: how many numbers out of 1…max, announced ascending. Small lotteries are not listed: too few outcomes (§5.3). */
const LOTTERIES: Readonly<Record<string, readonly (readonly [count: number, max: number])[]>> = {
  ssq: [
    [6, 33],
    [1, 16],
  ],
  dlt: [
    [5, 35],
    [2, 12],
  ],
};
export const MIN_DICE_DIGITS = 20;

function lotteryNumbers(name: string, drawn: unknown): boolean {
  const groups = Object.hasOwn(LOTTERIES, name) ? LOTTERIES[name]! : [];
  if (!Array.isArray(drawn) || groups.length === 0) return false;
  let at = 0;
  for (const [count, max] of groups) {
    const group: unknown[] = drawn.slice(at, at + count);
    const ascending = group.every(
      (n, i) => Number.isInteger(n) && (n as number) > (i === 0 ? 0 : (group[i - 1] as number)) && (n as number) <= max,
    );
    if (group.length !== count || !ascending) return false;
    at += count;
  }
  return at === drawn.length;
}

type Outcome<K extends BeaconProof['k']> = (proof: Extract<BeaconProof, { k: K }>) => boolean;
/** The one member a record adds to its announcement, and when it is well formed. */
const OUTCOMES: { readonly lottery: readonly [string, Outcome<'lottery'>]; readonly dice: readonly [string, Outcome<'dice'>] } = {
  lottery: ['drawn', (proof) => lotteryNumbers(proof.name, proof.drawn)],
  dice: [
    'value',
    (proof) =>
      Number.isInteger(proof.digits) && proof.digits >= MIN_DICE_DIGITS && new RegExp(`^[0-9]{${proof.digits}}$`).test(proof.value),
  ],
};

/**
 * Value of a beacon (32-byte hex) from its public record, '' if none was announced; E_BEACON otherwise.
 * The record must be the announcement plus its outcome and nothing else: a free extra member would let somebody pick among values.
 */
export function beaconValue(hash: Hash, spec: BeaconSpec | null, proof: BeaconProof | null): Hex | '' {
  if (spec === null) {
    need(proof === null, 'E_BEACON', 'not announced');
    return '';
  }
  need(proof !== null && proof.k === spec.k, 'E_BEACON', 'kind');
  if (proof.k === 'drand') {
    need(spec.k === 'drand' && proof.round === spec.round, 'E_BEACON', 'round');
    return drandValue(proof.signature);
  }
  need(Object.hasOwn(OUTCOMES, proof.k), 'E_BEACON', 'kind');
  const [member, wellFormed] = OUTCOMES[proof.k];
  const announced = Object.fromEntries(Object.entries(proof).filter(([name]) => name !== member));
  need(canonicalJson(announced) === canonicalJson(spec), 'E_BEACON', 'record');
  need(wellFormed(proof as never), 'E_BEACON', 'outcome');
  return documentHash(hash, 'beacon', proof);
}

export type BeaconStatus = 'none' | 'public' | 'verified' | 'unverified';

/**
 * Checks record, value and drand rule of a ceremony (§13 step 4). `public`: everybody can look the record up;
 * `unverified`: a drand round whose signature nobody checked here (no verifier given).
 */
export function checkBeacon(hash: Hash, ceremony: Ceremony, value: Hex | '', proof: BeaconProof | null, bls?: BlsVerifier): BeaconStatus {
  const spec = ceremony.beacon;
  need(beaconValue(hash, spec, proof) === value, 'E_BEACON', 'value');
  if (spec === null) return 'none';
  if (spec.k !== 'drand' || proof?.k !== 'drand') return 'public';
  need(spec.chain === QUICKNET.chain, 'E_BEACON', 'chain');
  need(spec.round === drandRoundFor(ceremony.by), 'E_ROUND', 'not the first round 60 s after the deadline');
  if (!bls) return 'unverified';
  checkDrandSignature(bls, spec.round, proof.signature);
  return 'verified';
}
