import type { Refusal } from '@double-random/rules';

const notYet = (message: string, basis: string, from: string, to: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message,
  basis,
  details: { from, to },
});

/** Why a paper cannot be written now. Each names the clause that orders the step before it. */
export const documentRefusals = {
  notScheduled: (state: string) => notYet('尚未安排检查日期，不能出具告知书。', 'PD 第二十条（二）', state, 'NOTIFIED'),
  visitStarted: (state: string) => notYet('检查已经开始，不再出具告知书。', 'PD 第二十条（二）', state, 'NOTIFIED'),
  visitOver: (state: string) => notYet('检查已经结束或者取消，不再出具检查通知书。', 'CD 十（四）', state, 'STARTED'),
  teamIncomplete: (agency: string, required: number, available: number): Refusal => ({
    code: 'INSUFFICIENT_INSPECTORS',
    message: '本部门检查人员尚不足规定人数，或者尚未全部声明有无利害关系。',
    basis: 'CD 十（四）, KF 第十七条',
    details: { agency, required, available },
  }),
  notStarted: (state: string) => notYet('检查尚未开始，没有可以记录的情况。', 'PD 第二十条', state, 'MATTERS_DONE'),
  noResult: (state: string) => notYet('尚未录入检查结果，不能责令改正。', 'KF 第二十条', state, 'RECORDED'),
  noWrittenOrder: (): Refusal => ({
    code: 'EVIDENCE_REQUIRED',
    message: '没有以书面或者移动执法设备打印方式作出的责令停止、督促整改；口头作出的记入抽查情况记录表。',
    basis: 'PD 第二十条（二）',
    details: { missing: ['STOP_ORDER', 'RECTIFY_ORDER'] },
  }),
  referralNotSent: (state: string) => notYet('移送尚未发出。', 'PD 第二十条（三）', state, 'SENT'),
  reportUnapproved: (): Refusal => ({ code: 'REVIEW_REQUIRED', message: '报告须经审定后方可出具。', basis: 'CD 十（四）' }),
  correctionUndecided: (): Refusal => ({
    code: 'APPROVAL_REQUIRED',
    message: '更正须经主要负责人签字确认，签字前不出具审批表。',
    basis: 'KF 第二十二条第二款, PD 第二十二条',
    details: { role: 'ph' },
  }),
  listUnlocked: (state: string) => notYet('名单须经确认锁定后方可出具确认单。', 'KF 第十五条', state, 'LOCKED'),
  listNotDispatched: (state: string) => notYet('名单尚未派发。', 'KF 第十五条', state, 'DISPATCHED'),
  listVoid: (): Refusal => ({
    code: 'ILLEGAL_TRANSITION',
    message: '该次抽取已作废，不能出具确认单。',
    basis: 'PD 第十五条第一款',
    details: { from: 'VOID', to: 'LOCKED' },
  }),
} as const;
