import type { PlainDate, QuotaRule } from '@double-random/rules';
import { type Reader, rows } from '@double-random/runtime';

export interface QuotaCounts {
  readonly agency: string;
  readonly initiated: number;
  readonly joined: number;
  /** End of the last visit of the first task that counts, as initiator and at all. */
  readonly firstInitiatedAt: string | null;
  readonly firstAt: string | null;
}

/**
 * PD 第九条, KF 第十二条第二款: joint tasks of the year as the data have them. A task counts in the year its visits ended (D-94), for whoever
 * checked something in it (K-26, K-27), unless that department published a result of it late (PD 第二十九条: 视为未完成任务).
 */
export const quotaCounts = (db: Reader, year: number, on: PlainDate): Promise<QuotaCounts[]> =>
  rows<QuotaCounts>(
    db,
    `with done as (
       select t.id, p.agency, p.role,
         (select max(v.finished_at) from visit v join matter_check m on m.visit_id = v.id where m.task_id = t.id) as at
       from task t join task_participant p on p.task_id = t.id
       where t.joint and p.state = 'ACCEPTED' and t.state <> 'CANCELLED' and t.visits_done_on between make_date($1, 1, 1) and least($2::date, make_date($1, 12, 31))
         and exists (select 1 from matter_check m where m.task_id = t.id and m.agency = p.agency and m.result_code is not null)
         and not exists (
           select 1 from deadline d join matter_check m on m.visit_id = d.subject and m.agency = d.agency
           where d.kind = 'RESULT_PUBLICATION' and m.task_id = t.id and d.agency = p.agency
             and (d.state = 'LATE' or d.state = 'OPEN' and d.done_at is null and not d.provisional and d.due_on < $2::date))
     )
     select agency, count(*) filter (where role = 'INITIATOR')::int as initiated, count(*) filter (where role <> 'INITIATOR')::int as joined,
       min(at) filter (where role = 'INITIATOR') as "firstInitiatedAt", min(at) as "firstAt" from done group by 1 order by 1`,
    [year, on],
  );

/** null: nothing is asked, so nothing is missing (PD-09c, D-93). */
export const quotaMet = (rule: QuotaRule, { initiated, joined }: Pick<QuotaCounts, 'initiated' | 'joined'>): boolean | null =>
  ({ INITIATE_1: initiated > 0, INITIATE_OR_JOIN_1: initiated + joined > 0, OPTIONAL: null })[rule as 'OPTIONAL'];
