import { addDays, daysBetween, type PlainDate, shanghaiDate, startOfShanghaiDay } from '../basics/plain-date.ts';
import type { CountedDate } from '../calendar/counting.ts';
import { workingDaysBetween } from '../calendar/counting.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CompletionState } from '../codes/enums.ts';

/** How a step stands to its deadline. Days late are counted after the due day; `lateByDays` calendar days, at least 1. */
export type Timeliness =
  | { readonly state: 'ON_TIME' }
  | { readonly state: 'LATE'; readonly lateByWorkingDays: number; readonly lateByDays: number }
  | { readonly state: 'OPEN'; readonly daysLeft: number }
  | { readonly state: 'OVERDUE'; readonly lateByWorkingDays: number; readonly lateByDays: number }
  | { readonly state: 'PROVISIONAL'; readonly missingYears: readonly number[] };

/** the first instant that is too late, 24:00 Asia/Shanghai of the due day. */
export const endOfDeadline = (due: PlainDate): Date => startOfShanghaiDay(addDays(due, 1));

/** Calendar days from today to the due day; 0 on the due day, negative afterwards (YX-74b). */
export const daysLeft = (due: PlainDate, today: PlainDate): number => daysBetween(today, due);

/**
 * KF 第二十二条, PD 第二十九条 「部门未在规定时间内录入数据的」: on time, late or still open. Late is recorded, never refused.
 * `doneAt` undefined = not done yet at `now`. A provisional deadline judges nobody, except what was done before the unknown year began.
 */
export function timeliness(
  due: CountedDate,
  facts: { readonly doneAt: Date | undefined; readonly now: Date },
  calendar: WorkingCalendar,
): Timeliness {
  const state = standing(due, facts);
  if (state === 'ON_TIME') return { state };
  if (state === 'PROVISIONAL') return { state, missingYears: due.missingYears };
  const day = shanghaiDate(facts.doneAt ?? facts.now);
  if (state === 'OPEN') return { state, daysLeft: daysLeft(due.date, day) };
  return { state, lateByWorkingDays: workingDaysBetween(calendar, due.date, day).days, lateByDays: daysBetween(due.date, day) };
}

/** The same without how many days: of thousands of duties only that is asked, and counting working days takes longer than everything else. */
export function standing(
  due: CountedDate,
  { doneAt, now }: { readonly doneAt: Date | undefined; readonly now: Date },
): Timeliness['state'] {
  const done = doneAt && shanghaiDate(doneAt);
  if (due.provisional) {
    const certain = done !== undefined && done < `${due.missingYears[0]}-01-01`;
    return certain && done <= due.date ? 'ON_TIME' : 'PROVISIONAL';
  }
  if ((done ?? shanghaiDate(now)) <= due.date) return done ? 'ON_TIME' : 'OPEN';
  return done ? 'LATE' : 'OVERDUE';
}

const completionOf: Readonly<Record<Timeliness['state'], CompletionState>> = {
  ON_TIME: 'COMPLETED_ON_TIME',
  LATE: 'NOT_COMPLETED_LATE',
  OPEN: 'NOT_COMPLETED_OPEN',
  OVERDUE: 'NOT_COMPLETED_OPEN',
  PROVISIONAL: 'PROVISIONAL',
};

/** PD 第二十九条 「视为未完成任务」: computed from the entry, never typed in. */
export const completionState = (how: Timeliness | { readonly state: Timeliness['state'] }): CompletionState => completionOf[how.state];
