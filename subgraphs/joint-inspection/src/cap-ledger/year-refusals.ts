import type { PlainDate, Refusal } from '@double-random/rules';

/** What a visit that slips past 31 December is told (R-07, D-04). */
export const yearRefusals = {
  extensionRequired: (windowTo: PlainDate): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '执行时间已过且已跨年，须经分管负责人批准延长后方可检查。',
    basis: 'KF 第十三条第二款',
    details: { from: 'EXPIRED', to: 'STARTED', windowTo },
  }),
  full: (year: number): Refusal => ({
    code: 'CAP_REACHED',
    message: '该主体本年度的抽查次数已达上限。',
    basis: 'KF 第十三条第二款',
    details: { counter: 'entity', year },
  }),
} as const;
