import { yearOf } from '@double-random/rules';
import { connection, decodeCursor, type PageRequest, pageSize, rows } from '@double-random/runtime';
import type { JointContext } from '../graph/joint-context.ts';
import { presentMatterCheck } from './present-visit.ts';
import { insightSql } from './visit-access.ts';
import { type MatterCheckRow, type MatterCheckState, matterCheckColumns } from './visit-row.ts';

export interface MatterCheckFilter extends PageRequest {
  readonly state?: MatterCheckState | undefined;
  readonly taskId?: string | undefined;
  /** KF 第二十二条: what has to be public soonest comes first, over all pages; what has no term yet comes last. */
  readonly soonestFirst?: boolean | undefined;
}

/** A day after every deadline, and one before: dates to sort by. */
const [never, always] = [`date '9999-12-31'`, `date '0001-01-01'`];

/** The results of the asker's department that he may read in full. */
export async function findMatterChecks({ deps, actor }: JointContext, filter: MatterCheckFilter) {
  const size = pageSize(filter);
  const insight = insightSql(actor, 7);
  const found = await rows<MatterCheckRow & { readonly sortDay: string }>(
    deps.em(),
    `select ${matterCheckColumns}, sort_day::text as "sortDay" from (
       select c.*, case when not $3::boolean then ${always} else coalesce((select min(d.due_on) from deadline d
         where d.kind = 'RESULT_PUBLICATION' and d.subject = c.visit_id and d.agency = c.agency and d.state <> 'CANCELLED'), ${never}) end as sort_day
       from matter_check c where c.agency = $7 and ($1::text is null or c.state = $1) and ($2::text is null or c.task_id = $2)
         and (select ${insight.sql} from visit v where v.id = c.visit_id) = 'FULL') own
     where $4::date is null or (sort_day, id) > ($4::date, $5::text) order by sort_day, id limit $6`,
    [
      filter.state ?? null,
      filter.taskId ?? null,
      filter.soonestFirst ?? false,
      ...(decodeCursor(filter.after, 2) ?? [null, null]),
      size + 1,
      ...insight.params,
    ],
  );
  return connection(
    found,
    size,
    (c) => [c.sortDay, c.id],
    (c) => presentMatterCheck(c, yearOf(deps.clock.today())),
  );
}
