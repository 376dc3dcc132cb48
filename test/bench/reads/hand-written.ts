import type pg from 'pg';

/** The first column of the only row: JSON the database made. */
const json = async <T>(db: pg.Client, name: string, text: string, values: readonly unknown[]): Promise<T> =>
  (await db.query<{ answer: T }>({ name, text, values: [...values] })).rows[0]!.answer;

export interface DashboardFacts {
  readonly tasks: readonly { readonly state: string; readonly count: number }[];
  readonly open: number;
  readonly nextDue: readonly { readonly kind: string; readonly dueOn: string }[];
  readonly work: { readonly resultsOpen: number; readonly followUpsOpen: number; readonly followUpsClosed: number };
  readonly visitsPerEntity: readonly number[];
}
/** one department's work, its fields counted in one statement. */
export const dashboardByHand = (db: pg.Client, agency: string): Promise<DashboardFacts> =>
  json(
    db,
    'dashboard',
    `with checks as (select id, state from matter_check where agency = $1),
       work as (select f.state from follow_up f join checks c on c.id = f.matter_check_id),
       mine as (select id, kind, due_on from deadline where agency = $1 and kind <> 'DRAW_LOCK' and state = 'OPEN' and done_at is null),
       entity as (select v.entity_key, count(distinct v.id) as n from matter_check m join visit v on v.id = m.visit_id
         where m.agency = $1 and v.finished_on between '2026-01-01' and '2026-12-31' group by 1)
     select json_build_object(
       'tasks', (select json_agg(json_build_object('state', state, 'count', n) order by state) from (select t.state, count(*)::int as n
          from task t join task_participant p on p.task_id = t.id where p.agency = $1 and p.state = 'ACCEPTED'
            and (t.year = 2026 or t.state not in ('CLOSED', 'ARCHIVED', 'CANCELLED', 'VOIDED')) group by 1) s),
       'open', (select count(*)::int from mine),
       'nextDue', (select json_agg(json_build_object('kind', kind, 'dueOn', due_on)) from (select * from mine order by due_on, id limit 10) d),
       'work', json_build_object(
          'resultsOpen', (select count(*)::int from checks where state in ('RECORDED', 'SIGNED', 'UNDER_REVIEW', 'REVIEWED', 'RETURNED')),
          'followUpsOpen', (select count(*)::int from work where state <> 'CLOSED'), 'followUpsClosed', (select count(*)::int from work where state = 'CLOSED')),
       'visitsPerEntity', (select json_build_array(count(*) filter (where n = 1), count(*) filter (where n = 2), count(*) filter (where n > 2)) from entity)
     ) as answer`,
    [agency],
  );

export interface CreditFacts {
  readonly resultNo: string;
  readonly version: number;
  readonly uscc: string;
  readonly objectName: string;
  readonly resultCode: string;
  readonly inspectedOn: string;
  readonly contentHash: string;
}
/** published results of so many codes. */
export const creditByHand = async (db: pg.Client, codes: readonly string[]): Promise<readonly CreditFacts[]> =>
  json(
    db,
    'credit',
    `select json_agg(json_build_object('resultNo', content -> 'resultNo', 'version', content -> 'version', 'uscc', content -> 'uscc',
       'objectName', content -> 'objectName', 'resultCode', content -> 'resultCode', 'inspectedOn', content -> 'inspectedOn',
       'contentHash', content_hash) order by feed_seq) as answer
     from (select * from publication where feed_seq > 0 and content ->> 'uscc' = any($1) order by feed_seq limit 500) p`,
    [codes],
  );

export interface CoordinationFacts {
  readonly departments: readonly {
    readonly agency: string;
    readonly drawn: number;
    readonly visits: number;
    readonly results: number;
    readonly published: number;
    readonly withheld: number;
    readonly followUpsOpen: number;
    readonly followUpsClosed: number;
    readonly duties: number;
  }[];
  readonly totals: { readonly visits: number; readonly entities: number; readonly visitsPerEntity: readonly number[] };
  readonly months: number;
}
/** what the departments of a region did in a year, each counted once for the region. */
export const coordinationByHand = (db: pg.Client, members: readonly string[]): Promise<CoordinationFacts> =>
  json(
    db,
    'coordination',
    `with own as (select m.id, m.agency, m.state, m.result_code, v.id as visit, v.assignment_id, v.entity_key, v.finished_on
         from matter_check m join visit v on v.id = m.visit_id
         where m.agency = any($1) and v.finished_on between '2026-01-01' and '2026-12-31'),
       per as (select agency, count(distinct assignment_id)::int as drawn, count(distinct visit)::int as visits,
         count(*) filter (where result_code is not null)::int as results,
         count(*) filter (where state in ('PUBLISHED', 'REDACTED_PUBLISHED'))::int as published, count(*) filter (where state = 'WITHHELD')::int as withheld
         from own group by 1),
       after as (select o.agency, count(*) filter (where f.state <> 'CLOSED')::int as open, count(*) filter (where f.state = 'CLOSED')::int as closed
         from own o join follow_up f on f.matter_check_id = o.id group by 1),
       duty as (select agency, count(*)::int as n from deadline where agency = any($1) and kind = 'RESULT_PUBLICATION' and state <> 'CANCELLED'
         and subject in (select visit from own) group by 1),
       entity as (select entity_key, count(distinct visit) as n from own group by 1)
     select json_build_object(
       'departments', (select json_agg(json_build_object('agency', p.agency, 'drawn', drawn, 'visits', visits, 'results', results, 'published', published,
          'withheld', withheld, 'followUpsOpen', coalesce(a.open, 0), 'followUpsClosed', coalesce(a.closed, 0), 'duties', coalesce(d.n, 0)) order by p.agency)
          from per p left join after a using (agency) left join duty d using (agency)),
       'totals', (select json_build_object('visits', (select count(distinct visit)::int from own), 'entities', count(*)::int, 'visitsPerEntity',
          json_build_array(count(*) filter (where n = 1), count(*) filter (where n = 2), count(*) filter (where n > 2))) from entity),
       'months', (select count(distinct to_char(finished_on, 'YYYY-MM'))::int from own)
     ) as answer`,
    [members],
  );
