import type { Refusal } from '../basics/refusal.ts';

/** Refusals about results and their publication. */
export const resultRefusals = {
  unknownCode: (code: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '检查结果不在规定的结果类型之内。',
    basis: 'PD 第二十条（四）',
    path: ['input', 'code'],
    details: { fields: ['code'], code },
  }),
  marketRegulationOnly: (code: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '公示信息类结果只适用于市场监管部门的事项。',
    basis: 'PD 第二十条（四）',
    path: ['input', 'code'],
    details: { fields: ['code'], code },
  }),
  checklistOpen: (items: readonly string[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '检查标准中的必查项目尚未填写。',
    basis: 'KF 第十九条',
    path: ['input', 'checklist'],
    details: { fields: ['checklist'], items },
  }),
  notRecognisable: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '只能互认本年度已合格并已公示的检查结果。',
    basis: 'PD 第二十四条',
    path: ['input', 'recognisedResultId'],
    details: { fields: ['recognisedResultId'] },
  }),
  channelsMissing: (channels: readonly string[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '还有规定的渠道尚未公示。',
    basis: 'KF 第二十二条第一款',
    details: { from: 'PARTIAL', to: 'PUBLISHED', missing: channels },
  }),
  reviewRequired: (): Refusal => ({ code: 'REVIEW_REQUIRED', message: '检查结果须经审核后方可公示。', basis: 'KF 第二十五条' }),
  reviewerEntered: (): Refusal => ({
    code: 'SEPARATION_OF_DUTIES',
    message: '审核人不得是录入人。',
    basis: 'KF 第二十五条',
  }),
  withholdingNeeds: (missing: readonly string[], role: 'dh' | 'ph' = 'dh'): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '不予公示或者部分公示须有保密类别、法律依据和批准人。',
    basis: 'KF 第二十二条第一款',
    details: { missing, role },
  }),
  stateSecretShown: (): Refusal => ({
    code: 'SECRECY_RESTRICTED',
    message: '涉及国家秘密的结果不得公示，也不得在本平台保存内容。',
    basis: 'KF 第二十二条第一款',
    path: ['input', 'mode'],
  }),
  notRedactable: (fields: readonly string[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: fields.length ? '要隐去的内容不在公示的各版本之中。' : '部分公示的，须写明隐去哪些内容。',
    basis: 'KF 第二十二条第一款、第二款',
    path: ['input', 'redaction', 'fields'],
    details: { fields },
  }),
  withheldAlready: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该结果已依法不再公示，不再更正。',
    basis: 'KF 第二十二条第一款、第二款',
    details: { from: 'WITHHELD', to: 'REQUESTED' },
  }),
  withheldNamed: (results: readonly string[]): Refusal => ({
    code: 'SECRECY_RESTRICTED',
    message: '对外公布的抽查报告不得写明不予公示的结果。',
    basis: 'CD 十一, CD 九',
    details: { results },
  }),
};
