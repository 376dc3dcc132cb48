import { type PlainDate, type ResultCode, resultRules } from '@double-random/rules';
import { type Reader, rows } from '@double-random/runtime';

export interface DetectionLine {
  /** DOUBLE_RANDOM or DIRECTED. */
  readonly kind: string;
  readonly results: number;
  readonly problems: number;
  /** Basis points, floor; null without results. */
  readonly rate: number | null;
}

/** KF 第二十四条: results that call for something to be done. */
const problems = (Object.keys(resultRules) as ResultCode[]).filter((code) => resultRules[code].opensFollowUp);

/** 检出率: whether the lot finds as much as going where something is suspected. Results of visits that ended in the period. */
export async function detection(db: Reader, agencies: readonly string[], from: PlainDate, to: PlainDate): Promise<DetectionLine[]> {
  const found = await rows<Omit<DetectionLine, 'rate'>>(
    db,
    `select t.kind, count(*)::int as results, count(*) filter (where m.result_code = any($4))::int as problems
     from matter_check m join visit v on v.id = m.visit_id join task t on t.id = m.task_id
     where m.agency = any($1) and m.result_code is not null and v.finished_on between $2::date and $3::date group by 1 order by 1 desc`,
    [agencies, from, to, problems],
  );
  return found.map((line) => ({ ...line, rate: line.results === 0 ? null : Math.floor((line.problems * 10_000) / line.results) }));
}

export interface DensityCell {
  /** GB/T 2260 code of where the object stands. */
  readonly division: string;
  readonly month: string;
  readonly visits: number;
}

/** Visits that ended, by county and month; a joint visit once. */
export const density = (
  db: Reader,
  agencies: readonly string[],
  from: PlainDate,
  to: PlainDate,
  kind: string | null,
): Promise<DensityCell[]> =>
  rows<DensityCell>(
    db,
    `select division, month, count(*)::int as visits from (
       select distinct on (v.id) v.id, left(o.value ->> 'division', 6) as division, to_char(v.finished_on, 'YYYY-MM') as month
       from visit v join assignment a on a.id = v.assignment_id join task t on t.id = v.task_id cross join lateral jsonb_each(a.snapshot) o
       where v.finished_on between $2::date and $3::date and ($4::text is null or t.kind = $4)
         and exists (select 1 from matter_check m where m.visit_id = v.id and m.agency = any($1))
       order by v.id, o.key) seen group by 1, 2 order by 1, 2`,
    [agencies, from, to, kind],
  );
