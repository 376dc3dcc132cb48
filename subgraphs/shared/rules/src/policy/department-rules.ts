import type { ParameterValues } from '../packs/parameter-values.ts';
import type { Sourced } from '../packs/rule-pack.ts';
import { isClause } from '../packs/rule-pack.ts';
import type { DepartmentParameter, ResolutionRule } from './effective-policy.ts';

/** How a department's own value stands beside the joint pack's. `combine` absent: the department's own value. */
export interface DepartmentRule<T> {
  readonly rule: ResolutionRule;
  readonly combine?: (own: Sourced<T>, joint: Sourced<T>) => { readonly value: T; readonly from: 'OWN' | 'JOINT' };
  /** Whose value stands is decided by another parameter: a term and its start stay together. */
  readonly follows?: 'result.deadline';
  readonly why: string;
}
type DepartmentRules = { readonly [N in DepartmentParameter]?: DepartmentRule<ParameterValues[N]> };

/** What a text states goes before what a default fills in: a default never shortens or tightens a clause. */
const statedFirst = <T>(own: Sourced<T>, joint: Sourced<T>) =>
  !isClause(own.source) && isClause(joint.source)
    ? ({ value: joint.value, from: 'JOINT' } as const)
    : ({ value: own.value, from: 'OWN' } as const);

const union = <T>(own: Sourced<readonly T[]>, joint: Sourced<readonly T[]>) =>
  ({ value: [...new Set([...own.value, ...joint.value])], from: 'OWN' }) as const;

const atObject = '各部门的数值并列，由该对象适用的部门中最严格者决定';
const deadline = '与联合抽查细则的期限比较，先到者为准；默认值不改变条文写明的期限';

/** Parameters that are not simply the department's own; the rest fall under rule (iii). */
export const departmentRules: DepartmentRules = {
  'cap.entityAnnual': {
    rule: 'STRICTEST',
    combine: (own, joint) =>
      isClause(joint.source) && joint.value < own.value ? { value: joint.value, from: 'JOINT' } : { value: own.value, from: 'OWN' },
    why: atObject,
  },
  'exemption.recordGrounds': { rule: 'STRICTEST', why: '豁免须在每个将被突破次数的部门都成立' },
  'exemption.deploymentGrounds': { rule: 'STRICTEST', why: '豁免须在每个将被突破次数的部门都成立' },
  'exemption.effect': { rule: 'STRICTEST', why: '不受限制只及于本部门的次数，不突破其他部门的次数' },
  'inspectors.min': { rule: 'STRICTEST', why: '每个在该对象有事项的部门各自满足人数' },
  'inspectorDraw.by': { rule: 'CUMULATIVE', combine: union, why: '可由发起部门统一抽取，也可由本部门按本部门规定抽取' },
  'replacement.method': { rule: 'OWN_PACK', why: '更换方式按检查人员所在部门规定；“无须摇号”是准许而非要求' },
  'replacement.approver': { rule: 'OWN_PACK', why: '由检查人员所在部门批准，不由发起部门批准' },
  'notice.onSiteDocument': { rule: 'CUMULATIVE', why: '检查前告知与现场出示文书互不排斥，同时适用' },
  'evidence.required': {
    rule: 'CUMULATIVE',
    combine: (own, joint) => ({
      value: { ...own.value, jointRecordForm: own.value.jointRecordForm || joint.value.jointRecordForm },
      from: 'OWN',
    }),
    why: '每个事项的证据按主管部门规定，并填写联合抽查情况记录表',
  },
  'result.deadline': { rule: 'EARLIER_DEADLINE', combine: statedFirst, why: deadline },
  'result.start': { rule: 'EARLIER_DEADLINE', follows: 'result.deadline', why: deadline },
  'referral.deadline': { rule: 'EARLIER_DEADLINE', combine: statedFirst, why: deadline },
  'publication.channels': { rule: 'CUMULATIVE', combine: union, why: '本部门渠道之外，并在国家企业信用信息公示系统公示' },
  'correction.approver': { rule: 'CUMULATIVE', why: '签字人属于公示该结果的部门，不属于发起部门' },
  noRepeatPassedMatter: { rule: 'OWN_PACK', why: '只及于本部门的事项；该事项不查，其余事项照常检查' },
  'matter.roundsPerYear': { rule: 'OWN_PACK', why: '联合抽查一轮计该事项一轮' },
  'matter.ratio': { rule: 'OWN_PACK', why: '联合抽查比例由计划项载明；部门计划完成情况按其事项抽中对象统计' },
  archive: { rule: 'OWN_PACK', why: '一个联合目录，每个部门一卷' },
};

export const ownRule = { rule: 'OWN_PACK', why: '涉及本部门的人员、审批、文书和公示，按本部门规定' } as const;
