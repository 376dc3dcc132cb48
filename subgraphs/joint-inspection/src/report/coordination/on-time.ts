import type { CompletionState, PlainDate } from '@double-random/rules';
import { type Em, type Reader, rows } from '@double-random/runtime';
import { type DeadlineRow, deadlineColumns, tellsNoDraw } from '../../deadline/deadline-row.ts';
import { judgeAlike } from './alike-duties.ts';

export interface OnTimeLine {
  readonly agency: string;
  readonly kind: string;
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  readonly provisional: number;
}

const columnOf = {
  COMPLETED_ON_TIME: 'onTime',
  NOT_COMPLETED_LATE: 'late',
  NOT_COMPLETED_OPEN: 'open',
  PROVISIONAL: 'provisional',
} as const satisfies Readonly<Record<CompletionState, keyof OnTimeLine>>;

/** PD 第二十九条: duties that fell due in the period, by department and kind. */
export async function onTimeTable(
  db: Reader,
  agencies: readonly string[],
  from: PlainDate,
  to: PlainDate,
  now: Date,
): Promise<OnTimeLine[]> {
  const condition = `agency = any($1) and ${tellsNoDraw} and state <> 'CANCELLED' and due_on between $2::date and $3::date`;
  const lines = new Map<string, { -readonly [K in keyof OnTimeLine]: OnTimeLine[K] }>();
  for (const { agency, kind, state, count } of await judgeAlike(db, condition, [agencies, from, to], now)) {
    const key = `${agency} ${kind}`;
    const line = lines.get(key) ?? { agency, kind, onTime: 0, late: 0, open: 0, provisional: 0 };
    line[columnOf[state]] += count;
    lines.set(key, line);
  }
  return [...lines.values()];
}

export interface OverdueRow extends DeadlineRow {
  readonly urged: number;
  readonly lastUrgedAt: string | null;
}

/** What is overdue at these agencies, longest first. @param after due day and id of the last one seen */
export const overdueDuties = (
  em: Em,
  agencies: readonly string[],
  today: PlainDate,
  after: readonly unknown[] | undefined,
  limit: number,
): Promise<OverdueRow[]> =>
  rows<OverdueRow>(
    em,
    `select ${deadlineColumns}, u.n as urged, u.at as "lastUrgedAt" from deadline
       cross join lateral (select count(*)::int as n, max(sent_at) as at from urging where deadline_id = deadline.id) u
     where agency = any($1) and ${tellsNoDraw} and state = 'OPEN' and done_at is null and not provisional and due_on < $2::date
       and ($3::date is null or (due_on, id) > ($3::date, $4::text)) order by due_on, id limit $5`,
    [agencies, today, ...(after ?? [null, null]), limit],
  );
