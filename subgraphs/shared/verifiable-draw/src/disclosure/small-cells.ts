import type { ObjectRow, StratumResult } from '../types.ts';

/** Below this many alike rows an outsider may guess who a row is (§11). */
export const SMALL_CELL = 5;
/** Below this many an excluded count identifies. */
export const SMALL_COUNT = 3;

/** Is there a (stratum, balls, exclusion) shared by fewer than five rows? Then rows wait for the results. */
export function hasSmallCell(rows: Iterable<ObjectRow>): boolean {
  const cells = new Map<string, number>();
  for (const [, s, w, x] of rows) {
    const cell = `${s} ${w} ${x}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return [...cells.values()].some((n) => n < SMALL_CELL);
}

/** Excluded counts as shown to people: small ones as '<3'. The exact ones are in the hashed result. */
export function shownExcluded(stratum: Pick<StratumResult, 'excluded'>): [code: string, count: string][] {
  return stratum.excluded.map(([code, n]) => [code, n < SMALL_COUNT ? `<${SMALL_COUNT}` : String(n)]);
}
