import { defineEntity, p } from '@mikro-orm/core';
import type { StoredRule } from './deadline-row.ts';

/** One duty with a date. The row is the truth; jobs are only its alarm clock. */
export const Deadline = defineEntity({
  name: 'Deadline',
  tableName: 'deadline',
  uniques: [{ name: 'deadline_once', properties: ['kind', 'subject', 'agency', 'unit'] }],
  indexes: [{ name: 'deadline_open', properties: ['agency', 'state', 'dueOn'] }],
  properties: {
    id: p.string().primary(),
    /** Code of the deadline table in rules. */
    kind: p.string(),
    /** What it is about: visit, task, follow-up, plan year … */
    subject: p.string().index(),
    agency: p.string(),
    /** '' when the whole agency answers. */
    unit: p.string(),
    region: p.string().nullable(),
    startOn: p.date(),
    dueOn: p.date(),
    provisional: p.boolean(),
    /** Everything needed to compute it again when a calendar arrives. */
    rule: p.json<StoredRule>(),
    clause: p.string(),
    explanation: p.text(),
    /** OPEN MET LATE CANCELLED; OPEN with doneAt: done, but not judged before the calendar of the year is known. */
    state: p.string(),
    doneAt: p.datetime().length(3).nullable(),
    /** When it was brought to mind before the day, once. */
    remindedAt: p.datetime().length(3).nullable(),
    /** When the sweep found it overdue and said so, once. */
    alertedAt: p.datetime().length(3).nullable(),
  },
});

/** Working-day calendars loaded after installation; the shipped years are in rules. */
export const CalendarYear = defineEntity({
  name: 'CalendarYear',
  tableName: 'calendar_year',
  properties: {
    year: p.integer().primary().autoincrement(false),
    data: p.json<{ off: readonly string[]; work: readonly string[] }>(),
    source: p.string(),
    loadedBy: p.string(),
    loadedAt: p.datetime().length(3),
  },
});

export const deadlineEntities = [Deadline, CalendarYear];
