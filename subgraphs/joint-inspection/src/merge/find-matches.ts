import type { PlainDate } from '@double-random/rules';
import { type Em, row, rows } from '@double-random/runtime';
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
/** Days on which a visit is inside the window of every task it serves. */
const days = (visit: string) => `lateral (select max(x.window_from) as first, min(x.window_to) as last from task x
    where x.id = ${visit}.task_id or x.id in (select g.task_id from assignment g where g.merged_into = ${visit}.id))`;
const pairs = `from visit v join task t on t.id = v.task_id join merge_offer mo on mo.task_id = t.id
  join visit w on w.entity_key = v.entity_key and w.id <> v.id and w.state ${open} join task u on u.id = w.task_id
  join merge_offer wo on wo.task_id = u.id cross join ${days('v')} vd cross join ${days('w')} wd
  where v.state ${open} and u.initiator <> t.initiator and greatest(vd.first, wd.first) <= least(vd.last, wd.last)`;

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
    `select v.id as "ownVisitId", w.id as "partnerVisitId", u.initiator as partner, greatest(vd.first, wd.first) as from,
       least(vd.last, wd.last) as to ${pairs} and t.initiator = $1 and ($2::text is null or v.id = $2) and u.initiator = any($3)
       and ($4::text is null or (v.id, w.id) > ($4, $5)) order by v.id, w.id limit $6`,
    [agency, options.visitId ?? null, sisters, options.after?.[0] ?? null, options.after?.[1] ?? null, options.limit ?? 200],
  );
}

/** Whether two initiators have a task on offer that is being carried out: looked at every few seconds, and mostly not so. */
export const offersCouldMeet = async (em: Em): Promise<boolean> =>
  (await row<{ n: number }>(
    em,
    `select count(distinct t.initiator)::int as n from merge_offer o join task t on t.id = o.task_id
     where t.state in ('DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS')`,
  ))!.n > 1;

export interface UnproposedMatch {
  readonly firstVisitId: string;
  readonly firstTaskId: string;
  readonly secondVisitId: string;
  readonly secondTaskId: string;
}

/**
 * Matches nothing was said about yet, each once, whoever's: nobody's eyes but the platform's. A proposal that lapsed is made again when one
 * of the two is put on offer anew; a refusal stands (KF 第四条).
 * @param firstVisitId one pair's first visit; every pair when undefined
 */
export const unproposedMatches = (em: Em, firstVisitId?: string): Promise<UnproposedMatch[]> => {
  const placed = agencies.filter((a) => a.region !== undefined);
  return rows<UnproposedMatch>(
    em,
    `select v.id as "firstVisitId", v.task_id as "firstTaskId", w.id as "secondVisitId", w.task_id as "secondTaskId" ${pairs} and v.id < w.id
       and (select r.region from unnest($1::text[], $2::text[]) as r (code, region) where r.code = t.initiator)
         = (select r.region from unnest($1::text[], $2::text[]) as r (code, region) where r.code = u.initiator)
       and ($3::text is null or v.id = $3)
       and not exists (select 1 from visit_merge m where m.host_assignment_id in (v.assignment_id, w.assignment_id)
         and m.guest_assignment_id in (v.assignment_id, w.assignment_id)
         and (m.state <> 'LAPSED' or m.created_at >= greatest(mo.offered_at, wo.offered_at)))
     order by v.id, w.id limit 200`,
    [placed.map((a) => a.code), placed.map((a) => a.region), firstVisitId ?? null],
  );
};

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
