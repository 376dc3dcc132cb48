import { capWindow, type EffectivePolicy, type PlainDate, yearOf } from '@double-random/rules';

/** What counts towards a cap: visits of which time, and of whom. */
export interface CapBasis {
  /** Year that is charged: the plan year of the task. */
  readonly year: number;
  /** R-04 `cap.window` ROLLING_12_MONTHS: visits from this day on count, whatever the year; absent = those of the calendar year. */
  readonly from?: PlainDate;
  /** R-10 `cap.scope` OWN_DEPARTMENT: only what this agency initiated counts; absent = every department's. */
  readonly agency?: string;
}

/** A number stands for the calendar year with every department's visits, which is what every pack in force says. */
export const basisOf = (basis: CapBasis | number): CapBasis => (typeof basis === 'number' ? { year: basis } : basis);

/** KF 第十三条第二款 「一年内」, PD 第十条 「同一年度内」 (K-04: a joint task counts by calendar year, across departments). */
export function capBasis(policy: EffectivePolicy, task: { readonly year: number; readonly initiator: string }, today: PlainDate): CapBasis {
  const { 'cap.window': window, 'cap.scope': scope } = policy.taskWide;
  return {
    year: task.year,
    ...(window.value === 'ROLLING_12_MONTHS' ? { from: capWindow(window.value, today).from } : {}),
    ...(scope.value === 'OWN_DEPARTMENT' ? { agency: task.initiator } : {}),
  };
}

/**
 * SQL over `cap_slot c`: the rows to look at, and which of them count. A place reserved and not yet visited counts in every window: the
 * visit is still to come.
 * @returns `params` from $2 on
 */
export function basisSql({ year, from, agency }: CapBasis): {
  readonly rows: string;
  readonly counts: string;
  readonly params: readonly unknown[];
} {
  const own = '($3::text is null or c.agency = $3)';
  if (from === undefined) return { rows: 'c.year = $2', counts: own, params: [year, agency ?? null] };
  const visited = `coalesce((select v.finished_on from visit v where v.assignment_id = c.assignment_id), (c.at at time zone 'Asia/Shanghai')::date)`;
  return {
    // Twelve months know no year: what an extension took into the next one counts for a draw of this one too (D-04).
    rows: 'c.year >= $4',
    counts: `${own} and (c.state = 'RESERVED' or ${visited} >= $5)`,
    params: [year, agency ?? null, yearOf(from), from],
  };
}
