import type { PlainDate } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';

/** Two open visits of different initiators at one entity, both on offer. `own` is the asker's. */
export interface MergeMatch {
  readonly ownVisitId: string;
  readonly partnerVisitId: string;
  readonly partner: string;
  /** Days inside both windows. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const open = `in ('PLANNED', 'RESCHEDULED', 'PRECHECKED', 'NOTIFIED', 'NO_NOTICE')`;
const pairs = `from visit v join task t on t.id = v.task_id join merge_offer mo on mo.task_id = t.id
  join visit w on w.entity_key = v.entity_key and w.id <> v.id and w.state ${open} join task u on u.id = w.task_id
  join merge_offer wo on wo.task_id = u.id
  where v.state ${open} and u.initiator <> t.initiator and u.window_from <= t.window_to and u.window_to >= t.window_from`;

/**
 * X-07, CD-9b: entity keys are compared here and nowhere else. A match exists only where both departments have an open visit and both put
 * their tasks on offer; everything else gives the same empty answer.
 * @param options.visitId one visit of the agency; all of them when undefined
 * @param options.after ids of the pair a page goes on behind
 */
export async function matchesOf(
  em: Em,
  agency: string,
  options: { readonly visitId?: string; readonly after?: readonly (string | number)[] | undefined; readonly limit?: number } = {},
): Promise<MergeMatch[]> {
  const region = findAgency(agency)?.region;
  const sisters = region === undefined ? [] : agencies.filter((a) => a.region === region).map((a) => a.code);
  return rows<MergeMatch>(
    em,
    `select v.id as "ownVisitId", w.id as "partnerVisitId", u.initiator as partner, greatest(t.window_from, u.window_from) as from,
       least(t.window_to, u.window_to) as to ${pairs} and t.initiator = $1 and ($2::text is null or v.id = $2) and u.initiator = any($3)
       and ($4::text is null or (v.id, w.id) > ($4, $5)) order by v.id, w.id limit $6`,
    [agency, options.visitId ?? null, sisters, options.after?.[0] ?? null, options.after?.[1] ?? null, options.limit ?? 200],
  );
}

export interface OverlapCount {
  readonly first: string;
  readonly second: string;
  readonly n: number;
}

/** KF-12a: how many open visits on offer coincide, per pair of departments of a region: counts, never entities. */
export async function overlapCounts(em: Em, codes: readonly string[]): Promise<OverlapCount[]> {
  return rows<OverlapCount>(
    em,
    `select t.initiator as first, u.initiator as second, count(distinct v.entity_key)::int as n ${pairs} and t.initiator < u.initiator
       and t.initiator = any($1) and u.initiator = any($1) group by 1, 2 order by 1, 2`,
    [codes],
  );
}
