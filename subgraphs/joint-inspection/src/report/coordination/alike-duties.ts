import { type CompletionState, completionState, type PlainDate, shanghaiDate, standing, startOfShanghaiDay } from '@double-random/rules';
import { type Reader, rows } from '@double-random/runtime';
import { dueOf } from '../../deadline/deadline-row.ts';

export interface AlikeDuties {
  readonly agency: string;
  readonly kind: string;
  readonly state: CompletionState;
  readonly count: number;
}

interface Alike {
  readonly agency: string;
  readonly kind: string;
  readonly provisional: boolean;
  readonly missingYears: number[];
  /** Of one of them: when it was due and when it was done, or null. */
  readonly days: readonly [dueOn: PlainDate, doneOn: PlainDate | null];
  readonly n: number;
}

/**
 * PD 第二十九条: how duties stand. Those of one kind, done or not, on the same side of their due day and of the year that is not known yet
 * stand alike: one of them is judged for all, so that what comes from the database does not grow with the number of duties.
 * @param condition SQL over `deadline`, with `params`
 */
export async function judgeAlike(db: Reader, condition: string, params: readonly unknown[], now: Date): Promise<AlikeDuties[]> {
  const today = `$${params.length + 1}::date`;
  const alike = await rows<Alike>(
    db,
    `select agency, kind, provisional, years as "missingYears", min(array[due_on, done_on]) as days, count(*)::int as n from (
       select agency, kind, provisional, case when provisional then rule -> 'missingYears' else '[]' end as years, due_on,
         (done_at at time zone 'Asia/Shanghai')::date as done_on
       from deadline where ${condition}) duty
     group by 1, 2, 3, 4, done_on is null, coalesce(done_on, ${today}) <= due_on, done_on < make_date((years ->> 0)::int, 1, 1)
     order by 1, 2`,
    [...params, shanghaiDate(now)],
  );
  return alike.map(({ agency, kind, n, days: [dueOn, doneOn], missingYears, provisional }) => {
    const due = dueOf({ dueOn, provisional, rule: { terms: [], missingYears } });
    const doneAt = doneOn === null ? undefined : startOfShanghaiDay(doneOn);
    return { agency, kind, state: completionState({ state: standing(due, { doneAt, now }) }), count: n };
  });
}
