import type { ParameterValues } from '../packs/parameter-values.ts';
import type { Sourced } from '../packs/rule-pack.ts';
import { byDefault } from '../packs/rule-pack.ts';
import type { ResolutionRule, TaskWideParameter } from './effective-policy.ts';

/** How one task-wide parameter is settled when the joint pack and the participants differ (requirements A.2). */
export interface TaskWideRule<T> {
  readonly rule: ResolutionRule;
  /** Higher is stricter. Without it the joint pack's value stands. */
  readonly strictness?: (value: T) => number;
  /** What the whole platform does whatever the packs say: it takes part in the comparison. */
  readonly platform?: Sourced<T>;
  readonly why: string;
}

const yes = (value: boolean) => Number(value);

export const taskWideRules: { readonly [N in TaskWideParameter]: TaskWideRule<ParameterValues[N]> } = {
  'cap.jointAnnual': {
    rule: 'STRICTEST',
    strictness: (n) => (n === null ? Number.NEGATIVE_INFINITY : -n),
    why: '联合抽查次数另设一个计数，与主体年度次数同时核对',
  },
  'cap.window': {
    rule: 'STRICTEST',
    strictness: (w) => Number(w === 'CALENDAR_YEAR'),
    platform: byDefault('CALENDAR_YEAR', 'R-04'),
    why: '全平台统一按自然年度计次',
  },
  'cap.unit': {
    rule: 'STRICTEST',
    strictness: (u) => Number(u === 'MARKET_ENTITY'),
    platform: byDefault('MARKET_ENTITY', 'R-05'),
    why: '按市场主体计次最严格，同一主体的多个场所合并计算',
  },
  'cap.scope': {
    rule: 'STRICTEST',
    strictness: (s) => Number(s === 'CROSS_DEPARTMENT'),
    platform: byDefault('CROSS_DEPARTMENT', 'R-10'),
    why: '各部门的检查一并计次',
  },
  'exemption.consumesCap': { rule: 'STRICTEST', strictness: yes, why: '豁免抽查不受次数限制，但仍计入次数' },
  'secrecy.listUntilPublished': { rule: 'STRICTEST', strictness: yes, why: '任一参与部门要求名单公开前保密的，整个任务保密' },
  'sample.rounding': { rule: 'JOINT_PACK', why: '联合抽取按一个口径计算数量' },
  siteVisitMandatory: { rule: 'STRICTEST', strictness: yes, why: '任一方要求实地检查的，整个检查组须到现场' },
  'notice.advance': { rule: 'JOINT_PACK', why: '检查前告知由联合检查组统一进行' },
  preCheck: { rule: 'CUMULATIVE', strictness: yes, why: '预查比对与各部门程序互不排斥，一并适用' },
  objectSignature: { rule: 'JOINT_PACK', why: '联合抽查情况记录表由被检查对象签字或盖章' },
  'team.leader': { rule: 'JOINT_PACK', why: '检查组的组织按联合抽查细则' },
  'draw.immutableFrom': { rule: 'STRICTEST', strictness: (f) => Number(f === 'DRAW'), why: '名单自抽取产生起不得更改最为严格' },
  mutualRecognition: { rule: 'JOINT_PACK', why: '部门间结果互认按联合抽查细则' },
  mergeMattersAtOneObject: {
    rule: 'CUMULATIVE',
    strictness: (m) => ['NOT_STATED', 'ONE_VISIT', 'MUST'].indexOf(m),
    why: '同一对象涉及的事项一次检查完成',
  },
  'registry.confirmBeforeDraw': {
    rule: 'STRICTEST',
    strictness: yes,
    why: '每个参与部门在每次抽查前更新确认检查对象和检查人员名录库',
  },
  'plan.filingDue': { rule: 'JOINT_PACK', why: '联合抽查计划按联合抽查细则的日期，部门自己的计划按本部门规定' },
  'plan.filedWith': { rule: 'JOINT_PACK', why: '联合抽查计划向联席会议办公室备案，备案不是审批' },
  'plan.publicationDue': { rule: 'JOINT_PACK', why: '联合抽查计划由联席会议办公室汇总公示' },
  adHocTask: { rule: 'JOINT_PACK', why: '临时性联合抽查按联合抽查细则备案和公示' },
};
