import { ok, type Result, sampleSize, strataSizes } from '@double-random/rules';
import type { ObjectPlan, ObjectRecord, PlanStratum } from '@double-random/verifiable-draw';
import { type RatioStratum, stratumCode } from '../exemption/strata.ts';
import type { DrawTally } from './draw-row.ts';
import type { JudgedCandidate } from './judge-candidates.ts';

/** What the plan item says about how many. Ratios in basis points. */
export interface SampleTerms {
  readonly ratioBasisPoints: number;
  readonly strata: readonly RatioStratum[] | null;
}

/** Everybody without a stratum of its own. */
export const ordinary = 'all';
/**
 * Closed businesses and those outside the law's scope stay in the sealed frame, in a stratum that draws nobody: the ratio's base is
 * the active registry alone, and anybody can recount both (R-12, decision 0010).
 */
export const inactiveStratum = 'inactive';

type Placed = Pick<JudgedCandidate, 'inactive' | 'riskClass' | 'records'>;

/** YY 三（五）: a record goes before the risk class; of several the one with the highest ratio. */
export function stratumOf(candidate: Placed, terms: SampleTerms): string {
  if (candidate.inactive) return inactiveStratum;
  const strata = terms.strata ?? [];
  const records = strata.filter((s) => s.ground && candidate.records.includes(s.ground));
  const [record] = [...records].sort((a, b) => b.ratioBasisPoints - a.ratioBasisPoints || (stratumCode(a) < stratumCode(b) ? -1 : 1));
  const own = record ?? strata.find((s) => s.riskClass && s.riskClass === candidate.riskClass);
  return own ? stratumCode(own) : ordinary;
}

const ratio = (num: number): PlanStratum['q'] => ({ t: 'ratio', num, den: 10_000, round: 'ceil', base: 'listed', min: 1, max: 0 });

/** KF 第十三条第一款, R-12: ceil(active × ratio), at least one where there is anybody; by risk class where the plan says so (YY 三（五）). */
export function objectPlan(terms: SampleTerms): ObjectPlan {
  const strata: PlanStratum[] = [
    { s: ordinary, z: '', q: ratio(terms.ratioBasisPoints) },
    { s: inactiveStratum, z: '', q: { t: 'count', n: 0 } },
    ...(terms.strata ?? []).map((stratum) => ({ s: stratumCode(stratum), z: '', q: ratio(stratum.ratioBasisPoints) })),
  ];
  return { v: 1, kind: 'objects', strata: strata.sort((a, b) => (a.s < b.s ? -1 : 1)), alloc: null };
}

interface TallyOfStratum {
  active: number;
  eligible: number;
}

/** The same numbers by the rules of the regulations: how many the draw must take. Candidates are counted as they come. */
export class Tally {
  private readonly terms: SampleTerms;
  private readonly strata = new Map<string, TallyOfStratum>();
  private readonly excluded: Record<string, number> = {};

  constructor(terms: SampleTerms) {
    this.terms = terms;
  }

  push(candidate: Placed & Pick<JudgedCandidate, 'x'>): void {
    if (candidate.x) this.excluded[candidate.x] = (this.excluded[candidate.x] ?? 0) + 1;
    if (candidate.inactive) return;
    const code = stratumOf(candidate, this.terms);
    const counts = this.strata.get(code) ?? this.strata.set(code, { active: 0, eligible: 0 }).get(code)!;
    counts.active++;
    if (candidate.x === '') counts.eligible++;
  }

  get active(): number {
    return [...this.strata.values()].reduce((n, s) => n + s.active, 0);
  }

  /** EMPTY_POOL when there is nobody to draw. */
  finish(): Result<DrawTally> {
    const ratios = new Map([
      [ordinary, this.terms.ratioBasisPoints],
      ...(this.terms.strata ?? []).map((s) => [stratumCode(s), s.ratioBasisPoints] as const),
    ]);
    const strata = [...ratios].map(([code, bp]) => {
      const { active, eligible } = this.strata.get(code) ?? { active: 0, eligible: 0 };
      return { code, active, eligible, ratio: bp, raised: false, membersWithoutEvidence: 0 };
    });
    const sizes = strataSizes(strata);
    if (!sizes.ok) return sizes;
    // A stratum whose members are all excluded draws nobody; what it should have drawn is still owed.
    const owed = strata.flatMap((s) => {
      const size = s.active > 0 && s.eligible === 0 ? sampleSize(s.active, s.ratio) : undefined;
      return size?.ok ? [{ size: size.value, shortfall: size.value }] : [];
    });
    const sum = (of: 'size' | 'shortfall') => [...sizes.value, ...owed].reduce((n, s) => n + s[of], 0);
    return ok({
      active: this.active,
      pool: strata.reduce((n, s) => n + s.eligible, 0),
      size: sum('size'),
      shortfall: sum('shortfall'),
      excluded: this.excluded,
    });
  }
}

/** The tally of a whole list. */
export function tally(candidates: readonly JudgedCandidate[], terms: SampleTerms): Result<DrawTally> {
  const counted = new Tally(terms);
  for (const candidate of candidates) counted.push(candidate);
  return counted.finish();
}

/** how many of so many active candidates per stratum, before anybody is excluded. */
export function sizesOfCounts(counts: ReadonlyMap<string, number>, terms: SampleTerms): number {
  const ratioOf = (code: string) => terms.strata?.find((s) => stratumCode(s) === code)?.ratioBasisPoints ?? terms.ratioBasisPoints;
  const sizes = [...counts].map(([code, n]) => sampleSize(n, ratioOf(code)));
  return sizes.reduce((sum, size) => sum + (size.ok ? size.value : 0), 0);
}

/** The same from a list. */
export function sizesOfActive(active: readonly Placed[], terms: SampleTerms): number {
  const counts = new Map<string, number>();
  for (const candidate of active) counts.set(stratumOf(candidate, terms), (counts.get(stratumOf(candidate, terms)) ?? 0) + 1);
  return sizesOfCounts(counts, terms);
}

/** The candidate as the frame holds it. The facts that led to its place are committed to, and shown to auditors only (draw-spec §2). */
export const objectRecord = (candidate: JudgedCandidate, terms: SampleTerms): ObjectRecord => ({
  id: candidate.entityKey,
  s: stratumOf(candidate, terms),
  w: 1,
  x: candidate.x,
  facts: {
    agencies: Object.keys(candidate.snapshot),
    riskClass: candidate.riskClass ?? '',
    exempt: candidate.exempt,
    grounds: candidate.grounds,
    limit: { entity: candidate.limits.entity, joint: candidate.limits.joint },
    counted: {
      entity: candidate.counts.entity.reserved + candidate.counts.entity.consumed,
      joint: candidate.counts.joint.reserved + candidate.counts.joint.consumed,
    },
    dropped: candidate.dropped.map((d) => d.matterId),
  },
});
