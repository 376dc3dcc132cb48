import type { Refusal } from '@double-random/rules';
import type { Column } from './columns.ts';
import { type RowError, wantedOf } from './read-row.ts';

const maxErrors = 1000;

/** What came of a file, or what would come of it. */
export interface ImportReport {
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly errorCount: number;
  /** The first thousand. */
  readonly errors: readonly RowError[];
  readonly committed: boolean;
  readonly fileHash: string;
}

/** Counts while a file is read. */
export class ReportBuilder {
  rows = 0;
  errorCount = 0;
  readonly outcomes = { CREATED: 0, CHANGED: 0, UNCHANGED: 0 };
  readonly #errors: RowError[] = [];

  add(...errors: readonly RowError[]): void {
    this.errorCount += errors.length;
    for (const error of errors) if (this.#errors.length < maxErrors) this.#errors.push(error);
  }

  build(fileHash: string, committed: boolean): ImportReport {
    const { CREATED: created, CHANGED: changed, UNCHANGED: unchanged } = this.outcomes;
    const errors = this.#errors.sort((a, b) => a.row - b.row);
    return { rows: this.rows, created, changed, unchanged, errorCount: this.errorCount, errors, committed, fileHash };
  }
}

/** A rule's refusal of a row, told by the title of the column; personal values are not repeated (X-09). */
export function rowErrors(
  row: number,
  refusals: readonly Refusal[],
  columns: readonly Column[],
  fields: Readonly<Record<string, unknown>>,
): RowError[] {
  return refusals.flatMap((refusal) => {
    const named = refusal.details?.['fields'];
    const names = Array.isArray(named) && named.length ? (named as readonly string[]) : [refusal.path?.at(-1) ?? ''];
    return names.map((name) => {
      const column = columns.find((c) => c.field === name);
      const value = column && !column.personal ? fields[name] : undefined;
      const title = column?.title ?? '';
      return {
        row,
        column: title,
        code: refusal.code,
        message: `第 ${row} 行${title ? `“${title}”` : ''}：${refusal.message}`,
        ...wantedOf(column),
        ...(refusal.basis ? { basis: refusal.basis } : {}),
        ...(value === undefined || value === null ? {} : { value: String(value).slice(0, 100) }),
      };
    });
  });
}
