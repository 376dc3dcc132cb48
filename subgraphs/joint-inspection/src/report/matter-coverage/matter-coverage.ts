import type { ListedMatter } from '@double-random/department-kit/contract.ts';
import { type PlainDate, plainDate } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';

export interface MatterCoverage {
  readonly matterCode: string;
  readonly matterName: string;
  /** Objects in the registry at the newest draw whose visits are over; null before the first. That a later one was made is not told (X-07, CD 九). */
  readonly registered: number | null;
  /** Different entities at which the matter was checked in the years looked at. */
  readonly visited: number;
  /** In the list in force: only such a matter can be behind. */
  readonly listed: boolean;
  /** Finished rounds of this year (YX-2a: a matter without one is told from October on). */
  readonly roundsThisYear: number;
}

/**
 * YY-42a 「对辖区内监管对象实现监督执法全覆盖」, YX-2a 「全覆盖、常态化」: how far the random checks of an agency have come around. A figure to read
 * only; draws are not weighted by it, that would break their uniformity. A matter of the list nobody ever drew is the first to be told.
 * @param listed the agency's list in force
 * @param years calendar years looked back over, this one included
 */
export const matterCoverage = (
  em: Em,
  agency: string,
  listed: readonly ListedMatter[],
  today: PlainDate,
  years: number,
): Promise<MatterCoverage[]> => {
  const year = Number(today.slice(0, 4));
  return rows<MatterCoverage>(
    em,
    `with drawn as (select distinct on (m.matter_code) m.matter_code, m.name from task_matter m join task t on t.id = m.task_id
       where m.agency = $1 order by m.matter_code, t.created_at desc),
     listed as (select * from unnest($5::text[], $6::text[]) as l (matter_code, name)),
     matter as (select matter_code, coalesce(listed.name, drawn.name) as name, listed.matter_code is not null as listed from listed full join drawn using (matter_code))
     select matter.matter_code as "matterCode", matter.name as "matterName", matter.listed,
       (select (d.counts ->> 'active')::int from draw d join task_matter tm on tm.task_id = d.task_id join task t on t.id = d.task_id
        where tm.agency = $1 and tm.matter_code = matter.matter_code and d.kind = 'objects' and d.state = 'DONE' and t.visits_done_on is not null
        order by t.joint, d.drawn_at desc limit 1) as registered,
       (select count(distinct c.entity_key)::int from matter_check c join visit v on v.id = c.visit_id
        where c.agency = $1 and c.matter_code = matter.matter_code and c.result_code is not null and v.finished_on between $2 and $3) as visited,
       (select count(*)::int from task t join task_matter tm on tm.task_id = t.id
        where tm.agency = $1 and tm.matter_code = matter.matter_code and t.year = $4 and t.visits_done_on is not null) as "roundsThisYear"
     from matter order by 1`,
    [agency, plainDate(`${year - years + 1}-01-01`), today, year, listed.map((m) => m.code), listed.map((m) => m.name)],
  );
};
