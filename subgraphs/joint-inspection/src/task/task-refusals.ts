import type { Refusal } from '@double-random/rules';

/** Refusals of setting up a task. */
export const taskRefusals = {
  planItemRequired: (message: string, details: Refusal['details'] = {}): Refusal => ({
    code: 'PLAN_ITEM_REQUIRED',
    message,
    basis: 'KF 第十四条, PD 第七条、第八条',
    path: ['input', 'planItemId'],
    details,
  }),
  notInitiator: (initiator: string): Refusal => ({
    code: 'NOT_INITIATOR',
    message: '联合抽查由年度计划中明确的发起部门组织实施。',
    basis: 'KF 第十四条第二款',
    details: { initiator },
  }),
  nameMissing: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '任务应有名称。',
    basis: 'KF 第十四条第二款',
    path: ['input', 'name'],
    details: { fields: ['name'] },
  }),
  window: (year: number): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '执行时间应在计划年度之内，起不晚于止。',
    basis: 'KF 第十三条第一款',
    path: ['input', 'windowTo'],
    details: { year, fields: ['windowFrom', 'windowTo'] },
  }),
  notListed: (message: string, matters: readonly string[]): Refusal => ({
    code: 'MATTER_NOT_LISTED',
    message,
    basis: 'KF 第三条, PD 第二条',
    path: ['input', 'matters'],
    details: { matters },
  }),
  jointListMissing: (region: string): Refusal => ({
    code: 'LIST_NOT_PUBLISHED',
    message: '本区域的联合抽查事项清单尚未公布，不能设立联合抽查任务。',
    basis: 'PD 第二条',
    details: { region },
  }),
  noPolicy: (agency: string, on: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '该部门当日没有生效的监管规则。',
    basis: 'KF 第二十七条, PD 第三十一条, CD 十三',
    details: { agency, on, fields: ['participants'] },
  }),
  groundInvalid: (message: string, details: Refusal['details'] = {}): Refusal => ({
    code: 'EXEMPTION_INVALID',
    message,
    basis: 'KF 第十三条第二款',
    path: ['input', 'ground'],
    details,
  }),
  campaign: (matters: readonly string[]): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '专项整治涉及联合抽查事项清单的，原则上应联合抽查；单独开展须由主要负责人设立任务并说明理由。',
    basis: 'PD 第八条',
    details: { role: 'ph', matters },
  }),
  pending: (pending: readonly string[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '还有参与部门未确认参加。',
    basis: 'KF 第十四条第二款',
    details: { to: 'READY', pending },
  }),
  schemeMissing: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '尚未制定检查方案。',
    basis: 'PD 第十二条, KF 第十六条第一款',
    details: { to: 'READY', missing: ['scheme'] },
  }),
  registryStale: (stale: readonly { readonly agency: string; readonly reason: string }[]): Refusal => ({
    code: 'REGISTRY_STALE',
    message: `下列部门尚未为本次抽查确认“两库”，或确认后有变动：${stale.map((s) => s.agency).join('、')}`,
    basis: 'PD 第十一条第二款',
    details: { agencies: stale.map((s) => s.agency), reasons: stale.map((s) => `${s.agency}:${s.reason}`) },
  }),
  tooLate: (state: string, what: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: `任务当前状态不能${what}。`,
    basis: 'PD 第十四条',
    details: { from: state },
  }),
  stale: (revision: number): Refusal => ({
    code: 'STALE_VERSION',
    message: '内容已被他人修改，请刷新后再试。',
    basis: '平台规则：并发与幂等',
    details: { revision },
  }),
};
