import fc from 'fast-check';
import { addDays, plainDate, shanghaiDate } from '../basics/plain-date.ts';
import { stateCouncilCalendar as calendar } from '../calendar/state-council.ts';
import { recompute, type StoredDeadline } from './recompute.ts';
import { dueDate } from './rule.ts';
import { completionState, daysLeft, endOfDeadline, timeliness } from './timeliness.ts';

const d = plainDate;
const twenty = { amount: 20, unit: 'WORKING_DAYS', rollForward: false } as const;
const final = (date: string) => ({ date: d(date), provisional: false, missingYears: [] });

test('X-14, D-02: 2026-12-31T15:59:59Z counts in 2026, 16:00:00Z in 2027, wherever the server stands', () => {
  expect(shanghaiDate(new Date('2026-12-31T15:59:59Z'))).toBe('2026-12-31');
  expect(shanghaiDate(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  const due = final('2026-12-31');
  const done = (instant: string) => timeliness(due, { doneAt: new Date(instant), now: new Date(instant) }, calendar).state;
  expect([done('2026-12-31T15:59:59Z'), done('2026-12-31T16:00:00Z')]).toEqual(['ON_TIME', 'LATE']);
});

test('D-66, PD-29, R-23: one day late is recorded and counts as not completed', () => {
  const late = timeliness(
    final('2026-10-22'),
    { doneAt: new Date('2026-10-23T01:00:00Z'), now: new Date('2026-11-01T00:00:00Z') },
    calendar,
  );
  expect(late).toEqual({ state: 'LATE', lateByWorkingDays: 1, lateByDays: 1 });
  expect(completionState(late)).toBe('NOT_COMPLETED_LATE');
});

test('PD-29: open, overdue and provisional are not completed; on time is', () => {
  const at = (now: string) => completionState(timeliness(final('2026-10-22'), { doneAt: undefined, now: new Date(now) }, calendar));
  expect([at('2026-10-01T00:00:00Z'), at('2026-10-30T00:00:00Z')]).toEqual(['NOT_COMPLETED_OPEN', 'NOT_COMPLETED_OPEN']);
  expect(completionState({ state: 'ON_TIME' })).toBe('COMPLETED_ON_TIME');
  expect(completionState({ state: 'PROVISIONAL', missingYears: [2027] })).toBe('PROVISIONAL');
});

test('late on a Saturday is late by one day and by no working day yet', () => {
  const done = new Date('2026-10-24T02:00:00Z');
  expect(timeliness(final('2026-10-23'), { doneAt: done, now: done }, calendar)).toEqual({
    state: 'LATE',
    lateByWorkingDays: 0,
    lateByDays: 1,
  });
});

test('X-13: a provisional deadline judges nobody, unless the step was done before the unknown year', () => {
  const due = dueDate(twenty, d('2026-12-04'), calendar);
  const now = new Date('2027-02-01T00:00:00Z');
  expect(timeliness(due, { doneAt: undefined, now }, calendar)).toEqual({ state: 'PROVISIONAL', missingYears: [2027] });
  expect(timeliness(due, { doneAt: new Date('2027-01-08T00:00:00Z'), now }, calendar).state).toBe('PROVISIONAL');
  expect(timeliness(due, { doneAt: new Date('2026-12-31T00:00:00Z'), now }, calendar)).toEqual({ state: 'ON_TIME' });
});

const stored = (id: string, start: string, doneAt?: string): StoredDeadline => ({
  id,
  rule: twenty,
  start: d(start),
  due: dueDate(twenty, d(start), calendar),
  doneAt: doneAt === undefined ? undefined : new Date(doneAt),
});

test('D-61: loading the calendar of 2027 makes provisional deadlines final', () => {
  const with2027 = calendar.with({ year: 2027, source: '国办发明电〔2026〕1号', off: ['2027-01-01'], work: ['2027-01-03'] });
  const deadlines = [stored('open', '2026-12-04'), stored('certain', '2026-09-18'), stored('done', '2026-12-04', '2027-01-05T00:00:00Z')];
  expect(recompute(deadlines, with2027).map(({ id, after }) => [id, after])).toEqual([
    ['open', final('2027-01-03')],
    ['done', final('2027-01-03')],
  ]);
});

test('D-62: a changed calendar moves open deadlines only, met ones stay', () => {
  const changed = calendar.with({ year: 2026, source: '更正', off: ['2026-10-20'], work: [] });
  const moved = recompute([stored('open', '2026-09-29'), stored('met', '2026-09-29', '2026-10-09T00:00:00Z')], changed);
  expect(moved.map(({ id }) => id)).toEqual(['open']);
  expect(moved[0]!.after.date).not.toBe(moved[0]!.before.date);
  expect(recompute([stored('open', '2026-09-29')], calendar)).toEqual([]);
});

test('D-68: a correction has no deadline of its own: the date hangs on the event day alone', () => {
  const before = stored('result', '2026-09-18', '2026-10-01T00:00:00Z');
  expect(recompute([before], calendar)).toEqual([]);
  expect(dueDate(before.rule, before.start, calendar)).toEqual(before.due);
});

test('R-01: done before the end of the due day is on time, from then on late (property)', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: -3_000_000, max: 3_000_000 }), (offset, seconds) => {
      const due = final(addDays(d('2024-06-01'), offset));
      const end = endOfDeadline(due.date);
      const doneAt = new Date(end.getTime() + seconds * 1000);
      expect(timeliness(due, { doneAt, now: doneAt }, calendar).state).toBe(seconds < 0 ? 'ON_TIME' : 'LATE');
    }),
  );
});

test('YX-74b: days left are 0 on the due day and negative afterwards', () => {
  expect([
    daysLeft(d('2026-11-30'), d('2026-11-21')),
    daysLeft(d('2026-11-30'), d('2026-11-30')),
    daysLeft(d('2026-11-30'), d('2026-12-01')),
  ]).toEqual([9, 0, -1]);
});
