/** ln Γ(x), x > 0: Lanczos with g = 7, relative error below 1e-14. */
const lanczos: readonly number[] = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const t = z + 7.5;
  const sum = lanczos.slice(1).reduce((s, c, i) => s + c / (z + i + 1), lanczos[0]!);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

const precision = 1e-15;
const mostSteps = 10_000;

/** Lower regularised incomplete gamma P(a, x) by its series; good where x < a + 1. */
function lowerBySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostSteps && term > sum * precision; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(-x + a * Math.log(x) - logGamma(a));
}

/** Upper regularised incomplete gamma Q(a, x) by Lentz's continued fraction; good where x ≥ a + 1. */
function upperByFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < mostSteps; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (an * d + b || tiny);
    c = b + an / c || tiny;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < precision) break;
  }
  return Math.exp(-x + a * Math.log(x) - logGamma(a)) * fraction;
}

/**
 * Probability that a chi-square variable with `freedom` degrees is at least `statistic`: the p-value.
 * @param freedom ≥ 1 (E: RangeError)
 */
export function chiSquareTail(statistic: number, freedom: number): number {
  if (!Number.isInteger(freedom) || freedom < 1) throw new RangeError(`degrees of freedom: ${freedom}`);
  if (!(statistic > 0)) return 1;
  const [a, x] = [freedom / 2, statistic / 2];
  return Math.min(1, Math.max(0, x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x)));
}
