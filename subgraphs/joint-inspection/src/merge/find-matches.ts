import type { PlainDate } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';

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

const sameRegion = (a: string, b: string): boolean => {
  const region = findAgency(a)?.region;
  return region !== undefined && region === findAgency(b)?.region;
};

/**
 * X-07, CD-9b: entity keys are compared here and nowhere else. A match exists only where both departments have an open visit and both put
 * their tasks on offer; everything else gives the same empty answer.
 * @param visitId one visit of the agency; all of them when undefined
 */
export async function matchesOf(em: Em, agency: string, visitId?: string): Promise<MergeMatch[]> {
  const found = await rows<MergeMatch>(
    em,
    `select v.id as "ownVisitId", w.id as "partnerVisitId", u.initiator as partner, greatest(t.window_from, u.window_from) as from,
       least(t.window_to, u.window_to) as to ${pairs} and t.initiator = $1 and ($2::text is null or v.id = $2) order by v.id, w.id limit 200`,
    [agency, visitId ?? null],
  );
  return found.filter((m) => sameRegion(agency, m.partner));
}

export interface OverlapCount {
  readonly first: string;
  readonly second: string;
  readonly n: number;
}

/** KF-12a: how many open visits on offer coincide, per pair of departments of a region: counts, never entities. */
export async function overlapCounts(em: Em, agencies: readonly string[]): Promise<OverlapCount[]> {
  return rows<OverlapCount>(
    em,
    `select t.initiator as first, u.initiator as second, count(distinct v.entity_key)::int as n ${pairs} and t.initiator < u.initiator
       and t.initiator = any($1) and u.initiator = any($1) group by 1, 2 order by 1, 2`,
    [agencies],
  );
}
