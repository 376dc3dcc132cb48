import { compareText, fromHex, isHex } from '../bytes.ts';
import { canonicalBytes } from '../canonical/canonical-json.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { documentHash, taggedHex } from '../hash/tagged.ts';
import type {
  BeaconSpec,
  Ceremony,
  CeremonyParty,
  Contribution,
  FrameCommitment,
  Hex,
  InspectorPlan,
  InspectorResult,
  ListCommitment,
  ObjectPlan,
  ObjectResult,
  Profile,
  RecordedReplacement,
  Seal,
  UtcTime,
} from '../types.ts';

export function planHash(hash: Hash, plan: ObjectPlan | InspectorPlan): Hex {
  return documentHash(hash, 'plan', plan);
}

export function sealHash(hash: Hash, seal: Seal): Hex {
  return documentHash(hash, 'seal', seal);
}

export function ceremonyHash(hash: Hash, ceremony: Ceremony): Hex {
  return documentHash(hash, 'ceremony', ceremony);
}

export function resultHash(hash: Hash, result: ObjectResult | InspectorResult): Hex {
  return documentHash(hash, 'result', result);
}

/** h of `ceremony.reveal` (§12.1) */
export function revealHash(hash: Hash, ceremony: Hex, contribution: Contribution): Hex {
  return taggedHex(hash, 'reveal', fromHex(ceremony, 32), canonicalBytes([contribution.p, contribution.v]));
}

/** Contributions as sorted pairs, the form in which they are hashed. */
export function contributionPairs(contributions: readonly Contribution[]): [string, Hex][] {
  return contributions.map(({ p, v }): [string, Hex] => [p, v]).sort(([a], [b]) => compareText(a, b));
}

/** h of `ceremony.close`: commits to the exact set of contributions. */
export function closeHash(hash: Hash, ceremony: Hex, contributions: readonly Contribution[]): Hex {
  return taggedHex(hash, 'close', fromHex(ceremony, 32), canonicalBytes(contributionPairs(contributions)));
}

/** h of `inspector.replace`: the event with its result. */
export function eventHash(hash: Hash, event: RecordedReplacement): Hex {
  return documentHash(hash, 'event', event);
}

export interface SealInput {
  readonly id: string;
  readonly plan: ObjectPlan | InspectorPlan;
  readonly frame: FrameCommitment;
  readonly profile: Profile;
  /** from 1; above 1 the voided attempt's sealHash and the reason are required */
  readonly attempt?: number;
  readonly prev?: Hex;
  readonly why?: string;
  readonly recusals?: ListCommitment;
  readonly basis?: Seal['basis'];
}

/** The seal (封存) of one draw; it says nothing about identities. */
export function makeSeal(hash: Hash, input: SealInput): Seal {
  const { attempt = 1, prev = '', why = '' } = input;
  need(attempt === 1 ? prev === '' && why === '' : isHex(prev, 32) && why !== '', 'E_RECORD', 'attempt');
  need((input.plan.kind === 'inspectors') === (input.recusals !== undefined), 'E_RECORD', 'recusals belong to inspector draws');
  return {
    v: 1,
    suite: hash.suite,
    id: input.id,
    attempt,
    prev,
    why,
    kind: input.plan.kind,
    profile: input.profile,
    plan: planHash(hash, input.plan),
    frame: input.frame,
    ...(input.recusals ? { recusals: input.recusals } : {}),
    basis: input.basis ?? [],
  };
}

export interface CeremonyInput {
  readonly id: string;
  readonly seals: readonly Hex[];
  readonly parties: readonly CeremonyParty[];
  readonly min?: number;
  readonly beacon?: BeaconSpec | null;
  readonly by: UtcTime;
}

/** Printable ASCII, so that every language sorts party names alike. */
export const PARTY_NAME = /^[\x21-\x7e]{1,128}$/;

/** The announced ceremony (§5.2); seals are put in ascending order. Fewer than two parties are refused (E_PARTY). */
export function makeCeremony(hash: Hash, input: CeremonyInput): Ceremony {
  const names = input.parties.map((party) => party.p);
  need(names.length >= 2 && new Set(names).size === names.length, 'E_PARTY', 'two different parties at least');
  need(names.every((name) => PARTY_NAME.test(name)) && input.parties.every((party) => isHex(party.c, 32)), 'E_PARTY', 'name or commitment');
  const seals = [...new Set(input.seals)].sort(compareText);
  need(seals.length === input.seals.length && seals.length > 0 && seals.every((s) => isHex(s, 32)), 'E_CEREMONY', 'seals');
  const { min = names.length, beacon = null } = input;
  need(Number.isInteger(min) && min >= 1 && min <= names.length, 'E_MIN', 'announced minimum');
  return { v: 1, suite: hash.suite, id: input.id, seals, parties: input.parties, min, beacon, by: input.by };
}
