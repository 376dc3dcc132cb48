import type { TableRow } from '../table.ts';

/** Why a workbook cannot be read, by the name of its sentence in import-refusals.ts. */
export type WorkbookReason = 'TOO_LARGE' | 'DAMAGED' | 'HUGE_CELL' | 'SHARED_STRINGS';

/** What the reading thread answers, one message for each it is sent; after `end` or `refused` there is no more. */
export type WorkbookMessage =
  | { readonly kind: 'formulas'; readonly cells: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'refused'; readonly reason: WorkbookReason };
