import { type PlainDate, plainDate } from '../basics/plain-date.ts';
import { stateCouncilCalendar as calendar } from '../calendar/state-council.ts';
import type { PackCode } from '../packs/rule-pack.ts';
import { type DeadlineKind, deadlineKinds, findDeadline } from './deadline-kinds.ts';
import { checkFilingOffice, compiledAs } from './plan-filing.ts';
import { dueDate, earliestDue, taskEnd } from './rule.ts';
import { timeliness } from './timeliness.ts';

const d = plainDate;
const due = (kind: DeadlineKind, pack: PackCode, start: string) => dueDate(findDeadline(kind, pack)!.rule, d(start), calendar);
const at = (kind: DeadlineKind, pack: PackCode, start: string, doneAt: string) =>
  timeliness(due(kind, pack, start), { doneAt: new Date(doneAt), now: new Date(doneAt) }, calendar);

test('KF-22a ✔: task ends 2026-02-10 → 2026-03-16; 23:59:59 is on time, 00:00 the next day is late by 1', () => {
  expect(due('RESULT_PUBLICATION', 'KF', '2026-02-10')).toEqual({ date: '2026-03-16', provisional: false, missingYears: [] });
  expect(at('RESULT_PUBLICATION', 'KF', '2026-02-10', '2026-03-16T23:59:59+08:00')).toEqual({ state: 'ON_TIME' });
  expect(at('RESULT_PUBLICATION', 'KF', '2026-02-10', '2026-03-17T00:00:00+08:00')).toEqual({
    state: 'LATE',
    lateByWorkingDays: 1,
    lateByDays: 1,
  });
});

test('YY-44: 20 calendar days that roll: 04-09, 11-23, 02-24', () => {
  const dates = ['2026-03-20', '2026-11-02', '2026-02-01'].map((start) => due('RESULT_PUBLICATION', 'YY', start).date);
  expect(dates).toEqual(['2026-04-09', '2026-11-23', '2026-02-24']);
});

test('D-58: the same day under KF, PD, YY and CD', () => {
  const date = (pack: PackCode) => due('RESULT_PUBLICATION', pack, '2026-09-18').date;
  expect([date('KF'), date('PD'), date('YY'), due('SUMMARY_REPORT', 'CD', '2026-09-18').date]).toEqual([
    '2026-10-22',
    '2026-10-22',
    '2026-10-08',
    '2026-09-29',
  ]);
});

test('YX-51a, YX-52a: list and registries by 31 May, a Sunday, without roll; 1 June 00:00 is late', () => {
  for (const kind of ['MATTER_LIST_DUE', 'REGISTRY_DUE'] as const) {
    expect(due(kind, 'YX', '2026-01-01').date).toBe('2026-05-31');
    expect(at(kind, 'YX', '2026-01-01', '2026-05-31T23:00:00+08:00').state).toBe('ON_TIME');
    expect(at(kind, 'YX', '2026-01-01', '2026-06-01T00:00:00+08:00')).toMatchObject({ state: 'LATE', lateByWorkingDays: 1 });
  }
});

test('YX-74b, D-67: reports before 1 June and 1 December are due the day before, plans on 31 January', () => {
  expect(due('SEMI_ANNUAL_REPORT_JUNE', 'YX', '2026-01-01').date).toBe('2026-05-31');
  expect(due('SEMI_ANNUAL_REPORT_DECEMBER', 'YX', '2026-01-01').date).toBe('2026-11-30');
  expect(due('PLAN_FILING', 'YX', '2026-01-01').date).toBe('2026-01-31');
  expect(at('SEMI_ANNUAL_REPORT_JUNE', 'YX', '2026-01-01', '2026-05-31T23:59:59+08:00').state).toBe('ON_TIME');
  expect(at('SEMI_ANNUAL_REPORT_JUNE', 'YX', '2026-01-01', '2026-06-01T00:00:00+08:00').state).toBe('LATE');
  expect(at('SEMI_ANNUAL_REPORT_DECEMBER', 'YX', '2026-01-01', '2026-11-30T18:00:00+08:00').state).toBe('ON_TIME');
  expect(at('SEMI_ANNUAL_REPORT_DECEMBER', 'YX', '2026-01-01', '2026-12-01T00:00:00+08:00').state).toBe('LATE');
});

