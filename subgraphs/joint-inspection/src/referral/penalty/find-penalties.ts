import { connection, decodeCursor, type Em, type PageRequest, pageSize, rows } from '@double-random/runtime';
import { departmentOf } from '../../directory/present-department.ts';
import { notTold } from '../../publication/redaction/hide-words.ts';
import type { Penalty, PublishedPenalty } from './penalty.type.ts';
import { type PenaltyRow, type PenaltyState, penaltyColumns } from './penalty-row.ts';

export interface PenaltyFilter extends PageRequest {
  readonly uscc?: string | null | undefined;
  readonly agency?: string | null | undefined;
}
export interface ShownPenalty extends PenaltyRow {
  /** The id of its first version: the same for all of them. */
  readonly number: string;
  readonly objectName: string | null;
  readonly uscc: string | null;
  readonly resultNo: string | null;
}

/** C-9: it was public when words were taken out of the result it rests on; nobody can say which of its own words repeat them. */
const tookDown = `exists (select 1 from publication x join correction c on c.id = x.redacted_by
  where x.matter_check_id = p.matter_check_id and (c.signatures -> -1 ->> 'at')::timestamptz >= p.published_at)`;
/** Whom it concerns is told where the result it rests on is public in full. */
const shownColumns = `${penaltyColumns}, case when ${tookDown} then '${notTold}' else p.public_text end as "publicText",
  case when ${tookDown} then p.correction || '{"reason": "${notTold}"}' else p.correction end as correction, (select f.id from penalty f where f.follow_up_id = p.follow_up_id and f.version = 1) as number,
  r.content ->> 'objectName' as "objectName", r.content ->> 'uscc' as uscc, r.result_no as "resultNo"`;
const isShown = `p.state in ('PUBLISHED', 'SUPERSEDED')`;
const withResult = `penalty p left join publication r on r.matter_check_id = p.matter_check_id and r.state = 'PUBLISHED' and r.mode = 'FULL'`;

/** Published penalties by id, or the current ones of some entities, newest first. */
export const shownPenalties = (
  em: Em,
  by: { readonly ids: readonly string[] } | { readonly codes: readonly string[] },
): Promise<ShownPenalty[]> =>
  'ids' in by
    ? rows<ShownPenalty>(em, `select ${shownColumns} from ${withResult} where p.id = any($1) and ${isShown}`, [by.ids])
    : rows<ShownPenalty>(
        em,
        `select ${shownColumns} from ${withResult} where p.state = 'PUBLISHED' and r.content ->> 'uscc' = any($1)
         order by p.published_at desc, p.id desc limit 5000`,
        [by.codes],
      );

/** All published versions of the penalties that rest on these results, newest first. */
export const penaltiesOfResults = (em: Em, resultNos: readonly string[]): Promise<ShownPenalty[]> =>
  rows<ShownPenalty>(
    em,
    `select ${shownColumns} from ${withResult} where r.result_no = any($1) and ${isShown} order by p.published_at desc, p.id desc`,
    [resultNos],
  );

/**
 * CD-11b, YY-36a: published penalties, newest first, corrected versions among them. Whom it concerns is told where the result it rests on is
 * public in full; beside a withheld result it would tell what may not be told (KF 第二十二条).
 */
export async function findPenalties(em: Em, filter: PenaltyFilter) {
  const size = pageSize(filter);
  const [beforeAt, beforeId] = decodeCursor(filter.after, 2) ?? [null, null];
  const found = await rows<ShownPenalty>(
    em,
    `select ${shownColumns} from ${withResult}
     where ${isShown} and ($1::text is null or r.content ->> 'uscc' = $1) and ($2::text is null or p.agency = $2)
       and ($3::timestamptz is null or (p.published_at, p.id) < ($3::timestamptz, $4::text))
     order by p.published_at desc, p.id desc limit $5`,
    [filter.uscc ?? null, filter.agency ?? null, beforeAt, beforeId, size + 1],
  );
  return connection(
    found,
    size,
    (p) => [p.publishedAt!, p.id],
    (p) => p,
  );
}

const yuan = (fen: number | null): string | null => (fen === null ? null : (fen / 100).toFixed(2));

export const presentPenalty = ({ amountFen, ...row }: ShownPenalty): PublishedPenalty => ({
  ...row,
  decisionNo: row.decisionNo!,
  publishedAt: row.publishedAt!,
  amount: yuan(amountFen),
  department: departmentOf(row.agency, Number(row.decidedOn.slice(0, 4))),
});

export const presentOwnPenalty = ({ amountFen, ...row }: PenaltyRow): Penalty => ({ ...row, amount: yuan(amountFen) });

export interface OwnPenaltyFilter extends PageRequest {
  readonly state?: PenaltyState | null | undefined;
}

/** The decisions of a department in the order they were recorded, public or not. */
export async function ownPenalties(em: Em, agency: string, filter: OwnPenaltyFilter) {
  const size = pageSize(filter);
  const found = await rows<PenaltyRow>(
    em,
    `select ${penaltyColumns} from penalty p where p.agency = $1 and ($2::text is null or p.state = $2) and ($3::text is null or p.id > $3)
     order by p.id limit $4`,
    [agency, filter.state ?? null, decodeCursor(filter.after, 1)?.[0] ?? null, size + 1],
  );
  return connection(found, size, (p) => [p.id], presentOwnPenalty);
}
