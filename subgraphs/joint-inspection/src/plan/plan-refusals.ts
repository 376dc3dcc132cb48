import type { Refusal } from '@double-random/rules';

/** Refusals of planning. */
export const planRefusals = {
  itemIncomplete: (code: string, field: string, message: string, basis: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message,
    basis,
    path: ['input', 'items', code, field],
    details: { item: code, fields: [field] },
  }),
  notMember: (code: string, agency: string, region: string | null): Refusal => ({
    code: 'NOT_PARTICIPANT',
    message: '该部门不是本区域联席会议的成员单位，不能参与联合抽查。',
    basis: 'PD 转发通知',
    path: ['input', 'items', code, 'participants'],
    details: { item: code, agency, region },
  }),
  roundLimit: (code: string, matter: string, limit: number): Refusal => ({
    code: 'ROUND_LIMIT',
    message: '计划轮次超过事项清单规定的年度轮次。',
    basis: 'YX 五（四）',
    path: ['input', 'items', code, 'rounds'],
    details: { item: code, matter, limit },
  }),
  second: (year: number, existing: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该年度已有抽查计划，请修订原计划。',
    basis: 'KF 第十一条',
    path: ['input', 'year'],
    details: { year, existing },
  }),
  immutable: (state: string): Refusal => ({
    code: 'PLAN_IMMUTABLE',
    message: '计划已报备或公布，不得直接改动，请修订计划。',
    basis: 'KF 第十一条',
    details: { state },
  }),
  itemDrawn: (code: string, tasks: readonly string[]): Refusal => ({
    code: 'PLAN_IMMUTABLE',
    message: '该计划项已抽取检查对象，不得修订。',
    basis: 'KF 第十一条',
    path: ['input', 'items', code],
    details: { item: code, tasks },
  }),
  retroactive: (code: string, today: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '修订不溯及既往，执行时间不得早于今日即已结束。',
    basis: 'KF 第十一条',
    path: ['input', 'items', code, 'windowTo'],
    details: { item: code, fields: ['windowTo'], today },
  }),
  acceptancesOpen: (pending: readonly string[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '还有参与部门未同意联合抽查项。',
    basis: 'PD 第七条',
    details: { pending },
  }),
  rulesMissing: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '备案前应附本部门抽查规则：抽查原则、抽查任务、检查方式、抽查结果公示等。',
    basis: 'YX 五（三）',
    path: ['input', 'rules'],
    details: { fields: ['rules'] },
  }),
  officeUnknown: (office: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '备案机关有误：联合抽查计划报同级联席会议办公室，本部门计划报领导小组办公室。',
    basis: 'PD 第七条, YX 五（三）',
    path: ['input', 'officeCode'],
    details: { office, fields: ['officeCode'] },
  }),
  nothingToFile: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '本部门规定不要求备案，可直接公布。',
    details: { to: 'FILED' },
  }),
  notFiled: (state: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '计划尚未备案。',
    basis: 'YX 五（三）',
    details: { from: state, to: 'PUBLISHED' },
  }),
  approvalMissing: (): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '计划公布前须经本部门分管负责人批准。',
    basis: '平台规则：年度计划流程',
    details: { role: 'dh' },
  }),
  selfApproval: (): Refusal => ({
    code: 'SEPARATION_OF_DUTIES',
    message: '拟定人不得批准自己拟定的计划。',
    basis: '平台规则：岗位分离',
  }),
  jointItemsByOffice: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '含联合抽查项的计划由联席会议办公室汇总公示。',
    basis: 'PD 第七条',
    details: { to: 'PUBLISHED' },
  }),
  nothingFiled: (region: string, year: number): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '没有待汇总的联合抽查计划。',
    basis: 'PD 第七条',
    details: { region, year },
  }),
  stale: (revision: number): Refusal => ({
    code: 'STALE_VERSION',
    message: '内容已被他人修改，请刷新后再试。',
    basis: '平台规则：并发与幂等',
    details: { revision },
  }),
  entriesUnconfirmed: (pending: readonly string[]): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '还有事项未经主管部门确认，不得公布联合抽查事项清单。',
    basis: 'PD 第六条',
    details: { role: 'dh', pending },
  }),
};
