import { chiSquareTail } from './chi-square.ts';

/** One drum: the eligible of one stratum of one draw, by category, and how many of each came out. */
export interface Drum {
  readonly eligible: Readonly<Record<string, number>>;
  readonly drawn: Readonly<Record<string, number>>;
}

export interface CategoryFrequency {
  readonly category: string;
  readonly eligible: number;
  readonly observed: number;
  /** Mean under equal chances, exact: Σ over drums of drawn × (eligible of the category ÷ eligible). */
  readonly expected: number;
  /** Variance under equal chances, exact (hypergeometric). */
  readonly variance: number;
}

export interface LotteryTest {
  readonly categories: readonly CategoryFrequency[];
  readonly drums: number;
  /** (O−E)ᵀ V⁻ (O−E); null where nothing could have come out otherwise. */
  readonly statistic: number | null;
  readonly freedom: number;
  /** Chance of frequencies at least this far from equal chances; null with the statistic. */
  readonly pValue: number | null;
  /** Every category that varies is expected five times or more: below that the p-value is a rough one. */
  readonly reliable: boolean;
}

export const testName = '分层不放回抽样的卡方检验（广义 Mantel–Haenszel）';

const sum = (of: Iterable<number>): number => [...of].reduce((a, b) => a + b, 0);

/**
 * KF 第五条, X-04: whether those drawn are as equal chances would have them. Within a drum k of N come out without being put back, so the
 * numbers per category are multivariate hypergeometric; mean and covariance are exact, and add up over independent drums. Taking strata
 * and draws apart is what makes it fair to compare areas with different ratios.
 */
export function lotteryTest(drums: readonly Drum[]): LotteryTest {
  const categories = [...new Set(drums.flatMap((d) => Object.keys(d.eligible)))].sort();
  const k = categories.length;
  const observed = new Array<number>(k).fill(0);
  const expected = new Array<number>(k).fill(0);
  const eligible = new Array<number>(k).fill(0);
  const covariance = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (const drum of drums) {
    const counts = categories.map((c) => drum.eligible[c] ?? 0);
    const total = sum(counts);
    const taken = sum(categories.map((c) => drum.drawn[c] ?? 0));
    if (taken > total) throw new RangeError(`drawn ${taken} of ${total}`);
    if (total === 0) continue;
    const spread = total > 1 ? (taken * (total - taken)) / (total - 1) : 0;
    counts.forEach((n, i) => {
      eligible[i]! += n;
      observed[i]! += drum.drawn[categories[i]!] ?? 0;
      expected[i]! += (taken * n) / total;
      counts.forEach((m, j) => {
        covariance[i]![j]! += spread * ((i === j ? n / total : 0) - (n / total) * (m / total));
      });
    });
  }
  const { value, rank } = quadraticForm(
    covariance,
    observed.map((o, i) => o - expected[i]!),
  );
  const found = categories.map((category, i) => ({
    category,
    eligible: eligible[i]!,
    observed: observed[i]!,
    expected: expected[i]!,
    variance: covariance[i]![i]!,
  }));
  const varying = found.filter((c) => c.variance > 0);
  return {
    categories: found,
    drums: drums.length,
    statistic: rank === 0 ? null : value,
    freedom: rank,
    pValue: rank === 0 ? null : chiSquareTail(value, rank),
    reliable: varying.length > 0 && varying.every((c) => c.expected >= 5),
  };
}

const negligible = 1e-9;

/** dᵀ V⁻ d and the rank of V, symmetric and not negative: elimination by the largest pivot; what depends on others falls away. */
function quadraticForm(matrix: readonly (readonly number[])[], difference: readonly number[]): { value: number; rank: number } {
  const v = matrix.map((line) => [...line]);
  const d = [...difference];
  const left = new Set(d.keys());
  const scale = Math.max(0, ...v.map((line, i) => line[i]!));
  let value = 0;
  let rank = 0;
  while (left.size > 0) {
    const pivot = [...left].reduce((best, i) => (v[i]![i]! > v[best]![best]! ? i : best));
    const size = v[pivot]![pivot]!;
    if (!(size > scale * negligible)) break;
    left.delete(pivot);
    value += (d[pivot]! * d[pivot]!) / size;
    rank++;
    for (const i of left) {
      const factor = v[i]![pivot]! / size;
      d[i]! -= factor * d[pivot]!;
      for (const j of left) v[i]![j]! -= factor * v[pivot]![j]!;
    }
  }
  return { value, rank };
}
