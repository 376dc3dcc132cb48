import {
  type DeadlineKind,
  type DeadlineRule,
  deadlineKinds,
  findDeadline,
  type PackCode,
  type ParameterName,
  plainDate,
  type RulePack,
  rulePacks,
  stateCouncilCalendar,
} from '@double-random/rules';
import { isRemindedOf } from './reminders.ts';
import { yearlyDuties } from './yearly-duties.ts';

const codes: readonly PackCode[] = ['KF', 'YY', 'YX', 'PD', 'CD'];
const packOf = (code: PackCode): RulePack => rulePacks.find((p) => p.code === code)!;

/** Where a pack states the number of a deadline of the table. */
const stated: Readonly<Partial<Record<DeadlineKind, ParameterName>>> = {
  RESULT_PUBLICATION: 'result.deadline',
  REFERRAL: 'referral.deadline',
  PENALTY_PUBLICATION: 'penalty.publicationDeadline',
  SUMMARY_REPORT: 'summaryReport.deadline',
};
/** A day of the year as its pack writes it. */
const annual: Readonly<Record<string, readonly [PackCode, ParameterName]>> = {
  PLAN_MADE: ['KF', 'plan.madeBy'],
  PLAN_FILING: ['YX', 'plan.filingDue'],
  JOINT_PLAN_FILING: ['PD', 'plan.filingDue'],
  JOINT_PLAN_PUBLICATION: ['PD', 'plan.publicationDue'],
  MATTER_LIST_DUE: ['YX', 'matterList.due'],
  REGISTRY_DUE: ['YX', 'registry.due'],
};

describe('X-13: 期限总表与各规则的数字一致', () => {
  test.each(Object.entries(stated))('%s 与 %s 一致，条文未规定而无默认的不在表中', (kind, parameter) => {
    for (const code of codes) {
      const value = packOf(code).parameters[parameter!].value as { amount: number; unit: string } | null;
      const rule = findDeadline(kind as DeadlineKind, code)?.rule as { amount: number; unit: string } | undefined;
      expect([code, rule && { amount: rule.amount, unit: rule.unit }]).toEqual([
        code,
        value ? { amount: value.amount, unit: value.unit } : undefined,
      ]);
    }
  });
  test.each(Object.entries(annual))('%s 的月日与规则一致', (kind, [code, parameter]) => {
    const value = packOf(code).parameters[parameter].value as { month: number; day: number | 'LAST' };
    const rule = findDeadline(kind as DeadlineKind, code)!.rule as Extract<DeadlineRule, { month: number }>;
    const last = (at: { month: number; day: number | 'LAST' }) =>
      at.day === 'LAST' ? new Date(Date.UTC(2026, at.month, 0)).getUTCDate() : at.day;
    expect([rule.month, last(rule)]).toEqual([value.month, last(value)]);
  });
  test('YX-74b: 半年报告的两个日期与规则一致', () => {
    const dates = packOf('YX').parameters['report.dates'].value as readonly { month: number; day: number | 'LAST' }[];
    const due = yearlyDuties(2026)
      .filter((d) => d.agency === 'yx-psb' && d.unit === 'za' && d.kind.startsWith('SEMI_ANNUAL'))
      .map((d) => d.terms[0]!.rule as { month: number; day: number });
    // 6月1日、12月1日前: the day named is the first that is late.
    expect(due.map((r) => plainDate(`2026-${String(r.month).padStart(2, '0')}-0${r.day}`))).toEqual(['2026-06-01', '2026-12-01']);
    expect(dates).toHaveLength(2);
  });
  test('R-14, R-13: 年度计划1月31日到期，自1月1日提醒；固定日期遇休不顺延，过期不再提醒', () => {
    const [filing] = yearlyDuties(2027).filter((d) => d.agency === 'yx-psb' && d.unit === 'za' && d.kind === 'PLAN_FILING');
    expect(filing!.terms[0]!.rule).toMatchObject({ month: 1, day: 'LAST' });
    const on = (day: string) => isRemindedOf('PLAN_FILING', plainDate('2027-01-31'), plainDate(day), stateCouncilCalendar);
    expect(['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'].map(on)).toEqual([false, true, true, false]);
  });
  test('X-13: 每一期限写明条款或写明是默认值', () => {
    for (const [kind, { variants }] of Object.entries(deadlineKinds))
      for (const [pack, variant] of Object.entries(variants)) {
        expect([kind, pack, variant.basis]).toEqual([kind, pack, expect.stringMatching(/[一二三四五六七八九十]|平台规则/)]);
        if (!variant.byDefault) expect(variant.basis).toMatch(new RegExp(`^${pack} `));
      }
  });
});
