import type { PackCode } from '../packs/rule-pack.ts';
import type { DeadlineRule } from './rule.ts';

/** What starts a clock. PLAN_YEAR: 1 January of the year the duty belongs to. */
export const deadlineStarts = {
  PLAN_YEAR: '计划年度',
  LIST_APPROVED: '清单审定',
  REGISTRY_CONFIRMED: '名录库确认',
  OBJECTS_DRAWN: '检查对象抽取',
  TASK_END: '抽查检查任务结束',
  INSPECTION_END: '检查结束',
  WORK_COMPLETION: '本部门最后一次检查完成',
  RESULT_FORMED: '检查结果形成',
  PENALTY_DECIDED: '作出行政处罚决定',
  TASK_CLOSED: '任务办结',
} as const;
export type DeadlineStart = keyof typeof deadlineStarts;

/** One deadline under one regulation. `basis` is the clause, or the decision that fills the gap (then `byDefault`). */
export interface DeadlineVariant {
  readonly start: DeadlineStart;
  readonly rule: DeadlineRule;
  readonly basis: string;
  readonly byDefault: boolean;
}
export interface DeadlineKindFacts {
  readonly title: string;
  readonly variants: Readonly<Partial<Record<PackCode, DeadlineVariant>>>;
}

const workingDays = (amount: number): DeadlineRule => ({ amount, unit: 'WORKING_DAYS', rollForward: false });
const calendarDays = (amount: number, rollForward: boolean): DeadlineRule => ({ amount, unit: 'CALENDAR_DAYS', rollForward });
const until = (month: number, day: number | 'LAST'): DeadlineRule => ({ month, day });
const before = (month: number, day: number): DeadlineRule => ({ month, day, boundary: 'BEFORE' });
const nextYear = (month: number, day: number): DeadlineRule => ({ month, day, followingYear: true });

const by = (start: DeadlineStart, rule: DeadlineRule, basis: string): DeadlineVariant => ({ start, rule, basis, byDefault: false });
const byDefault = (start: DeadlineStart, rule: DeadlineRule, basis: string): DeadlineVariant => ({ start, rule, basis, byDefault: true });

