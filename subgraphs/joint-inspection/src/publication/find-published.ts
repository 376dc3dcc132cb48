import { addDays, type PlainDate, type ResultCode, startOfShanghaiDay } from '@double-random/rules';
import { connection, decodeCursor, type Em, type PageRequest, pageSize, rows } from '@double-random/runtime';
import { type PublicationRow, publicationColumns } from './publication-row.ts';

export interface PublishedFilter extends PageRequest {
  readonly uscc?: string | null | undefined;
  /** Object code, for objects without a USCC of their own. */
  readonly code?: string | null | undefined;
  readonly namePrefix?: string | null | undefined;
  readonly agency?: string | null | undefined;
  readonly matterCode?: string | null | undefined;
  readonly resultCode?: ResultCode | null | undefined;
  /** Days of publication, both included. */
  readonly publishedFrom?: PlainDate | null | undefined;
  readonly publishedTo?: PlainDate | null | undefined;
}

const likePrefix = (text: string) => `${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;

/** X-18: current versions, newest first; found by what they show. What is withheld, superseded or not on every channel yet is not there. */
export async function findPublished(em: Em, filter: PublishedFilter) {
  const size = pageSize(filter);
  const [beforeAt, beforeId] = decodeCursor(filter.after, 2) ?? [null, null];
  const found = await rows<PublicationRow>(
    em,
    `select ${publicationColumns} from publication
     where state = 'PUBLISHED' and mode <> 'WITHHELD' and ($1::text is null or content ->> 'uscc' = $1)
       and ($2::text is null or (code = $2 and content ->> 'objectCode' = $2))
       and ($3::text is null or content ->> 'objectName' like $3) and ($4::text is null or agency = $4)
       and ($5::text is null or content ->> 'matterCode' = $5) and ($6::text is null or content ->> 'resultCode' = $6)
       and ($7::timestamptz is null or published_at >= $7) and ($8::timestamptz is null or published_at < $8)
       and ($9::timestamptz is null or (published_at, id) < ($9::timestamptz, $10::text))
     order by published_at desc, id desc limit $11`,
    [
      filter.uscc ?? null,
      filter.code ?? null,
      filter.namePrefix ? likePrefix(filter.namePrefix) : null,
      filter.agency ?? null,
      filter.matterCode ?? null,
      filter.resultCode ?? null,
      filter.publishedFrom ? startOfShanghaiDay(filter.publishedFrom) : null,
      filter.publishedTo ? startOfShanghaiDay(addDays(filter.publishedTo, 1)) : null,
      beforeAt,
      beforeId,
      size + 1,
    ],
  );
  return connection(
    found,
    size,
    (p) => [p.publishedAt!, p.id],
    (p) => p,
  );
}

/** Every public version of one result, newest first; empty for an unknown, withheld or unpublished one: no difference shows (KF-22c). */
export const versionsOf = (em: Em, resultNo: string): Promise<PublicationRow[]> =>
  rows<PublicationRow>(
    em,
    `select ${publicationColumns} from publication where result_no = $1 and state in ('PUBLISHED', 'SUPERSEDED') order by version desc`,
    [resultNo],
  );