test('YX-74b ✔: on 2026-11-21 the next report is due in 9 days', () => {
  const open = timeliness(
    due('SEMI_ANNUAL_REPORT_DECEMBER', 'YX', '2026-01-01'),
    { doneAt: undefined, now: new Date('2026-11-21T01:00:00Z') },
    calendar,
  );
  expect(open).toEqual({ state: 'OPEN', daysLeft: 9 });
});

test('PD-07b: filed by 31 January, also on a Sunday; later is recorded; to the office of the same level only', () => {
  expect(at('JOINT_PLAN_FILING', 'PD', '2027-01-01', '2027-01-31T23:59:00+08:00').state).toBe('ON_TIME');
  expect(at('JOINT_PLAN_FILING', 'PD', '2027-01-01', '2027-02-01T00:00:00+08:00').state).toBe('LATE');
  const wugang = { level: 'COUNTY', division: '410481' };
  expect(checkFilingOffice(wugang, { code: 'wg-jco', ...wugang }).ok).toBe(true);
  expect(checkFilingOffice(wugang, { code: 'pds-jco', level: 'CITY', division: '410400' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'BAD_USER_INPUT', basis: 'PD 第七条' }],
  });
});

test('PD-07c, D-01: published by the last day of February, 2027-02-28 (a Sunday) and 2028-02-29', () => {
  expect(due('JOINT_PLAN_PUBLICATION', 'PD', '2027-01-01').date).toBe('2027-02-28');
  expect(due('JOINT_PLAN_PUBLICATION', 'PD', '2028-01-01').date).toBe('2028-02-29');
  expect(due('JOINT_PLAN_PUBLICATION', 'PD', '2100-01-01').date).toBe('2100-02-28');
});

test('PD-07c: a plan filed after compilation goes into a supplement', () => {
  const compiled = new Date('2027-02-20T02:00:00Z');
  expect(compiledAs(new Date('2027-02-19T02:00:00Z'), compiled)).toBe('ANNUAL_PLAN');
  expect(compiledAs(new Date('2027-02-21T02:00:00Z'), compiled)).toBe('SUPPLEMENT');
  expect(compiledAs(new Date('2027-02-21T02:00:00Z'), undefined)).toBe('ANNUAL_PLAN');
});

test('PD-20g ✔: ends 2026-09-18 → 2026-10-22, 2026-02-10 → 2026-03-16, 2026-12-04 → provisional', () => {
  expect(due('RESULT_PUBLICATION', 'PD', '2026-09-18').date).toBe('2026-10-22');
  expect(due('RESULT_PUBLICATION', 'PD', '2026-02-10').date).toBe('2026-03-16');
  expect(due('RESULT_PUBLICATION', 'PD', '2026-12-04')).toMatchObject({ provisional: true, missingYears: [2027] });
});

test('PD-20f ✔: referral 7 WD after the result is formed: 2026-10-13, 2026-02-28', () => {
  expect(due('REFERRAL', 'PD', '2026-09-28').date).toBe('2026-10-13');
  expect(due('REFERRAL', 'PD', '2026-02-12').date).toBe('2026-02-28');
});

test('CD-11a ✔: summary report 7 WD after completion: 2026-05-13, 2026-12-01; late is recorded', () => {
  expect(due('SUMMARY_REPORT', 'CD', '2026-04-30').date).toBe('2026-05-13');
  expect(due('SUMMARY_REPORT', 'CD', '2026-11-20').date).toBe('2026-12-01');
  expect(at('SUMMARY_REPORT', 'CD', '2026-04-30', '2026-05-14T09:00:00+08:00')).toEqual({
    state: 'LATE',
    lateByWorkingDays: 1,
    lateByDays: 1,
  });
});

