import { decodeCursor, type Em, type PageRequest, pageSize, row, rows } from '@double-random/runtime';
import type { ReconciledRegistry } from './read-list.ts';

export const differenceKinds = { MISSING: '名单有、名录库没有', UNLISTED: '名录库有、名单没有', INVALID: '名单中的编码无效' } as const;
export type DifferenceKind = keyof typeof differenceKinds;

export interface ReconciliationRow {
  readonly id: string;
  readonly agency: string;
  readonly registry: ReconciledRegistry;
  readonly source: string;
  readonly listed: number;
  readonly matched: number;
  readonly missing: number;
  readonly unlisted: number;
  readonly invalid: number;
  readonly at: string;
}
export interface DifferenceRow {
  readonly kind: DifferenceKind;
  readonly code: string;
  readonly name: string;
}

const columns = 'id, agency, registry, source, listed, matched, missing, unlisted, invalid, at';

export const reconciliationById = (em: Em, id: string) =>
  row<ReconciliationRow>(em, `select ${columns} from reconciliation where id = $1`, [id]);

/** One page, newest first, one row more than asked for; with an id, that one alone. */
export async function listReconciliations(em: Em, agency: string, page: PageRequest & { readonly id?: string | undefined }) {
  const size = pageSize(page);
  const before = decodeCursor(page.after, 1)?.[0] ?? null;
  const sql = `select ${columns} from reconciliation where agency = $1 and ($2::text is null or id < $2) and ($3::text is null or id = $3)
    order by id desc limit $4`;
  return { size, rows: await rows<ReconciliationRow>(em, sql, [agency, before, page.id ?? null, size + 1]) };
}

/** Differences of one kind in order of their codes, one row more than asked for. */
export async function listDifferences(em: Em, id: string, kind: DifferenceKind, page: PageRequest) {
  const size = pageSize(page);
  const after = String(decodeCursor(page.after, 1)?.[0] ?? '');
  const sql =
    'select kind, code, name from reconciliation_line where reconciliation_id = $1 and kind = $2 and code > $3 order by code limit $4';
  return { size, rows: await rows<DifferenceRow>(em, sql, [id, kind, after, size + 1]) };
}
