import type { PlainDate } from '@double-random/rules';
import { type Em, row } from '@double-random/runtime';

/** 减少上门: visits an entity did not have to bear, by how they were saved. Counted when the one visit has been made. */
export interface BurdenAvoided {
  /** Objects of a department's own tasks settled at another of its visits. */
  readonly ownMerges: number;
  /** The same between departments that agreed. */
  readonly crossMerges: number;
  /** Joint visits: departments that came along, less the one visit made. */
  readonly jointVisits: number;
}

/** KF 第十二条第一款, PD 第二条 (F24): over the visits of these initiators that ended from `from` to `to`, both included. */
export async function burdenAvoided(em: Em, agencies: readonly string[], from: PlainDate, to: PlainDate): Promise<BurdenAvoided> {
  const found = await row<BurdenAvoided>(
    em,
    `with made as (select id, task_id from visit where state = 'FINISHED' and finished_on between $2 and $3 and lead_agency = any($1)),
       merged as (select m.kind from visit_merge m join made on made.id = m.host_visit_id where m.state = 'DONE'),
       came as (select count(distinct c.agency) - 1 as saved from made join task t on t.id = made.task_id and t.joint
         join matter_check c on c.visit_id = made.id and c.task_id = made.task_id and c.state not in ('DROPPED', 'NOT_CHECKED') group by made.id)
     select (select count(*) from merged where kind = 'OWN')::int as "ownMerges", (select count(*) from merged where kind = 'CROSS')::int as "crossMerges",
       (select coalesce(sum(saved), 0) from came)::int as "jointVisits"`,
    [agencies, from, to],
  );
  return found!;
}
