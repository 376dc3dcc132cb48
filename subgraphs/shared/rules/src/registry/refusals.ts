import type { Refusal } from '../basics/refusal.ts';

export const staleReasons = {
  NOT_CONFIRMED: '本次抽查前尚未更新确认',
  CHANGED_AFTER_CONFIRMATION: '确认后又有变动',
  TOO_OLD: '距上次确认已超过365日',
  NOT_FILED: '尚未备案',
} as const;
export type StaleReason = keyof typeof staleReasons;

/** Refusals of lists and registries. */
export const registryRefusals = {
  fieldsMissing: (fields: readonly string[], path: readonly string[], basis: string): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '有必填项未填写。',
    basis,
    path,
    details: { fields },
  }),
  stale: (facts: { department: string; registry: string; reason: StaleReason; basis: string }): Refusal => ({
    code: 'REGISTRY_STALE',
    message: '名录库未更新确认，不能抽取。',
    basis: facts.basis,
    details: { department: facts.department, registry: facts.registry, reason: facts.reason },
  }),
  frozen: (): Refusal => ({
    code: 'REGISTRY_FROZEN',
    message: '正在抽取，名录库暂时不能修改。',
    basis: '平台规则：名录库流程',
  }),
  noCertificate: (basis: string): Refusal => ({
    code: 'INSPECTOR_NOT_QUALIFIED',
    message: '未取得有效行政执法资格证书的人员不得纳入执法检查人员名录库。',
    basis,
    path: ['input', 'certificateNumber'],
    details: { fields: ['certificateNumber'] },
  }),
};
