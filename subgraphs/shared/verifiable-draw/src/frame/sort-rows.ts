import type { Hex } from '../types.ts';

/** 28 bits of the leafId and 25 of the place fit one exact double: sorting numbers is several times faster than sorting text. */
const PREFIX_DIGITS = 7;
const PLACES = 2 ** 25;

/** Rows ascending by leafId, as new array. Falls back to plain comparison above 33 million rows. */
export function sortByLeaf<Row extends readonly [Hex, ...unknown[]]>(rows: readonly Row[]): Row[] {
  if (rows.length > PLACES) return rows.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const keys = Float64Array.from(rows, (row, i) => Number.parseInt(row[0].slice(0, PREFIX_DIGITS), 16) * PLACES + i).sort();
  const sorted = Array.from(keys, (key) => rows[key % PLACES]!);
  // Equal prefixes are rare and adjacent: put them right by insertion.
  for (let i = 1; i < sorted.length; i++) {
    const row = sorted[i]!;
    let at = i;
    for (; at > 0 && sorted[at - 1]![0] > row[0]; at--) sorted[at] = sorted[at - 1]!;
    sorted[at] = row;
  }
  return sorted;
}
