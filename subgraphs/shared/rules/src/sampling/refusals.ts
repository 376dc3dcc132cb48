import type { Refusal } from '../basics/refusal.ts';

/** Refusals about how many are drawn and how often. */
export const samplingRefusals = {
  emptyPool: (active: number): Refusal => ({
    code: 'EMPTY_POOL',
    message: '名录库中没有可以抽取的检查对象。',
    basis: 'KF 第八条',
    details: { active },
  }),
  ratioInvalid: (path: readonly string[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '抽查比例应大于0且不超过100%，以万分之一为最小单位。',
    basis: 'KF 第十三条第一款',
    path,
    details: { fields: path.slice(-1) },
  }),
  overrideWithoutDocument: (): Refusal => ({
    code: 'EXEMPTION_INVALID',
    message: '采用上级确定的抽查比例须注明文号。',
    basis: 'YY 四（三）',
    path: ['input', 'ratioOverride', 'documentNo'],
    details: { fields: ['documentNo'] },
  }),
  stratumWithoutEvidence: (stratum: string): Refusal => ({
    code: 'EXEMPTION_INVALID',
    message: '检查对象列入加大抽查力度的分层须有投诉举报或者违法违规记录为证。',
    basis: 'YY 三（五）',
    path: ['input', 'strata', stratum],
    details: { stratum },
  }),
  roundLimit: (roundsPerYear: number, done: number): Refusal => ({
    code: 'ROUND_LIMIT',
    message: '该抽查事项本年度的抽查轮次已用完。',
    basis: '平台规则：年度轮次',
    details: { roundsPerYear, done },
  }),
  plannedRoundsDone: (planItem: string, planned: number, done: number): Refusal => ({
    code: 'ROUND_LIMIT',
    message: '该计划项的抽查轮次已按计划用完；增加轮次，须先修订计划并公布。',
    basis: 'KF 第十三条第一款, PD 第七条',
    details: { planItem, planned, done },
  }),
};
