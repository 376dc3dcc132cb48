import { ok, type Result, sampleSize, strataSizes } from '@double-random/rules';
import type { ObjectPlan, ObjectRecord, PlanStratum } from '@double-random/verifiable-draw';
import type { DrawTally } from './draw-row.ts';
import type { JudgedCandidate } from './judge-candidates.ts';

/** What the plan item says about how many. Ratios in basis points. */
export interface SampleTerms {
  readonly ratioBasisPoints: number;
  readonly strata: readonly { readonly riskClass: string; readonly ratioBasisPoints: number }[] | null;
}

/** Everybody without a stratum of its own. */
export const ordinary = 'all';
/**
 * Closed businesses and those outside the law's scope stay in the sealed frame, in a stratum that draws nobody: the ratio's base is
 * the active registry alone, and anybody can recount both (R-12, decision 0010).
 */
export const inactiveStratum = 'inactive';

export function stratumOf(candidate: Pick<JudgedCandidate, 'inactive' | 'riskClass'>, terms: SampleTerms): string {
  if (candidate.inactive) return inactiveStratum;
  return terms.strata?.some((s) => s.riskClass === candidate.riskClass) ? `risk:${candidate.riskClass}` : ordinary;
}

const ratio = (num: number): PlanStratum['q'] => ({ t: 'ratio', num, den: 10_000, round: 'ceil', base: 'listed', min: 1, max: 0 });

/** KF 第十三条第一款, R-12: ceil(active × ratio), at least one where there is anybody; by risk class where the plan says so (YY 三（五）). */
export function objectPlan(terms: SampleTerms): ObjectPlan {
  const strata: PlanStratum[] = [
    { s: ordinary, z: '', q: ratio(terms.ratioBasisPoints) },
    { s: inactiveStratum, z: '', q: { t: 'count', n: 0 } },
    ...(terms.strata ?? []).map(({ riskClass, ratioBasisPoints }) => ({ s: `risk:${riskClass}`, z: '', q: ratio(ratioBasisPoints) })),
  ];
  return { v: 1, kind: 'objects', strata: strata.sort((a, b) => (a.s < b.s ? -1 : 1)), alloc: null };
}

/** The same numbers by the rules of the regulations: how many the draw must take. EMPTY_POOL when there is nobody to draw. */
export function tally(candidates: readonly JudgedCandidate[], terms: SampleTerms): Result<DrawTally> {
  const active = candidates.filter((c) => !c.inactive);
  const ratios = new Map([
    [ordinary, terms.ratioBasisPoints],
    ...(terms.strata ?? []).map((s) => [`risk:${s.riskClass}`, s.ratioBasisPoints] as const),
  ]);
  const strata = [...ratios].map(([code, bp]) => {
    const members = active.filter((c) => stratumOf(c, terms) === code);
    const eligible = members.filter((c) => c.x === '').length;
    return { code, active: members.length, eligible, ratio: bp, raised: false, membersWithoutEvidence: 0 };
  });
  const sizes = strataSizes(strata);
  if (!sizes.ok) return sizes;
  // A stratum whose members are all excluded draws nobody; what it should have drawn is still owed.
  const owed = strata.flatMap((s) => {
    const size = s.active > 0 && s.eligible === 0 ? sampleSize(s.active, s.ratio) : undefined;
    return size?.ok ? [{ size: size.value, shortfall: size.value }] : [];
  });
  const excluded: Record<string, number> = {};
  for (const { x } of candidates) if (x) excluded[x] = (excluded[x] ?? 0) + 1;
  const sum = (of: 'size' | 'shortfall') => [...sizes.value, ...owed].reduce((n, s) => n + s[of], 0);
  return ok({
    active: active.length,
    pool: active.filter((c) => c.x === '').length,
    size: sum('size'),
    shortfall: sum('shortfall'),
    excluded,
  });
}

/** how many these active candidates make, before anybody is excluded. */
export function sizesOfActive(active: readonly Pick<JudgedCandidate, 'inactive' | 'riskClass'>[], terms: SampleTerms): number {
  const counts = new Map<string, number>();
  for (const candidate of active) counts.set(stratumOf(candidate, terms), (counts.get(stratumOf(candidate, terms)) ?? 0) + 1);
  const ratioOf = (code: string) => terms.strata?.find((s) => `risk:${s.riskClass}` === code)?.ratioBasisPoints ?? terms.ratioBasisPoints;
  const sizes = [...counts].map(([code, n]) => sampleSize(n, ratioOf(code)));
  return sizes.reduce((sum, size) => sum + (size.ok ? size.value : 0), 0);
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
    limit: { entity: candidate.limits.entity, joint: candidate.limits.joint },
    counted: {
      entity: candidate.counts.entity.reserved + candidate.counts.entity.consumed,
      joint: candidate.counts.joint.reserved + candidate.counts.joint.consumed,
    },
    dropped: candidate.dropped.map((d) => d.matterId),
  },
});
