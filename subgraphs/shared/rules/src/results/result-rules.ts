import type { ResultCode } from '../codes/enums.ts';

/** What follows from a result code. */
export interface ResultRule {
  /** KF 第十二条第一款, R-15. */
  readonly passed: 'YES' | 'AFTER_VERIFIED_RECTIFICATION' | 'NO';
  /** KF 第二十四条: a violation is pursued. */
  readonly opensFollowUp: boolean;
  /** PD-20h: codes about published registration information belong to market regulation (D-82). */
  readonly marketRegulationOnly: boolean;
  /** KF 第二十条: needs an order to rectify among the measures. */
  readonly needsRectifyOrder: boolean;
  /** PD 第二十一条: formed directly from evidence, without checklist, site methods or the object's signature, for all matters of the visit. */
  readonly noSubstantiveCheck: boolean;
}

const rule = (passed: ResultRule['passed'], opensFollowUp: boolean, extra: Partial<ResultRule> = {}): ResultRule => ({
  passed,
  opensFollowUp,
  marketRegulationOnly: false,
  needsRectifyOrder: false,
  noSubstantiveCheck: false,
  ...extra,
});

/** PD 第二十条（四）: the ten codes (requirements §2). */
export const resultRules: Readonly<Record<ResultCode, ResultRule>> = {
  NO_PROBLEM_FOUND: rule('YES', false),
  QUALIFIED: rule('YES', false),
  NO_RELEVANT_ACTIVITY: rule('NO', false),
  INFO_NOT_PUBLICISED: rule('NO', true, { marketRegulationOnly: true }),
  INFO_FALSIFIED: rule('NO', true, { marketRegulationOnly: true }),
  UNREACHABLE: rule('NO', true, { noSubstantiveCheck: true }),
  SERIOUS_NON_COOPERATION: rule('NO', true, { noSubstantiveCheck: true }),
  RECTIFICATION_ORDERED: rule('AFTER_VERIFIED_RECTIFICATION', true, { needsRectifyOrder: true }),
  PROBLEM_PENDING: rule('NO', true),
  UNQUALIFIED: rule('NO', true),
};
