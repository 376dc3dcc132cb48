import type { PinnedMatter } from '@double-random/department-kit/contract.ts';
import {
  type CapLimits,
  capAtEntity,
  type DrawExclusionCode,
  departmentPolicy,
  drawCodeOf,
  type EffectivePolicy,
  exclusionOf,
  type LedgerCounts,
  withoutPassedMatters,
} from '@double-random/rules';
import { passedKey } from '../cap-ledger/passed.ts';
import { type DrawExemptions, raiseAt, raisedLimits, recordsOf } from '../exemption/at-the-draw.ts';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';
import type { Candidate } from './compose-candidates.ts';
import { listedCaps } from './task-matters.ts';

export interface DroppedMatter {
  readonly agency: string;
  readonly matterId: string;
  readonly reason: 'PASSED_THIS_YEAR';
}
/** A candidate with everything that decides whether it may be drawn. */
export interface JudgedCandidate extends Candidate {
  /** Code of the certificate; '' = eligible. */
  readonly x: '' | DrawExclusionCode;
  readonly limits: CapLimits;
  readonly counts: LedgerCounts;
  /** Drawn under an approved exemption of a department there. */
  readonly exempt: boolean;
  /** `agency:GROUND` of those exemptions. */
  readonly grounds: readonly string[];
  /** Grounds on record, for strata (YY 三（五）). */
  readonly records: readonly string[];
  readonly dropped: readonly DroppedMatter[];
  /** Candidates with the same object here were judged alike: they differ in nothing but who they are. */
  readonly judgement?: object;
}

export interface JudgingContext {
  readonly policy: EffectivePolicy;
  readonly joint: boolean;
  readonly exemptions: DrawExemptions;
  readonly matters: ReadonlyMap<
    string,
    Pick<PinnedMatter, 'matterId' | 'code' | 'keyArea' | 'entityCapPerYear'> & { readonly agency: string }
  >;
  readonly counts: ReadonlyMap<string, LedgerCounts>;
  /** `passedKey`s of the year. */
  readonly passed: ReadonlySet<string>;
}

const without = (snapshot: AssignmentSnapshot, dropped: readonly DroppedMatter[]): AssignmentSnapshot => {
  const gone = new Set(dropped.map((d) => d.matterId));
  const rest = Object.entries(snapshot).map(
    ([agency, part]) => [agency, { ...part, matters: part.matters.filter((id) => !gone.has(id)) }] as const,
  );
  return Object.fromEntries(rest.filter(([, part]) => part.matters.length > 0));
};

/** A cap of one means: sampled this year, not again (YX 五（四）); the certificate says so in those words. */
const codeOf = (reason: keyof typeof drawCodeOf, limits: CapLimits): DrawExclusionCode =>
  reason === 'CAP_ENTITY' && limits.entity === 1 ? 'INSPECTED_THIS_YEAR' : drawCodeOf[reason];

/**
 * KF 第十二条, 第十三条, PD 第十条, YX 五（四）, CD 六: who is in the pool, who stays out and why, and which matters fall away.
 * The caps of an entity are those of the departments that still have a matter there (K-01).
 */
