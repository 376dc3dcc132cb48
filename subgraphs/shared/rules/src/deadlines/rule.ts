import { type PlainDate, plainDate, yearOf } from '../basics/plain-date.ts';
import { addCalendarDays, addWorkingDays, type CountedDate } from '../calendar/counting.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { AnnualDate, Term } from '../packs/parameter-values.ts';

/**
 * A day of the year the event lies in. `boundary` BEFORE is the strict 「6月1日前」: the last compliant day is the one before.
 * Annual dates never roll. `followingYear` moves it to the year after the event.
 */
export interface AnnualDeadline extends AnnualDate {
  readonly boundary?: 'UNTIL' | 'BEFORE';
  readonly followingYear?: boolean;
}

/** A number of days from the event, or a fixed day of the year. Values of policy packs (`Term`, `AnnualDate`) fit as they are. */
export type DeadlineRule = Term | AnnualDeadline;

const isTerm = (rule: DeadlineRule): rule is Term => 'unit' in rule;

const pad = (n: number) => String(n).padStart(2, '0');
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lastDayOf = (year: number, month: number) => (month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

function annualDate(rule: AnnualDeadline, year: number): PlainDate {
  if (rule.boundary !== 'BEFORE') {
    return plainDate(`${year}-${pad(rule.month)}-${pad(rule.day === 'LAST' ? lastDayOf(year, rule.month) : rule.day)}`);
  }
  const day = rule.day === 'LAST' ? lastDayOf(year, rule.month) : rule.day;
  if (day > 1) return plainDate(`${year}-${pad(rule.month)}-${pad(day - 1)}`);
  return rule.month === 1
    ? plainDate(`${year - 1}-12-31`)
    : plainDate(`${year}-${pad(rule.month - 1)}-${pad(lastDayOf(year, rule.month - 1))}`);
}

/**
 * The last compliant day, which ends at 24:00 Asia/Shanghai. `start` is the event day; for annual dates only its year counts
 * (pass 1 January of the plan year). A day that depends on an unknown year is provisional.
 */
export function dueDate(rule: DeadlineRule, start: PlainDate, calendar: WorkingCalendar): CountedDate {
  if (!isTerm(rule)) return { date: annualDate(rule, yearOf(start) + (rule.followingYear ? 1 : 0)), provisional: false, missingYears: [] };
  return rule.unit === 'WORKING_DAYS'
    ? addWorkingDays(calendar, start, rule.amount)
    : addCalendarDays(calendar, start, rule.amount, { rollForward: rule.rollForward });
}

/**
 * PD 第二十条 (四) with KF 第二十二条, YY 四（四）: in a joint task the earlier deadline governs (K-18). Undefined for no candidates.
 * Provisional when the governing date is, or when another candidate could still turn out earlier: its missing year begins before that date.
 */
export function earliestDue<T extends { readonly due: CountedDate }>(candidates: readonly T[]): T | undefined {
  const [first, ...rest] = candidates;
  if (!first) return undefined;
  const earliest = rest.reduce((a, b) => (b.due.date < a.due.date ? b : a), first);
  const open = candidates.filter((c) => c.due.missingYears[0] !== undefined && `${c.due.missingYears[0]}-01-01` <= earliest.due.date);
  if (open.length === 0) return earliest;
  const missingYears = [...new Set(open.flatMap((c) => c.due.missingYears))].sort((a, b) => a - b);
  return { ...earliest, due: { date: earliest.due.date, provisional: true, missingYears } };
}

/** KF 第二十二条第一款 「任务结束后」: the earlier of the last visit's end and the end of the execution window, so that a task left open does not stop the clock (R-17, D-64). */
export const taskEnd = (facts: { readonly visitsDoneOn: PlainDate | undefined; readonly windowEnd: PlainDate }): PlainDate =>
  facts.visitsDoneOn !== undefined && facts.visitsDoneOn < facts.windowEnd ? facts.visitsDoneOn : facts.windowEnd;
