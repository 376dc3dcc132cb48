import type { Refusal } from '@double-random/rules';

const basis = 'YY 三（二）, 平台规则：抽取规程 5.2';

/** Refusals of a ceremony held before an audience. Nothing is revealed, nothing drawn. */
export const stagedRefusals = {
  minutes: (from: number, to: number): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: `公开摇号的时限为${from}至${to}分钟。`,
    basis,
    path: ['input', 'minutes'],
    details: { fields: ['minutes'], from, to },
  }),
  notOpen: (from: string): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '抽取仪式已经结束，不能再揭示或者中止。',
    basis,
    details: { from, to: 'REVEALED' },
  }),
  expired: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '抽取仪式已超过时限，本次作废，未产生名单；请重新抽取。',
    basis,
    details: { from: 'EXPIRED', to: 'REVEALED' },
  }),
  notYourTurn: (waitingFor: readonly string[]): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '发起部门最先揭示，联席会议办公室最后揭示；请等待前面的部门。',
    basis,
    details: { from: 'WAITING', to: 'REVEALED', waitingFor },
  }),
  wrongSeed: (party: string): Refusal => ({
    code: 'TAMPER_DETECTED',
    message: '揭示的种子与事先的承诺不符，不予采用。',
    basis: '平台规则：抽取规程 5.1',
    details: { party },
  }),
  reasonRequired: (): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '中止抽取仪式须说明理由。',
    basis,
    path: ['input', 'reason'],
    details: { fields: ['reason'] },
  }),
} as const;
