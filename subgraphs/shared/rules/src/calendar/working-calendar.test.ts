import chineseDays from 'chinese-days';
import { addDays, dayOfWeek, type PlainDate, plainDate } from '../basics/plain-date.ts';
import { stateCouncilCalendar as calendar, stateCouncilYears } from './state-council.ts';
import { checkCalendarYear, WorkingCalendar } from './working-calendar.ts';

const d = plainDate;
const daysOf = (year: number) => {
  const days: PlainDate[] = [];
  for (let day = d(`${year}-01-01`); day <= d(`${year}-12-31`); day = addDays(day, 1)) days.push(day);
  return days;
};
const weekend = (day: PlainDate) => dayOfWeek(day) % 6 === 0;

test('X-13: every day of 2024–2026 agrees with an independent package', () => {
  for (const { year } of stateCouncilYears)
    for (const day of daysOf(year)) expect([day, calendar.isWorkingDay(day)]).toEqual([day, chineseDays.isWorkday(day)]);
});

test('G.1: the worked weekend days of 2025 and 2026 are the announced ones', () => {
  const worked = (year: number) => daysOf(year).filter((day) => weekend(day) && calendar.isWorkingDay(day));
  expect(worked(2026)).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
  expect(worked(2025)).toEqual(['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11']);
});

test('G.1: the weekdays off in 2025 are the announced ones', () => {
  const off = daysOf(2025).filter((day) => !weekend(day) && !calendar.isWorkingDay(day));
  expect(off.map((day) => day.slice(5))).toEqual(
    '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08'.split(' '),
  );
});

test('G.1: the days off in 2026 are the announced ones, weekends among them', () => {
  const days = (month: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `2026-${month}-${String(from + i).padStart(2, '0')}`);
  const announced = [
    ...days('01', 1, 3),
    ...days('02', 15, 23),
    ...days('04', 4, 6),
    ...days('05', 1, 5),
    ...days('06', 19, 21),
    ...days('09', 25, 27),
    ...days('10', 1, 7),
  ];
  expect(announced.length).toBe(33);
  expect(announced.filter((day) => calendar.isWorkingDay(d(day)))).toEqual([]);
  const off = daysOf(2026).filter((day) => !weekend(day) && !calendar.isWorkingDay(day));
  expect(off).toEqual(announced.filter((day) => !weekend(d(day))));
});

test('X-13 ✘: a year without data is unknown, neither working nor free', () => {
  expect(calendar.isWorkingDay(d('2027-01-04'))).toBeUndefined();
  expect(calendar.findSource(2027)).toBeUndefined();
});

test('X-13: every year names its notice and passes the check of entered data', () => {
  for (const year of stateCouncilYears) {
    expect(year.source).toMatch(/国办发明电〔20\d\d〕\d+号/);
    expect(checkCalendarYear(year)).toEqual({ ok: true, value: year });
  }
});

test('X-13 ✘: entered data with a wrong year, a missing day, a double or a make-up Monday is refused', () => {
  const wrong = {
    year: 2027,
    source: '国办发明电〔2026〕1号',
    off: ['2027-01-01', '2026-12-31', '2027-02-30', '2027-01-01'],
    work: ['2027-01-04'],
  };
  expect(checkCalendarYear(wrong)).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT', details: { dates: ['2026-12-31', '2027-02-30', '2027-01-01', '2027-01-04'] } }],
  });
  expect(checkCalendarYear({ year: 2027, source: ' ', off: [], work: [] })).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT', details: { fields: ['source'] } }],
  });
});

test('D-62: a changed schedule of the same year replaces the earlier one', () => {
  const changed = calendar.with({ year: 2026, source: '更正', off: ['2026-09-03'], work: [] });
  expect(changed.isWorkingDay(d('2026-09-03'))).toBe(false);
  expect(changed.isWorkingDay(d('2026-02-14'))).toBe(false);
  expect(changed.isWorkingDay(d('2025-10-08'))).toBe(false);
  expect(calendar.isWorkingDay(d('2026-09-03'))).toBe(true);
  expect(new WorkingCalendar([]).isWorkingDay(d('2026-09-03'))).toBeUndefined();
});