test('CD-11b ✔: penalty of 2026-06-16 is public by 2026-06-26; late is recorded', () => {
  expect(due('PENALTY_PUBLICATION', 'CD', '2026-06-16').date).toBe('2026-06-26');
  expect(at('PENALTY_PUBLICATION', 'CD', '2026-06-16', '2026-06-29T09:00:00+08:00')).toEqual({
    state: 'LATE',
    lateByWorkingDays: 1,
    lateByDays: 3,
  });
});

test('KF-11a, KF-15, KF-23: default dates: plan 31 January, lock 2 WD, archive 30 June of the next year, all marked as default', () => {
  expect(due('PLAN_MADE', 'KF', '2027-01-01').date).toBe('2027-01-31');
  expect(due('DRAW_LOCK', 'KF', '2026-02-13').date).toBe('2026-02-24');
  expect(due('ARCHIVE', 'KF', '2026-11-05').date).toBe('2027-06-30');
  for (const kind of ['PLAN_MADE', 'DRAW_LOCK', 'ARCHIVE'] as const) expect(findDeadline(kind, 'KF')).toMatchObject({ byDefault: true });
});

test('KF-11a ✔: on 2027-02-01 a missing plan is overdue', () => {
  const open = { doneAt: undefined, now: new Date('2027-01-31T16:00:00Z') };
  expect(timeliness(due('PLAN_MADE', 'KF', '2027-01-01'), open, calendar).state).toBe('OVERDUE');
});

test('R-17, D-64: the KF clock runs from the earlier of closing and window end', () => {
  const windowEnd = d('2026-11-02');
  expect(taskEnd({ visitsDoneOn: undefined, windowEnd })).toBe(windowEnd);
  expect(taskEnd({ visitsDoneOn: d('2026-12-20'), windowEnd })).toBe(windowEnd);
  expect(taskEnd({ visitsDoneOn: d('2026-09-30'), windowEnd })).toBe('2026-09-30');
});

test('K-18: each department keeps the earlier of the joint deadline and its own', () => {
  const of = (pack: PackCode, start: string) => ({ pack, due: due('RESULT_PUBLICATION', pack, start) });
  const joint = of('PD', '2026-09-18');
  expect(earliestDue([of('KF', '2026-11-02'), joint])).toEqual(joint);
  expect(earliestDue([joint, of('YY', '2026-09-18')])?.due.date).toBe('2026-10-08');
  expect(earliestDue([joint])).toEqual(joint);
  expect(earliestDue([])).toBeUndefined();
});

test('K-18, X-13: a later provisional candidate does not blur a certain earlier one, one that could be earlier does', () => {
  const certain = { due: { date: d('2026-12-15'), provisional: false, missingYears: [] } };
  const january = { due: { date: '2027-01-29' as PlainDate, provisional: false, missingYears: [] } };
  const provisional = { due: due('RESULT_PUBLICATION', 'PD', '2026-12-30') };
  expect(earliestDue([provisional, certain])).toEqual(certain);
  expect(earliestDue([january, provisional])?.due).toMatchObject({ provisional: true, missingYears: [2027] });
  expect(earliestDue([{ due: due('RESULT_PUBLICATION', 'PD', '2027-01-04') }, january])?.due).toMatchObject({ provisional: true });
});

test('every variant names its clause or its decision, and no default hides as a clause', () => {
  for (const kind of Object.keys(deadlineKinds) as DeadlineKind[])
    for (const pack of ['KF', 'YY', 'YX', 'PD', 'CD'] as const) {
      const variant = findDeadline(kind, pack);
      if (variant) expect(variant.basis).toMatch(variant.byDefault ? new RegExp(`^(${pack} |平台规则：)`) : new RegExp(`^${pack} `));
    }
});
