import { dayOfWeek, daysBetween, findPlainDate, type PlainDate, plainDate, yearOf } from '../basics/plain-date.ts';
import { ok, type Result, refuse } from '../basics/refusal.ts';
import { calendarRefusals } from './refusals.ts';

/**
 * One year of the State Council's schedule as published: `off` holds every day of the announced holidays (weekends inside them too),
 * `work` the make-up Saturdays and Sundays.
 */
export interface CalendarYear {
  readonly year: number;
  /** Title and number of the notice. */
  readonly source: string;
  readonly off: readonly string[];
  readonly work: readonly string[];
}

const isWeekend = (date: PlainDate) => dayOfWeek(date) % 6 === 0;

const aMonday = plainDate('1969-12-29');
/** Mondays to Fridays from `aMonday` to a day. */
function weekdaysUpTo(date: PlainDate): number {
  const days = daysBetween(aMonday, date);
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7 + 1, 5);
}

/** Where a published year differs from Monday to Friday. Worked out once for each: the years that ship are in every calendar. */
interface Exceptions {
  readonly off: readonly PlainDate[];
  readonly work: readonly PlainDate[];
}
const known = new WeakMap<CalendarYear, Exceptions>();
function exceptionsOf(year: CalendarYear): Exceptions {
  const before = known.get(year);
  if (before) return before;
  const own = (days: readonly string[]) => [...new Set(days as readonly PlainDate[])].filter((day) => yearOf(day) === year.year);
  const made = {
    off: own(year.off).filter((day) => !isWeekend(day) && !year.work.includes(day)),
    work: own(year.work).filter(isWeekend),
  };
  known.set(year, made);
  return made;
}

/** Working days as the State Council fixed them, year by year; of a year without data it knows nothing. */
export class WorkingCalendar {
  private readonly years: ReadonlyMap<number, CalendarYear>;

  /** Later entries replace earlier ones of the same year: a changed schedule is one more entry (D-62). */
  constructor(years: readonly CalendarYear[]) {
    this.years = new Map(years.map((y) => [y.year, y]));
  }

  /** The notice a year rests on; undefined when the year is unknown. */
  findSource(year: number): string | undefined {
    return this.years.get(year)?.source;
  }

  knows(year: number): boolean {
    return this.years.has(year);
  }

  /** KF 第二十二条, PD 第二十条, CD 十一 「工作日」: undefined means the year's schedule is not known, which is neither yes nor no. */
  isWorkingDay(date: PlainDate): boolean | undefined {
    const year = this.years.get(yearOf(date));
    if (!year) return undefined;
    const { off, work } = exceptionsOf(year);
    return isWeekend(date) ? work.includes(date) : !off.includes(date);
  }

  /** Only for provisional dates: the schedule if known, otherwise Monday to Friday. Whoever uses it must flag the result. */
  isProbablyWorkingDay(date: PlainDate): boolean {
    return this.isWorkingDay(date) ?? !isWeekend(date);
  }

  /** How many days after `from` up to `to` are probably working days: what counting them one by one would give. */
  countProbablyWorkingDays(from: PlainDate, to: PlainDate): number {
    if (to <= from) return 0;
    const within = (days: readonly PlainDate[]) => days.filter((day) => from < day && day <= to).length;
    let days = weekdaysUpTo(to) - weekdaysUpTo(from);
    for (let year = yearOf(from); year <= yearOf(to); year++) {
      const published = this.years.get(year);
      if (!published) continue;
      const { off, work } = exceptionsOf(published);
      days += within(work) - within(off);
    }
    return days;
  }

  /** The same calendar with one more year, or a year replaced. */
  with(year: CalendarYear): WorkingCalendar {
    return new WorkingCalendar([...this.years.values(), year]);
  }
}

/** a schedule entered by hand is checked before any deadline rests on it; make-up days are weekend days, every date exists and is of the year. */
export function checkCalendarYear(data: CalendarYear): Result<CalendarYear> {
  if (!data.source.trim()) return refuse(calendarRefusals.sourceMissing(data.year));
  const all = [...data.off, ...data.work];
  const wrong = all.filter((text) => {
    const date = findPlainDate(text);
    return !date || yearOf(date) !== data.year;
  });
  const repeated = all.filter((text, i) => all.indexOf(text) !== i);
  const notWeekend = data.work.filter((text) => {
    const date = findPlainDate(text);
    return date !== undefined && !isWeekend(date);
  });
  const bad = [...new Set([...wrong, ...repeated, ...notWeekend])];
  return bad.length ? refuse(calendarRefusals.badData(data.year, bad)) : ok(data);
}
