import type { Refusal } from '../basics/refusal.ts';

const exemptionInvalid = (reason: string, message: string, basis: string): Refusal => ({
  code: 'EXEMPTION_INVALID',
  message,
  basis,
  path: ['input', 'exemption'],
  details: { reason },
});

/** Refusals of the yearly caps. */
export const capRefusals = {
  reached: (facts: { counter: 'entity' | 'joint'; year: number; limit: number; used: number; basis: string }): Refusal => ({
    code: 'CAP_REACHED',
    message: facts.counter === 'entity' ? '该主体本年度的抽查次数已达上限。' : '该检查对象本年度的联合抽查次数已达上限。',
    basis: facts.basis,
    details: { counter: facts.counter, year: facts.year, limit: facts.limit, used: facts.used },
  }),
  repeatPassed: (matter: string): Refusal => ({
    code: 'REPEAT_PASSED_MATTER',
    message: '该事项本年度已检查合格，不得重复检查。',
    basis: 'KF 第十二条第一款',
    details: { matter },
  }),
  outOfScope: (): Refusal => ({
    code: 'OBJECT_OUT_OF_SCOPE',
    message: '法律法规规章规定不在检查范围内的对象，不得检查。',
    basis: 'YY 三（四）',
  }),
  groundNotInPack: (pack: string, ground: string): Refusal => ({
    ...exemptionInvalid('GROUND_NOT_IN_PACK', '该情形不在所涉部门规定的豁免情形之内。', 'KF 第十三条第二款'),
    details: { reason: 'GROUND_NOT_IN_PACK', pack, ground },
  }),
  noEvidence: (): Refusal => exemptionInvalid('NO_EVIDENCE', '豁免须注明记录或者部署文件作为依据。', 'KF 第十三条第二款'),
  expired: (): Refusal => exemptionInvalid('OUT_OF_PERIOD', '豁免不在有效期内。', 'KF 第十三条第二款'),
  notApproved: (role: string): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '豁免须经批准后方可使用。',
    basis: 'KF 第十三条第二款',
    details: { role },
  }),
  selfApproved: (): Refusal => ({
    code: 'SEPARATION_OF_DUTIES',
    message: '申请人不得批准自己的申请。',
    basis: '平台规则：次数上限的例外、岗位分离',
  }),
};