/** Every deadline of the five regulations and of their default fillings (requirements A.1 P32 … P45, C). What a task pins comes from its policy; this is the catalogue. */
export const deadlineKinds = {
  PLAN_MADE: {
    title: '制定年度抽查计划',
    variants: { KF: byDefault('PLAN_YEAR', until(1, 31), 'KF 第十一条') },
  },
  PLAN_FILING: {
    title: '年度抽查计划报领导小组办公室备案',
    variants: { YX: by('PLAN_YEAR', until(1, 'LAST'), 'YX 五（三）, 七（四）') },
  },
  JOINT_PLAN_FILING: {
    title: '年度联合抽查计划报联席会议办公室',
    variants: { PD: by('PLAN_YEAR', until(1, 'LAST'), 'PD 第七条') },
  },
  JOINT_PLAN_PUBLICATION: {
    title: '年度联合抽查计划汇总公示',
    variants: { PD: by('PLAN_YEAR', until(2, 'LAST'), 'PD 第七条') },
  },
  PLAN_CLOSING: {
    title: '年度计划收口统计',
    variants: { YX: byDefault('PLAN_YEAR', nextYear(1, 31), 'YX 二') },
  },
  MATTER_LIST_DUE: {
    title: '完成随机抽查事项清单',
    variants: { YX: by('PLAN_YEAR', until(5, 'LAST'), 'YX 五（一）') },
  },
  MATTER_LIST_PUBLICATION: {
    title: '公布随机抽查事项清单',
    variants: {
      KF: byDefault('LIST_APPROVED', workingDays(20), 'KF 第七条'),
      PD: byDefault('LIST_APPROVED', workingDays(20), 'PD 第六条'),
    },
  },
  REGISTRY_DUE: {
    title: '完成检查对象和检查人员名录库',
    variants: { YX: by('PLAN_YEAR', until(5, 'LAST'), 'YX 五（二）') },
  },
  REGISTRY_REFRESH: {
    title: '更新监管对象名录库',
    variants: { YY: by('REGISTRY_CONFIRMED', calendarDays(365, false), 'YY 三（四）') },
  },
  DRAW_LOCK: {
    title: '确认锁定抽取名单',
    variants: {
      KF: byDefault('OBJECTS_DRAWN', workingDays(2), 'KF 第十五条'),
      YY: byDefault('OBJECTS_DRAWN', workingDays(2), 'YY 四（一）'),
      YX: byDefault('OBJECTS_DRAWN', workingDays(2), 'YX 五（五）'),
      PD: byDefault('OBJECTS_DRAWN', workingDays(2), 'PD 第十五条'),
      CD: byDefault('OBJECTS_DRAWN', workingDays(2), 'CD 六'),
    },
  },
  RESULT_PUBLICATION: {
    title: '录入并公示检查结果',
    variants: {
      KF: by('TASK_END', workingDays(20), 'KF 第二十二条第一款'),
      YY: by('INSPECTION_END', calendarDays(20, true), 'YY 四（四）'),
      YX: byDefault('INSPECTION_END', workingDays(20), '平台规则：规定未载明时的默认值'),
      PD: by('INSPECTION_END', workingDays(20), 'PD 第二十条（四）'),
      CD: byDefault('WORK_COMPLETION', workingDays(7), 'CD 十一'),
    },
  },
  REFERRAL: {
    title: '移送（转办）',
    variants: {
      PD: by('RESULT_FORMED', workingDays(7), 'PD 第二十条（三）'),
      YY: byDefault('RESULT_FORMED', workingDays(7), 'YY 三（六）'),
      YX: byDefault('RESULT_FORMED', workingDays(7), '平台规则：移送期限'),
      CD: byDefault('RESULT_FORMED', workingDays(7), '平台规则：移送期限'),
    },
  },
  PENALTY_PUBLICATION: {
    title: '公开行政处罚信息',
    variants: {
      CD: by('PENALTY_DECIDED', workingDays(7), 'CD 十一'),
      YY: byDefault('PENALTY_DECIDED', workingDays(7), 'YY 三（六）'),
      YX: byDefault('PENALTY_DECIDED', workingDays(7), '平台规则：处罚公开期限'),
    },
  },
  SUMMARY_REPORT: {
    title: '形成并公布随机抽查报告',
    variants: { CD: by('WORK_COMPLETION', workingDays(7), 'CD 十一') },
  },
  SEMI_ANNUAL_REPORT_JUNE: {
    title: '上半年随机抽查情况报告',
    variants: { YX: by('PLAN_YEAR', before(6, 1), 'YX 七（四）') },
  },
  SEMI_ANNUAL_REPORT_DECEMBER: {
    title: '下半年随机抽查情况报告',
    variants: { YX: by('PLAN_YEAR', before(12, 1), 'YX 七（四）') },
  },
  JOINT_QUOTA: {
    title: '年度部门联合抽查次数要求',
    variants: {
      KF: by('PLAN_YEAR', until(12, 31), 'KF 第十二条第二款'),
      PD: by('PLAN_YEAR', until(12, 31), 'PD 第九条'),
    },
  },
  ARCHIVE: {
    title: '归档',
    variants: {
      KF: byDefault('TASK_CLOSED', nextYear(6, 30), 'KF 第二十三条'),
      PD: byDefault('TASK_CLOSED', nextYear(6, 30), 'PD 第二十七条'),
      CD: byDefault('TASK_CLOSED', nextYear(6, 30), '平台规则：抽查任务流程'),
    },
  },
} as const satisfies Readonly<Record<string, DeadlineKindFacts>>;

export type DeadlineKind = keyof typeof deadlineKinds;

/** The deadline of this kind under a regulation; undefined where it sets none and no default fills it. */
export const findDeadline = (kind: DeadlineKind, pack: PackCode): DeadlineVariant | undefined =>
  (deadlineKinds[kind] as DeadlineKindFacts).variants[pack];
