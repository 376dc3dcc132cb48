/** From here on a count points at nobody. */
export const smallest = 3;

/**
 * CD 九, X-07, D-100: what may be printed of counts that add up to a known total. A count of one or two would point at somebody; one that is
 * hidden alone could be worked out from the total, so the next smallest is hidden with it. Nought stays: it points at nobody.
 * @returns null for what is not told
 */
export function suppressSmall(counts: readonly number[]): readonly (number | null)[] {
  const hidden = new Set(counts.flatMap((n, i) => (n > 0 && n < smallest ? [i] : [])));
  if (hidden.size === 0) return counts;
  const sum = () => [...hidden].reduce((total, i) => total + counts[i]!, 0);
  const others = counts.map((n, i) => ({ n, i })).filter(({ n, i }) => n > 0 && !hidden.has(i));
  for (const { i } of others.sort((a, b) => a.n - b.n)) {
    if (hidden.size > 1 && sum() >= smallest) break;
    hidden.add(i);
  }
  return counts.map((n, i) => (hidden.has(i) ? null : n));
}
