import { type Em, type Reader, row, rows } from '@double-random/runtime';
import type { ListState } from './list-states.ts';

export interface ListRow {
  readonly id: string;
  readonly agency: string;
  readonly version: number;
  readonly state: ListState;
  readonly derivedFrom: string | null;
  readonly authors: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  readonly legalReviewed: boolean;
  readonly returnReason: string | null;
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
  readonly revision: number;
  readonly createdOn: string;
  readonly submittedOn: string | null;
  readonly approvedOn: string | null;
  readonly publishedOn: string | null;
  /** No version of the agency was submitted earlier in the same year. */
  readonly firstOfYear: boolean;
}

const dayOf = (column: string) => `(${column} at time zone 'Asia/Shanghai')::date::text`;

const select = `select id, agency, version, state, derived_from as "derivedFrom", authors, valid_from::text as "validFrom", valid_to::text as "validTo",
  created_at as "createdAt", submitted_at as "submittedAt", approved_at as "approvedAt", approved_by as "approvedBy",
  legal_reviewed as "legalReviewed", return_reason as "returnReason", published_at as "publishedAt", published_by as "publishedBy", revision,
  ${dayOf('created_at')} as "createdOn", ${dayOf('submitted_at')} as "submittedOn", ${dayOf('approved_at')} as "approvedOn",
  ${dayOf('published_at')} as "publishedOn",
  not exists (select 1 from matter_list e where e.agency = matter_list.agency and e.version < matter_list.version
    and left(${dayOf('e.submitted_at')}, 4) = left(${dayOf('coalesce(matter_list.submitted_at, matter_list.created_at)')}, 4)) as "firstOfYear"
  from matter_list`;

export const listsById = (db: Reader, ids: readonly string[]): Promise<ListRow[]> => rows(db, `${select} where id = any($1)`, [ids]);
export const listById = (em: Em, id: string): Promise<ListRow | undefined> => row(em, `${select} where id = $1`, [id]);
/** The list, held until the transaction ends. */
export const lockedList = (em: Em, id: string): Promise<ListRow | undefined> => row(em, `${select} where id = $1 for update`, [id]);

/** Latest published version by the start of its validity: the one a new version replaces. */
export const latestPublished = (em: Em, agency: string): Promise<ListRow | undefined> =>
  row(em, `${select} where agency = $1 and state in ('PUBLISHED', 'SUPERSEDED') order by valid_from desc limit 1`, [agency]);

/** Version in force on a day (KF 第七条). */
export const listInForceOn = (em: Em, agency: string, on: string): Promise<ListRow | undefined> =>
  row(
    em,
    `${select} where agency = $1 and state in ('PUBLISHED', 'SUPERSEDED') and valid_from <= $2 and (valid_to is null or $2 <= valid_to)`,
    [agency, on],
  );

/** The version before this one that was published: what its changes are told against. */
export const publishedBefore = (em: Em, list: Pick<ListRow, 'agency' | 'version'>): Promise<ListRow | undefined> =>
  row(em, `${select} where agency = $1 and version < $2 and state in ('PUBLISHED', 'SUPERSEDED') order by version desc limit 1`, [
    list.agency,
    list.version,
  ]);

export interface ListPageRequest {
  readonly agency: string;
  readonly states: readonly ListState[];
  /** Only versions below this one; newest first. */
  readonly below?: number | undefined;
  readonly limit: number;
}
export const listPage = (em: Em, page: ListPageRequest): Promise<ListRow[]> =>
  rows(em, `${select} where agency = $1 and state = any($2) and ($3::int is null or version < $3) order by version desc limit $4`, [
    page.agency,
    page.states,
    page.below ?? null,
    page.limit,
  ]);
export const countLists = async (em: Em, agency: string, states: readonly ListState[]): Promise<number> =>
  Number(
    (await row<{ n: string }>(em, 'select count(*) as n from matter_list where agency = $1 and state = any($2)', [agency, states]))!.n,
  );

/** Serialises everything that decides about an agency's versions: drafts, numbers, intervals. */
export const lockAgencyLists = async (em: Em, agency: string): Promise<void> => {
  await rows(em, 'select pg_advisory_xact_lock(hashtext($1))', [`matter_list:${agency}`]);
};
