import { type CompletionState, completionState, standing } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { type DeadlineRow, dueOf } from '../../deadline/deadline-row.ts';

export interface AlikeDuties {
  readonly agency: string;
  readonly kind: string;
  readonly state: CompletionState;
  readonly count: number;
}

/**
 * PD 第二十九条: how duties stand. Those of one kind, due and done on the same days are judged together, so that what comes from
 * the database does not grow with the number of duties.
 * @param condition SQL over `deadline`, with `params`
 */
export async function judgeAlike(em: Em, condition: string, params: readonly unknown[], now: Date): Promise<AlikeDuties[]> {
  const alike = await rows<
    Pick<DeadlineRow, 'agency' | 'kind' | 'dueOn' | 'provisional' | 'doneAt'> & { missingYears: number[]; n: number }
  >(
    em,
    `select agency, kind, due_on as "dueOn", provisional, rule -> 'missingYears' as "missingYears",
       case when done_at is null then null else date_trunc('day', done_at at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai' end as "doneAt",
       count(*)::int as n
     from deadline where ${condition} group by 1, 2, 3, 4, 5, 6 order by 1, 2`,
    params,
  );
  return alike.map(({ agency, kind, n, doneAt, missingYears, ...due }) => {
    const counted = dueOf({ ...due, rule: { terms: [], missingYears } });
    const done = doneAt === null ? undefined : new Date(doneAt);
    return { agency, kind, state: completionState({ state: standing(counted, { doneAt: done, now }) }), count: n };
  });
}
