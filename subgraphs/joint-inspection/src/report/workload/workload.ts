import { type Em, rows } from '@double-random/runtime';

export interface Workload {
  readonly inspectorId: string;
  /** Visits of January to December. */
  readonly months: readonly number[];
}

/**
 * YY 五（一） 「充分并合理调配执法检查力量」: the visits each inspector of an agency took part in, month by month, wherever he was seconded to. Only
 * visits that are over: who is drawn for one to come tells of a draw (CD 九). A figure to plan by; no draw looks at it.
 */
export async function workloadOf(em: Em, agency: string, year: number): Promise<Workload[]> {
  const found = await rows<{ inspectorId: string; month: number; n: number }>(
    em,
    `select m.inspector_id as "inspectorId", extract(month from v.finished_on)::int as month, count(distinct v.id)::int as n
     from team_member m join visit v on v.id = m.visit_id
     where coalesce(m.home_agency, m.agency) = $1 and m.kind = 'INSPECTOR' and m.state in ('PRESENT', 'DONE')
       and v.finished_on between make_date($2, 1, 1) and make_date($2, 12, 31)
     group by 1, 2 order by 1, 2`,
    [agency, year],
  );
  return [...Map.groupBy(found, (f) => f.inspectorId)].map(([inspectorId, own]) => ({
    inspectorId,
    months: Array.from({ length: 12 }, (_, i) => own.find((f) => f.month === i + 1)?.n ?? 0),
  }));
}
