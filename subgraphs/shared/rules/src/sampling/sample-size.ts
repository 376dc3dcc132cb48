import { ok, type Result, refuse } from '../basics/refusal.ts';
import { samplingRefusals } from './refusals.ts';

/** Ratios are basis points: 5 % = 500. Never a float: `ceil(100 * 0.07)` is 8 (D-54). */
export type BasisPoints = number;

const whole = (n: number) => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
  return n;
};

/** KF 第十三条第一款 「抽查比例」: above 0, at most 100 %, whole basis points. */
export const checkRatio = (ratio: BasisPoints, path: readonly string[] = ['input', 'ratio']): Result<BasisPoints> =>
  Number.isSafeInteger(ratio) && ratio >= 1 && ratio <= 10_000 ? ok(ratio) : refuse(samplingRefusals.ratioInvalid(path));

/** ceil(n · ratio) in whole numbers; 0 only for n = 0. Throws RangeError on numbers that are no counts or would leave the exact range. */
function share(n: number, ratio: BasisPoints): number {
  const product = whole(n) * whole(ratio) + 9_999;
  if (!Number.isSafeInteger(product)) throw new RangeError(`too large: ${n} × ${ratio}`);
  return (product - (product % 10_000)) / 10_000;
}

/** YX 附件1 「5%」「10%」: how many of `active` registered objects one round draws (R-12, G.4). Nothing registered → EMPTY_POOL. */
export function sampleSize(active: number, ratio: BasisPoints): Result<number> {
  const checked = checkRatio(ratio);
  if (!checked.ok) return checked;
  return whole(active) === 0 ? refuse(samplingRefusals.emptyPool(active)) : ok(share(active, ratio));
}

/** What a draw takes. `size` = by the ratio of the whole registry, `drawn` = what the pool allows, `shortfall` = the difference, kept on record. */
export interface DrawSize {
  readonly size: number;
  readonly drawn: number;
  readonly shortfall: number;
}

/**
 * KF 第八条, 第十三条: base is every active object, the draw is from the eligible ones; a pool smaller than the size is drawn whole (R-12, D-18, D-46).
 * `eligible` ≤ `active`. An empty pool is refused: there is nothing to draw.
 */
export function drawSize(facts: { readonly active: number; readonly eligible: number; readonly ratio: BasisPoints }): Result<DrawSize> {
  const size = sampleSize(facts.active, facts.ratio);
  if (!size.ok) return size;
  if (whole(facts.eligible) > facts.active) throw new RangeError('more eligible than active objects');
  if (facts.eligible === 0) return refuse(samplingRefusals.emptyPool(facts.active));
  const drawn = Math.min(size.value, facts.eligible);
  return ok({ size: size.value, drawn, shortfall: size.value - drawn });
}
