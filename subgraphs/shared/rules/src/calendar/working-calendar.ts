import { dayOfWeek, findPlainDate, type PlainDate, yearOf } from '../basics/plain-date.ts';
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

/** Working days as the State Council fixed them, year by year; of a year without data it knows nothing. */
export class WorkingCalendar {
  private readonly years: ReadonlyMap<number, { source: string; off: ReadonlySet<string>; work: ReadonlySet<string> }>;

  /** Later entries replace earlier ones of the same year: a changed schedule is one more entry (D-62). */
  constructor(years: readonly CalendarYear[]) {
    this.years = new Map(years.map((y) => [y.year, { source: y.source, off: new Set(y.off), work: new Set(y.work) }]));
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
    return year.work.has(date) || (!isWeekend(date) && !year.off.has(date));
  }

  /** Only for provisional dates: the schedule if known, otherwise Monday to Friday. Whoever uses it must flag the result. */
  isProbablyWorkingDay(date: PlainDate): boolean {
    return this.isWorkingDay(date) ?? !isWeekend(date);
  }

  /** The same calendar with one more year, or a year replaced. */
  with(year: CalendarYear): WorkingCalendar {
    const known = [...this.years].map(([number, y]) => ({ year: number, source: y.source, off: [...y.off], work: [...y.work] }));
    return new WorkingCalendar([...known, year]);
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
