import { plainDate } from '../basics/plain-date.ts';
import { findPack } from './pack-versions.ts';
import type { ParameterName } from './parameters.ts';
import type { PackCode } from './rule-pack.ts';
import { isClause } from './rule-pack.ts';

/** `d`: a default, shown as such. Otherwise the clause the value must come from. */
export type A1Cell = readonly [value: unknown, from: string];
export type A1Row = readonly [name: ParameterName, KF: A1Cell, YY: A1Cell, YX: A1Cell, PD: A1Cell, CD: A1Cell];
const columns = ['KF', 'YY', 'YX', 'PD', 'CD'] as const satisfies readonly PackCode[];

/** What a row of requirements A.1 says, and what the packs say, cell by cell. */
export const a1Cells = (table: readonly A1Row[]) =>
  table.flatMap(([name, ...row]) =>
    columns.map((code, i) => {
      const sourced = findPack(code, plainDate('2026-03-01'))?.parameters[name];
      const [value, from] = row[i] as A1Cell;
      const actualFrom = sourced && isClause(sourced.source) ? sourced.source.clause : 'd';
      return { name, code, expected: { value, from }, actual: { value: sourced?.value, from: actualFrom } };
    }),
  );
