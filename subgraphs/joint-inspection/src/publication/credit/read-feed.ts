import { type Em, encodeCursor, rows } from '@double-random/runtime';
import { departmentOf } from '../../directory/present-department.ts';
import { presentPenalty, type ShownPenalty, shownPenalties } from '../../referral/penalty/find-penalties.ts';
import { presentPublished } from '../present-publication.ts';
import { type PublicationRow, publicationColumns } from '../publication-row.ts';
import type { CreditEventKind } from './append-to-feed.ts';
import type { AbnormalListing, CreditEvent } from './credit-event.type.ts';

interface EventRow {
  readonly seq: number;
  readonly kind: CreditEventKind;
  readonly subject: string;
  readonly at: string;
}

/**
 * Listings that rest on a result public in full, by the department that checked or, on its clue, by market regulation (PD 第二十三条);
 * `$1` are follow-ups or null, `$2` codes or null.
 */
const listingsSql = `select f.id, case when f.outcome = 'ABNORMAL_LISTED' then f.agency else clue.agency end as agency, r.result_no as "resultNo", r.content ->> 'uscc' as uscc, r.content ->> 'objectName' as "objectName",
    (select max(e.at) from credit_event e where e.kind = 'LISTING' and e.subject = f.id) as at
  from follow_up f join publication r on r.matter_check_id = f.matter_check_id and r.state = 'PUBLISHED' and r.mode = 'FULL'
    left join lateral (select min(c.to_agency) as agency from referral c where c.follow_up_id = f.id and c.abnormal_listed) clue on true
  where (f.outcome = 'ABNORMAL_LISTED' or clue.agency is not null) and ($1::text[] is null or f.id = any($1)) and ($2::text[] is null or r.content ->> 'uscc' = any($2))
  order by at desc, f.id limit 5000`;
interface ListingRow extends Omit<AbnormalListing, 'department'> {
  readonly id: string;
  readonly agency: string;
}
const presentListing = ({ agency, ...listing }: ListingRow): AbnormalListing => ({
  ...listing,
  department: departmentOf(agency, Number(String(listing.at).slice(0, 4))),
});
export const findListings = async (em: Em, ids: readonly string[] | null, codes: readonly string[] | null) =>
  (await rows<ListingRow>(em, listingsSql, [ids, codes])).map((found) => ({ id: found.id, listing: presentListing(found) }));

/** The lines after a number, in order: four statements, however many lines. */
export async function readFeed(em: Em, after: number, size: number, codes: readonly string[] | null) {
  const found = await rows<EventRow>(
    em,
    'select seq, kind, subject, at from credit_event where seq > $1 and ($2::text[] is null or uscc = any($2)) order by seq limit $3',
    [after, codes, size + 1],
  );
  const page = found.slice(0, size);
  const of = (kind: CreditEventKind) => page.filter((e) => e.kind === kind).map((e) => e.subject);
  const results = await byId<PublicationRow>(em, of('RESULT'), (ids) =>
    rows(em, `select ${publicationColumns} from publication where id = any($1)`, [ids]),
  );
  const penalties = await byId<ShownPenalty>(em, of('PENALTY'), (ids) => shownPenalties(em, { ids }));
  const listings = await byId(em, of('LISTING'), (ids) => findListings(em, ids, null));
  const nodes = page.flatMap(({ seq, kind, subject }): CreditEvent[] => {
    const cursor = encodeCursor([seq]);
    if (kind === 'RESULT') {
      const result = results.get(subject)!;
      const { resultNo: number, version } = result;
      return [{ cursor, kind: version === 1 ? 'RESULT' : 'RESULT_CORRECTION', number, version, result: presentPublished(result) }];
    }
    if (kind === 'PENALTY') {
      const penalty = penalties.get(subject)!;
      const { number, version } = penalty;
      return [{ cursor, kind: version === 1 ? 'PENALTY' : 'PENALTY_CORRECTION', number, version, penalty: presentPenalty(penalty) }];
    }
    const found = listings.get(subject);
    return found ? [{ cursor, kind: 'ABNORMAL_LISTING', number: found.listing.resultNo, version: 1, listing: found.listing }] : [];
  });
  const last = page.at(-1);
  return { nodes, hasNextPage: found.length > size, endCursor: last ? encodeCursor([last.seq]) : null };
}

async function byId<T extends { readonly id: string }>(
  _: Em,
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<readonly T[]>,
) {
  const found = ids.length === 0 ? [] : await find(ids);
  return new Map(found.map((one) => [one.id, one]));
}
