import type { Refusal } from '@double-random/rules';

export type Cell = string | number | boolean | Date | null;
export interface TableRow {
  /** As the spreadsheet counts: the header is usually 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}
/** Rows of a file. Iterating may throw BrokenTable. */
export interface Table {
  readonly format: 'xlsx' | 'csv';
  readonly rows: AsyncIterable<TableRow>;
  /** Addresses of formula cells, e.g. `B7`. */
  readonly formulas: readonly string[];
  /** Lets go of whatever reads, when no row is wanted. */
  close(): Promise<void>;
}
/** A file turned out to be broken, perhaps after rows had been read already. */
export class BrokenTable extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
