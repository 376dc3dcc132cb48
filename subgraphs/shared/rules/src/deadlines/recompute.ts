import type { PlainDate } from '../basics/plain-date.ts';
import type { CountedDate } from '../calendar/counting.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { type DeadlineRule, dueDate } from './rule.ts';

/** A deadline as stored. `doneAt` set = met or missed, either way settled. */
export interface StoredDeadline {
  readonly id: string;
  readonly rule: DeadlineRule;
  readonly start: PlainDate;
  readonly due: CountedDate;
  readonly doneAt: Date | undefined;
}

/** KF 第二十二条 (R-02, D-61, D-62): what a new or changed calendar moves. Only open deadlines whose date or provisional flag changes; settled ones stay. */
export function recompute(
  deadlines: readonly StoredDeadline[],
  calendar: WorkingCalendar,
): readonly { readonly id: string; readonly before: CountedDate; readonly after: CountedDate }[] {
  return deadlines.flatMap(({ id, rule, start, due, doneAt }) => {
    // A step done while its date was provisional is not judged yet, so it is open in this sense.
    if (doneAt !== undefined && !due.provisional) return [];
    const after = dueDate(rule, start, calendar);
    const same = after.date === due.date && after.provisional === due.provisional && after.missingYears.join() === due.missingYears.join();
    return same ? [] : [{ id, before: due, after }];
  });
}
