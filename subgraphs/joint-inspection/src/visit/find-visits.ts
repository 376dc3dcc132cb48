import type { PlainDate } from '@double-random/rules';
import { type Actor, connection, decodeCursor, type Em, type PageRequest, pageSize, rows } from '@double-random/runtime';
import { insightSql, type VisitInsight, type VisitWithInsight } from './visit-access.ts';
import { type VisitRow, type VisitState, visitColumns, visitTables } from './visit-row.ts';

export interface VisitFilter extends PageRequest {
  readonly taskId?: string | null | undefined;
  /** Department with a matter at the object. */
  readonly agency?: string | null | undefined;
  readonly state?: VisitState | null | undefined;
  readonly scheduledFrom?: PlainDate | null | undefined;
  readonly scheduledTo?: PlainDate | null | undefined;
  /** Only those in whose team the asker is. */
  readonly mine?: boolean | undefined;
  readonly codes?: readonly string[] | undefined;
  readonly year?: number | null | undefined;
}

/** What the asker may see, in the order of dispatch; everything else leaves no gap (CD 九, X-07). */
export async function findVisits(em: Em, actor: Actor, filter: VisitFilter) {
  const size = pageSize(filter);
  const insight = insightSql(actor, 11);
  const found = await rows<VisitRow & { insight: VisitInsight }>(
    em,
    `select * from (
       select ${visitColumns}, ${insight.sql} as insight from ${visitTables}
       where ($1::text is null or v.task_id = $1 or exists (select 1 from assignment g where g.merged_into = v.id and g.task_id = $1))
         and ($2::text is null or exists (select 1 from matter_check m where m.visit_id = v.id and m.agency = $2))
         and ($3::text is null or v.state = $3) and ($4::date is null or v.scheduled_on >= $4) and ($5::date is null or v.scheduled_on <= $5)
         and (not $6::bool or exists (select 1 from team_member t where t.visit_id = v.id and t.certificate_no = $13 and t.agency = $11
               and t.state in ('DRAWN', 'CLEARED', 'PRESENT', 'DONE')))
         and ($7::text[] is null or v.code = any($7) or v.entity_key = any($7))
         and ($8::int is null or a.year = $8) and ($9::text is null or v.id > $9)
     ) seen where insight is not null order by id limit $10`,
    [
      filter.taskId ?? null,
      filter.agency ?? null,
      filter.state ?? null,
      filter.scheduledFrom ?? null,
      filter.scheduledTo ?? null,
      filter.mine ?? false,
      filter.codes ?? null,
      filter.year ?? null,
      decodeCursor(filter.after, 1)?.[0] ?? null,
      size + 1,
      ...insight.params,
    ],
  );
  return connection(
    found,
    size,
    (v) => [v.id],
    (v): VisitWithInsight => v,
  );
}