export function judgeCandidate(candidate: Candidate, context: JudgingContext): JudgedCandidate {
  const { policy, joint, exemptions } = context;
  const counts = context.counts.get(candidate.entityKey);
  if (!counts) throw new RangeError(`no ledger counts for ${candidate.entityKey}`);
  const matters = Object.entries(candidate.snapshot).flatMap(([agency, part]) => part.matters.map((matterId) => ({ agency, matterId })));
  const raise = matters.length > 0 ? raiseAt(policy, exemptions.lifting, candidate) : undefined;
  const { dropped: gone } = withoutPassedMatters(
    matters.map(({ agency, matterId }) => {
      const matter = context.matters.get(matterId)!;
      const values = departmentPolicy(policy, agency).values;
      return {
        matter: matterId,
        noRepeat: values.noRepeatPassedMatter.value,
        keyOrSpecial: raise?.byAgency[agency] !== undefined || (matter.keyArea && values.keyAreaExempt.value),
        passedThisYear: context.passed.has(passedKey(candidate.entityKey, agency, matter.code)),
      };
    }),
  );
  const dropped = matters.filter((m) => gone.includes(m.matterId)).map((m) => ({ ...m, reason: 'PASSED_THIS_YEAR' as const }));
  const left = without(candidate.snapshot, dropped);
  const allPassed = matters.length > 0 && Object.keys(left).length === 0;
  const departments = Object.keys(allPassed || matters.length === 0 ? candidate.snapshot : left);
  const exempt = raise !== undefined && departments.some((d) => raise.byAgency[d] !== undefined);
  const listed = listedCaps(allPassed ? candidate.snapshot : left, context.matters.values());
  const limits = !departments.length ? nothing : exempt ? raisedLimits(policy, departments, raise) : limitsOf(policy, departments, listed);
  const reason = exclusionOf({
    outOfScope: candidate.inactive === 'OUT_OF_SCOPE',
    active: candidate.inactive === '',
    mergedElsewhere: false,
    entityAlreadyDrawn: false,
    allMattersPassed: allPassed,
    counts,
    limits,
    // The approved number holds for exempt draws themselves, whatever ordinary ones make of them (D-09).
    use: { joint, exempt: false, exemptConsumesCap: exempt || policy.taskWide['exemption.consumesCap'].value },
  });
  return {
    ...candidate,
    snapshot: allPassed ? candidate.snapshot : left,
    x: reason ? codeOf(reason, limits) : '',
    limits,
    counts,
    exempt,
    grounds: exempt ? raise.grounds : [],
    records: recordsOf(policy, exemptions.records, candidate),
    dropped: allPassed ? [] : dropped,
  };
}

const nothing: CapLimits = { entity: 'UNLIMITED', joint: null, basis: '' };

/** @param listed lower numbers of the matter lists (CD 六) */
export function limitsOf(policy: EffectivePolicy, departments: readonly string[], listed: readonly number[] = []): CapLimits {
  const { entity, joint, from } = capAtEntity(policy, departments, listed);
  return { entity, joint, basis: from.join('、') };
}

type Judgement = Pick<JudgedCandidate, 'x' | 'limits' | 'counts' | 'exempt' | 'grounds' | 'records' | 'dropped'>;

const untouched = ({ entity, joint }: LedgerCounts) =>
  entity.reserved + entity.consumed + entity.exempt + joint.reserved + joint.consumed + joint.exempt === 0;

/**
 * Judges one candidate after another. What decides about entities never drawn, passed or exempted in the year is their state, class and
 * matters alone: each kind of them is judged once, or a draw from a million would judge the same case a million times.
 */
export function judging(context: Omit<JudgingContext, 'counts'>): (candidate: Candidate, counts: LedgerCounts) => JudgedCandidate {
  const known = new Map<string, Judgement>();
  const plain = context.exemptions.lifting.length === 0 && context.exemptions.records.length === 0;
  const passed = (candidate: Candidate) =>
    context.passed.size > 0 &&
    Object.entries(candidate.snapshot).some(([agency, part]) =>
      part.matters.some((id) => context.passed.has(passedKey(candidate.entityKey, agency, context.matters.get(id)!.code))),
    );
  const judge = (candidate: Candidate, counts: LedgerCounts) =>
    judgeCandidate(candidate, { ...context, counts: new Map([[candidate.entityKey, counts]]) });
  return (candidate, counts) => {
    if (!plain || !untouched(counts) || passed(candidate)) return judge(candidate, counts);
    let kind = `${candidate.inactive} ${candidate.riskClass ?? ''}`;
    for (const agency in candidate.snapshot) kind += ` ${agency}:${candidate.snapshot[agency]!.matters.join()}`;
    let judgement = known.get(kind);
    if (!judgement) {
      const { x, limits, exempt, grounds, records, dropped } = judge(candidate, counts);
      judgement = { x, limits, counts, exempt, grounds, records, dropped };
      known.set(kind, judgement);
    }
    const { entityKey, code, inactive, riskClass, snapshot } = candidate;
    const { x, limits, exempt, grounds, records, dropped } = judgement;
    return { entityKey, code, inactive, riskClass, snapshot, x, limits, counts, exempt, grounds, records, dropped, judgement };
  };
}
