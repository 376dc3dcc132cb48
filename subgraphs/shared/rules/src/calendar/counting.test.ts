import fc from 'fast-check';
import { addDays, dayOfWeek, type PlainDate, plainDate, yearOf } from '../basics/plain-date.ts';
import { addCalendarDays, addWorkingDays, nextWorkingDay, workingDaysBetween } from './counting.ts';
import { stateCouncilCalendar as calendar } from './state-council.ts';

const d = plainDate;
const due = (from: string, n: number) => addWorkingDays(calendar, d(from), n);
const rolled = (from: string, n: number) => addCalendarDays(calendar, d(from), n, { rollForward: true });

describe('requirements G.2: golden deadlines', () => {
  test.each([
    ['2026-02-10', 20, '2026-03-16'],
    ['2026-02-12', 7, '2026-02-28'],
    ['2026-03-20', 20, '2026-04-20'],
    ['2026-03-20', 7, '2026-03-31'],
    ['2026-06-10', 20, '2026-07-09'],
    ['2026-09-18', 20, '2026-10-22'],
    ['2026-09-18', 7, '2026-09-29'],
    ['2026-09-28', 7, '2026-10-13'],
    ['2026-11-02', 20, '2026-11-30'],
    ['2026-02-01', 20, '2026-03-05'],
  ])('R-01, R-02: %s + %i 个工作日 = %s', (from, n, expected) => {
    expect(due(from, n)).toEqual({ date: expected, provisional: false, missingYears: [] });
  });

  test.each([
    ['2026-03-20', '2026-04-09'],
    ['2026-09-18', '2026-10-08'],
    ['2026-11-02', '2026-11-23'],
    ['2026-02-01', '2026-02-24'],
  ])('R-03: %s + 20 日（遇休顺延） = %s', (from, expected) => {
    expect(rolled(from, 20)).toEqual({ date: expected, provisional: false, missingYears: [] });
  });

  test('R-03: without the roll-forward parameter day 20 stands, on a Sunday and in a holiday', () => {
    expect(addCalendarDays(calendar, d('2026-11-02'), 20, { rollForward: false }).date).toBe('2026-11-22');
    expect(addCalendarDays(calendar, d('2026-02-01'), 20, { rollForward: false }).date).toBe('2026-02-21');
  });
});

test('D-57: 20 WD over Spring Festival with make-up days', () => {
  expect(due('2026-02-10', 20).date).toBe('2026-03-16');
  expect(due('2026-02-13', 20).date).toBe('2026-03-19');
});

test('D-58: 20 WD, 20 days and 7 WD from one day differ', () => {
  expect([due('2026-09-18', 20).date, rolled('2026-09-18', 20).date, due('2026-09-18', 7).date]).toEqual([
    '2026-10-22',
    '2026-10-08',
    '2026-09-29',
  ]);
});

test('D-60: event on a make-up Saturday, 7 WD', () => {
  expect(due('2026-02-14', 7).date).toBe('2026-03-03');
});

test('D-61, X-13 ✘: a year without schedule gives a flagged date, never a silent Monday–Friday', () => {
  expect(workingDaysBetween(calendar, d('2026-12-04'), d('2026-12-31'))).toEqual({ days: 19, provisional: false, missingYears: [] });
  expect(due('2026-12-04', 20)).toEqual({ date: '2027-01-01', provisional: true, missingYears: [2027] });
  expect(due('2026-12-04', 19).provisional).toBe(false);
  expect(rolled('2026-12-13', 20)).toMatchObject({ date: '2027-01-04', provisional: true });
});

test('nextWorkingDay: the day itself when it works, otherwise the first that does', () => {
  expect(nextWorkingDay(calendar, d('2026-02-14')).date).toBe('2026-02-14');
  expect(nextWorkingDay(calendar, d('2026-02-15')).date).toBe('2026-02-24');
});

test('counting refuses fractions and negative numbers', () => {
  for (const n of [-1, 1.5, Number.NaN]) expect(() => due('2026-03-02', n)).toThrow(RangeError);
});

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 1000 }).map((i) => addDays(d('2024-01-01'), i) as PlainDate);
  const count = fc.integer({ min: 1, max: 40 });

  test('R-01: workingDaysBetween is the inverse of addWorkingDays, and the last day is a working day', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const result = addWorkingDays(calendar, from, n);
        expect(workingDaysBetween(calendar, from, result.date).days).toBe(n);
        expect(calendar.isProbablyWorkingDay(result.date)).toBe(true);
      }),
    );
  });

  test('R-01: workingDaysBetween counts what going from day to day counts, over years known and unknown, in either direction', () => {
    const anyDay = fc.integer({ min: -800, max: 2000 }).map((i) => addDays(d('2024-01-01'), i) as PlainDate);
    // A make-up day on a weekday, a holiday on a weekend, one of another year, one twice: nothing of that may change the count.
    const entered = calendar.with({
      year: 2027,
      source: '甲',
      off: ['2027-01-01', '2027-01-02', '2027-02-08', '2027-02-08', '2026-03-03'],
      work: ['2027-01-04', '2027-02-06'],
    });
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(calendar, entered), (from, to, used) => {
        const days = new Set<PlainDate>();
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.add(day);
        const missing = new Set([...days].map(yearOf).filter((year) => !used.knows(year)));
        const { length } = [...days].filter((day) => used.isProbablyWorkingDay(day));
        expect(workingDaysBetween(used, from, to)).toEqual({ days: length, provisional: missing.size > 0, missingYears: [...missing] });
      }),
    );
  });

  test('R-01: a later event never has an earlier deadline, one more day never an earlier one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), count, (from, later, n) => {
        expect(addWorkingDays(calendar, addDays(from, later), n).date >= addWorkingDays(calendar, from, n).date).toBe(true);
        expect(addWorkingDays(calendar, from, n + 1).date > addWorkingDays(calendar, from, n).date).toBe(true);
        expect(rolled(addDays(from, later), n).date >= rolled(from, n).date).toBe(true);
      }),
    );
  });

  test('X-13: provisional exactly when a counted day lies in an unknown year', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const { date, provisional } = addWorkingDays(calendar, from, n);
        expect(provisional).toBe(date >= '2027-01-01');
      }),
    );
  });

  test('weekends in provisional years are never working days', () => {
    fc.assert(
      fc.property(count, (n) => {
        expect(dayOfWeek(addWorkingDays(calendar, d('2026-12-31'), n).date) % 6).not.toBe(0);
      }),
    );
  });
});
