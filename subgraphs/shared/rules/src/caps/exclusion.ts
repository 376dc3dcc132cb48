import { ok, type Result, refuse } from '../basics/refusal.ts';
import type { ExclusionReason } from '../codes/enums.ts';
import { type CapLimits, type CapUse, capExclusion, type LedgerCounts } from './cap-room.ts';
import { capRefusals } from './refusals.ts';

/** Exclusion codes of the draw certificate (draw-spec §2.2). */
export type DrawExclusionCode = 'CAP_YEAR' | 'PASSED_SAME_MATTER' | 'INSPECTED_THIS_YEAR' | 'CLOSED' | 'OUT_OF_SCOPE' | 'TARGETED';

/** Every reason of requirements §2 and the code under which the certificate shows it. */
export const drawCodeOf: Readonly<Record<ExclusionReason, DrawExclusionCode>> = {
  CAP_ENTITY: 'CAP_YEAR',
  CAP_JOINT: 'CAP_YEAR',
  PASSED_THIS_YEAR: 'PASSED_SAME_MATTER',
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  NOT_ACTIVE: 'CLOSED',
  ENTITY_ALREADY_DRAWN: 'INSPECTED_THIS_YEAR',
  MERGED_ELSEWHERE: 'TARGETED',
};

/** What decides whether a registered object may be drawn. */
export interface CandidateFacts {
  /** Outside inspection by law for every matter of the draw (YY 三（四）). */
  readonly outOfScope: boolean;
  readonly active: boolean;
  /** Taken over by another check of the same days (a directed check, a merged joint visit). */
  readonly mergedElsewhere: boolean;
  /** Another object of the same entity is already in this draw's list (K-03). */
  readonly entityAlreadyDrawn: boolean;
  /** Every matter of the draw was passed this year (`withoutPassedMatters`). */
  readonly allMattersPassed: boolean;
  readonly counts: LedgerCounts;
  readonly limits: CapLimits;
  readonly use: CapUse;
}

const order: readonly (readonly [ExclusionReason, (c: CandidateFacts) => boolean])[] = [
  ['OUT_OF_SCOPE', (c) => c.outOfScope],
  ['NOT_ACTIVE', (c) => !c.active],
  ['MERGED_ELSEWHERE', (c) => c.mergedElsewhere],
  ['ENTITY_ALREADY_DRAWN', (c) => c.entityAlreadyDrawn],
  ['CAP_ENTITY', (c) => capExclusion(c.counts, c.limits, c.use) === 'CAP_ENTITY'],
  ['CAP_JOINT', (c) => capExclusion(c.counts, c.limits, c.use) === 'CAP_JOINT'],
  ['PASSED_THIS_YEAR', (c) => c.allMattersPassed],
];

/** YY 三（四）, KF 第十二条, 第十三条, PD 第十条: the first reason that keeps a candidate out of the pool; it stays in the frame with it. Undefined = eligible. */
export const exclusionOf = (candidate: CandidateFacts): ExclusionReason | undefined => order.find(([, applies]) => applies(candidate))?.[0];

/** YY 三（四） 「一律不得擅自开展执法检查」: holds for every kind of check, exempt, ad hoc or by cause. */
export const checkInScope = (object: { readonly outOfScope: boolean }): Result<void> =>
  object.outOfScope ? refuse(capRefusals.outOfScope()) : ok(undefined);
