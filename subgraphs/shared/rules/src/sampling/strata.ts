import { ok, type Refusal, type Result } from '../basics/refusal.ts';
import { samplingRefusals } from './refusals.ts';
import { type BasisPoints, type DrawSize, drawSize } from './sample-size.ts';

/** One stratum of a population. `raised` = its ratio is above the ordinary one, which needs a record per member. */
export interface Stratum {
  readonly code: string;
  readonly active: number;
  readonly eligible: number;
  readonly ratio: BasisPoints;
  readonly raised: boolean;
  /** Members without a record on file (complaints, serious violations) although the stratum is raised. */
  readonly membersWithoutEvidence: number;
}

export interface StratumSize extends DrawSize {
  readonly code: string;
}

/**
 * YY 三（五） 「加大随机抽查力度，提高抽查比例和频次」: size per stratum, each by its own ratio. Empty strata draw nothing;
 * only when every stratum is empty is the draw refused.
 */
export function strataSizes(strata: readonly Stratum[]): Result<readonly StratumSize[]> {
  const refusals: Refusal[] = [];
  const sizes: StratumSize[] = [];
  for (const stratum of strata) {
    if (stratum.raised && stratum.membersWithoutEvidence > 0) refusals.push(samplingRefusals.stratumWithoutEvidence(stratum.code));
    const size = drawSize(stratum);
    if (size.ok) sizes.push({ code: stratum.code, ...size.value });
    else refusals.push(...size.refusals.filter((r) => r.code !== 'EMPTY_POOL'));
  }
  if (refusals.length === 0 && sizes.length === 0) {
    refusals.push(samplingRefusals.emptyPool(strata.reduce((sum, stratum) => sum + stratum.active, 0)));
  }
  return refusals.length ? { ok: false, refusals } : ok(sizes);
}
