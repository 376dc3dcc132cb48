import { type AnnualDate, addDays, type PlainDate, plainDate, type WorkingCalendar, workingDaysBetween } from '@double-random/rules';
import type { AnyDeadlineKind } from './deadline-row.ts';

/** From when a duty is brought to mind. The regulations set no day, except that KF-12c asks for October; all others are our own. */
type Reminder = { readonly days: number } | { readonly workingDays: number } | { readonly from: AnnualDate };

const month: Reminder = { days: 30 };
const week: Reminder = { workingDays: 7 };

const reminders: Readonly<Partial<Record<AnyDeadlineKind, Reminder>>> = {
  // the plan is on the table on 1 January.
  PLAN_MADE: month,
  PLAN_FILING: month,
  JOINT_PLAN_FILING: month,
  JOINT_PLAN_PUBLICATION: month,
  PLAN_CLOSING: month,
  MATTER_LIST_DUE: month,
  REGISTRY_DUE: month,
  REGISTRY_REFRESH: month,
  SEMI_ANNUAL_REPORT_JUNE: month,
  SEMI_ANNUAL_REPORT_DECEMBER: month,
  ARCHIVE: month,
  // KF-12c: from 1 October.
  JOINT_QUOTA: { from: { month: 10, day: 1 } },
};

/** Whether a duty due on a day is brought to mind today; overdue ones are beyond reminding. */
export function isRemindedOf(kind: AnyDeadlineKind, dueOn: PlainDate, today: PlainDate, calendar: WorkingCalendar): boolean {
  if (today > dueOn) return false;
  const reminder = reminders[kind] ?? week;
  if ('days' in reminder) return addDays(dueOn, -reminder.days) <= today;
  if ('from' in reminder) {
    const { month: m, day } = reminder.from;
    return today >= plainDate(`${dueOn.slice(0, 4)}-${String(m).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  }
  return workingDaysBetween(calendar, today, dueOn).days <= reminder.workingDays;
}
