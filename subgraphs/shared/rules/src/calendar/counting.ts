import { addDays, type PlainDate, yearOf } from '../basics/plain-date.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A date that rests on the calendar. `provisional` = at least one day that was counted lies in a year without schedule. */
export interface CountedDate {
  readonly date: PlainDate;
  readonly provisional: boolean;
  /** Years whose schedule is needed to make the date final; ascending. */
  readonly missingYears: readonly number[];
}

class MissingYears {
  private readonly years = new Set<number>();
  constructor(private readonly calendar: WorkingCalendar) {}

  isWorking(date: PlainDate): boolean {
    if (!this.calendar.knows(yearOf(date))) this.years.add(yearOf(date));
    return this.calendar.isProbablyWorkingDay(date);
  }

  state() {
    return { provisional: this.years.size > 0, missingYears: [...this.years].sort((a, b) => a - b) };
  }
}

const assertCount = (n: number) => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a number of days: ${n}`);
};

/** KF 第二十二条, PD 第二十条, CD 十一 「…之日起 n 个工作日内」: the event day is day 0 and never counts. `n` whole, not negative. */
export function addWorkingDays(calendar: WorkingCalendar, from: PlainDate, n: number): CountedDate {
  assertCount(n);
  const seen = new MissingYears(calendar);
  let date = from;
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (seen.isWorking(date)) left -= 1;
  }
  return { date, ...seen.state() };
}

/** The day itself if it is a working day, otherwise the first working day after it. */
export function nextWorkingDay(calendar: WorkingCalendar, from: PlainDate): CountedDate {
  const seen = new MissingYears(calendar);
  let date = from;
  while (!seen.isWorking(date)) date = addDays(date, 1);
  return { date, ...seen.state() };
}

/** YY 四（四） 「20日内」: calendar days from the day after the event; rolls to the next working day when `rollForward`. */
export function addCalendarDays(
  calendar: WorkingCalendar,
  from: PlainDate,
  n: number,
  options: { readonly rollForward: boolean },
): CountedDate {
  assertCount(n);
  const date = addDays(from, n);
  return options.rollForward ? nextWorkingDay(calendar, date) : { date, provisional: false, missingYears: [] };
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. The inverse of addWorkingDays. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: PlainDate,
  to: PlainDate,
): { readonly days: number; readonly provisional: boolean; readonly missingYears: readonly number[] } {
  const missingYears: number[] = [];
  if (to > from) for (let year = yearOf(addDays(from, 1)); year <= yearOf(to); year++) if (!calendar.knows(year)) missingYears.push(year);
  return { days: calendar.countProbablyWorkingDays(from, to), provisional: missingYears.length > 0, missingYears };
}
