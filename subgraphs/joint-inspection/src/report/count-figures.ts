import { type Em, row, rows } from '@double-random/runtime';
import { tellWithheld } from './coordination/tell-withheld.ts';
import type { ReportFigures, ToldFigures } from './report-row.ts';

export interface FigureScope {
  readonly agency: string;
  /** '' = the whole agency. */
  readonly unit: string;
  readonly taskId?: string;
  /** Days on which the visit ended, both included; absent for a task. */
  readonly from?: string;
  readonly to?: string;
  /** Of the results, those everybody can read already: what was withheld is not told by its code either. */
  readonly publicResultsOnly?: boolean;
}

/** What the data say of an agency's part in a period or a task; a joint visit counts once for it (YX-74b, CD-11a). */
export async function countFigures(em: Em, scope: FigureScope): Promise<ReportFigures> {
  const params = [scope.agency, scope.unit, scope.taskId ?? null, scope.from ?? null, scope.to ?? null];
  const part = `from matter_check m join visit v on v.id = m.visit_id
    where m.agency = $1 and ($2 = '' or m.unit = $2) and ($3::text is null or m.task_id = $3) and v.finished_on is not null
      and ($4::date is null or v.finished_on >= $4::date) and ($5::date is null or v.finished_on <= $5::date)`;
  const totals = await row<Record<'tasks' | 'drawn' | 'visits' | 'published' | 'withheld' | 'open', number>>(
    em,
    `select count(distinct m.task_id)::int as tasks, count(distinct v.assignment_id)::int as drawn, count(distinct v.id)::int as visits,
       count(*) filter (where m.state in ('PUBLISHED', 'REDACTED_PUBLISHED'))::int as published,
       count(*) filter (where m.state = 'WITHHELD')::int as withheld,
       count(*) filter (where m.state in ('RECORDED', 'SIGNED', 'UNDER_REVIEW', 'REVIEWED', 'RETURNED'))::int as open ${part}`,
    params,
  );
  const results = await rows<{ code: string; n: number }>(
    em,
    `select m.result_code as code, count(*)::int as n ${part} and m.result_code is not null
       and ($6::bool is null or m.state in ('PUBLISHED', 'REDACTED_PUBLISHED')) group by 1 order by 1`,
    [...params, scope.publicResultsOnly || null],
  );
  const followUps = await row<{ open: number; closed: number; unowned: number; oldest: string | null }>(
    em,
    `select count(*) filter (where f.state <> 'CLOSED')::int as open, count(*) filter (where f.state = 'CLOSED')::int as closed,
       count(*) filter (where f.state <> 'CLOSED' and f.owner is null)::int as unowned, min(f.opened_at) filter (where f.state <> 'CLOSED') as oldest
     from follow_up f where f.matter_check_id in (select m.id ${part})`,
    params,
  );
  const { published, withheld, open } = totals!;
  const due = published + withheld + open;
  const pursued = followUps!.open + followUps!.closed;
  return {
    ...totals!,
    results: Object.fromEntries(results.map((r) => [r.code, r.n])),
    publicationRate: due === 0 ? null : Math.floor(((published + withheld) * 10_000) / due),
    followUpsOpen: followUps!.open,
    followUpsClosed: followUps!.closed,
    followUpClosureRate: pursued === 0 ? null : Math.floor((followUps!.closed * 10_000) / pursued),
    oldestFollowUpAt: followUps!.oldest && new Date(followUps!.oldest).toISOString(),
    // YX 二 「后续监管到位」: said in the report itself, and sent all the same.
    warnings: followUps!.unowned > 0 ? [`${followUps!.unowned}项后续处理尚未确定责任人`] : [],
  };
}

/** CD 十一, D-74: of one task for everybody to read: the results by code are the public ones, and one or two withheld point at nobody. */
export async function countForPublic(em: Em, scope: FigureScope): Promise<ToldFigures> {
  const figures = await countFigures(em, { ...scope, publicResultsOnly: true });
  const { published, withheld, open } = figures;
  return { ...figures, ...tellWithheld({ ...figures, results: published + withheld + open }) };
}
