import { compareText } from '../bytes.ts';
import { need } from '../errors.ts';
import type { ObjectPlan, Quota, QuotaBase } from '../types.ts';

/** listed = rows of the stratum, eligible = rows without exclusion */
export interface StratumCount {
  readonly listed: number;
  readonly eligible: number;
}

const ROUNDED: Readonly<Record<string, (product: bigint, den: bigint) => bigint>> = {
  ceil: (b, den) => (b + den - 1n) / den,
  floor: (b, den) => b / den,
  half_up: (b, den) => (2n * b + den) / (2n * den),
};

const natural = (n: unknown): boolean => Number.isSafeInteger(n) && (n as number) >= 0;
const base = (b: unknown): boolean => b === 'listed' || b === 'eligible';
const QUOTA_SHAPE: Readonly<Record<string, (q: never) => boolean>> = {
  ratio: (q: Extract<Quota, { t: 'ratio' }>) =>
    [q.num, q.den, q.min, q.max].every(natural) && q.den > 0 && Object.hasOwn(ROUNDED, q.round) && base(q.base),
  count: (q: Extract<Quota, { t: 'count' }>) => natural(q.n),
  all: () => true,
  alloc: (q: Extract<Quota, { t: 'alloc' }>) => natural(q.min) && natural(q.max),
};

/** Throws E_PLAN unless strata are ascending and unique and every quota is one of §3 with exact integers. */
export function checkObjectPlan(plan: ObjectPlan): void {
  plan.strata.forEach((stratum, i) => {
    need(i === 0 || plan.strata[i - 1]!.s < stratum.s, 'E_PLAN', 'strata order');
    const shape = Object.hasOwn(QUOTA_SHAPE, stratum.q.t) ? QUOTA_SHAPE[stratum.q.t] : undefined;
    need(shape?.(stratum.q as never), 'E_PLAN', `quota of ${stratum.s}`);
    need(stratum.q.t !== 'alloc' || plan.alloc, 'E_PLAN', 'alloc missing');
  });
  need(plan.alloc === null || (natural(plan.alloc.n) && base(plan.alloc.base)), 'E_PLAN', 'alloc');
}

const NONE: StratumCount = { listed: 0, eligible: 0 };
const baseOf = (count: StratumCount, which: QuotaBase): bigint => BigInt(count[which]);

function clamp(value: bigint, q: { readonly min: number; readonly max: number }, eligible: number): number {
  let v = value;
  if (v < BigInt(q.min)) v = BigInt(q.min);
  if (q.max > 0 && v > BigInt(q.max)) v = BigInt(q.max);
  return v < BigInt(eligible) ? Number(v) : eligible;
}

/** One total over all strata with t = alloc: largest remainder, ties to the smaller code, no redistribution. */
function allocate(plan: ObjectPlan, counts: ReadonlyMap<string, StratumCount>, quotas: Map<string, number>): void {
  const shares = plan.strata.flatMap((stratum) =>
    stratum.q.t === 'alloc' ? [{ s: stratum.s, q: stratum.q, count: counts.get(stratum.s) ?? NONE }] : [],
  );
  if (shares.length === 0 || !plan.alloc) return;
  const { base: which } = plan.alloc;
  const weight = shares.reduce((sum, x) => sum + baseOf(x.count, which), 0n);
  const eligible = shares.reduce((sum, x) => sum + x.count.eligible, 0);
  const n = BigInt(Math.min(plan.alloc.n, eligible));
  const parts = shares.map((x) => {
    const product = n * baseOf(x.count, which);
    return { ...x, share: weight ? product / weight : 0n, rest: weight ? product % weight : 0n };
  });
  const left = weight ? Number(n - parts.reduce((sum, x) => sum + x.share, 0n)) : 0;
  const bumped = new Set(
    [...parts]
      .sort((a, b) => (a.rest === b.rest ? compareText(a.s, b.s) : a.rest > b.rest ? -1 : 1))
      .slice(0, left)
      .map((x) => x.s),
  );
  for (const { s, q, share, count } of parts) quotas.set(s, clamp(share + (bumped.has(s) ? 1n : 0n), q, count.eligible));
}

/** How many are drawn per stratum (§3), exact integers only: 7 % of 100 is 7. */
export function quotas(plan: ObjectPlan, counts: ReadonlyMap<string, StratumCount>): Map<string, number> {
  checkObjectPlan(plan);
  const out = new Map<string, number>();
  for (const { s, q } of plan.strata) {
    const count = counts.get(s) ?? NONE;
    if (q.t === 'all') out.set(s, count.eligible);
    else if (q.t === 'count') out.set(s, Math.min(q.n, count.eligible));
    else if (q.t === 'ratio') {
      const v = ROUNDED[q.round]!(baseOf(count, q.base) * BigInt(q.num), BigInt(q.den));
      out.set(s, clamp(v, q, count.eligible));
    }
  }
  allocate(plan, counts, out);
  return out;
}
