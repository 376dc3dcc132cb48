import { defineMachine } from './machine.ts';

/** C-10: a correction of a published result. Who signs is P37 of the publishing department's pack. */
export const correctionMachine = defineMachine({
  code: 'C-10',
  title: '结果更正',
  states: { REQUESTED: '已申请', REJECTED: '不予更正', SIGNED: '已签字确认', PUBLISHED: '已公示' },
  rows: [
    [null, 'request', 'REQUESTED', ['op', 'ins'], 'KF 第二十二条第二款, PD 第二十二条'],
    ['REQUESTED', 'reject', 'REJECTED', ['ph'], 'KF 第二十二条第二款, PD 第二十二条'],
    ['REQUESTED', 'sign', 'SIGNED', ['ph'], 'KF 第二十二条第二款, PD 第二十二条'],
    ['SIGNED', 'publish', 'PUBLISHED', ['op', 'sys'], 'KF 第二十二条第二款, PD 第二十二条'],
  ],
  forbidden: [{ from: ['REQUESTED'], event: 'publish', code: 'APPROVAL_REQUIRED', clause: 'KF 第二十二条第二款, PD 第二十二条' }],
});

/** C-11: a referral. A rejected one is sent on; a criminal one is never withdrawn, so there is no such step. */
export const referralMachine = defineMachine({
  code: 'C-11',
  title: '移送（转办）',
  states: { DRAFT: '草稿', SENT: '已移送', ACCEPTED: '已接收', REJECTED: '被退回', HANDLED: '已办理' },
  rows: [
    [null, 'create', 'DRAFT', ['op', 'ins'], 'PD 第二十条（三）'],
    [['DRAFT', 'REJECTED'], 'send', 'SENT', ['op'], 'PD 第二十条（三）, YY 三（六）'],
    ['SENT', 'accept', 'ACCEPTED', ['op', 'jco'], 'PD 第二十条（三）'],
    ['SENT', 'reject', 'REJECTED', ['op', 'jco'], 'PD 第二十条（三）'],
    ['ACCEPTED', 'handle', 'HANDLED', ['op'], 'PD 第二十三条'],
  ],
});

/** C-12: what follows a violation. A verification visit is no draw. */
export const followUpMachine = defineMachine({
  code: 'C-12',
  title: '后续处理',
  states: {
    OPEN: '待处理',
    RECTIFYING: '整改中',
    VERIFIED: '整改已核实',
    OVERDUE: '整改逾期',
    CASE_FILED: '已立案',
    PENALISED: '已处罚',
    NO_PENALTY: '不予处罚',
    REFERRED: '已移送',
    ABNORMAL_LISTED: '已列入经营异常名录',
    CLOSED: '已办结',
  },
  rows: [
    [null, 'open', 'OPEN', ['sys', 'op'], 'KF 第二十四条'],
    ['OPEN', 'orderRectification', 'RECTIFYING', ['op', 'ins'], 'KF 第二十条'],
    [['RECTIFYING', 'OVERDUE'], 'verify', 'VERIFIED', ['op', 'ins'], 'PD 第二十三条'],
    ['RECTIFYING', 'expire', 'OVERDUE', ['sys'], 'PD 第二十三条'],
    [['OPEN', 'OVERDUE'], 'fileCase', 'CASE_FILED', ['op'], 'PD 第二十三条'],
    ['CASE_FILED', 'penalise', 'PENALISED', ['op'], 'CD 十一'],
    ['CASE_FILED', 'waivePenalty', 'NO_PENALTY', ['op'], 'PD 第二十三条'],
    ['OPEN', 'refer', 'REFERRED', ['op'], 'PD 第二十条（三）, 第二十三条'],
    ['OPEN', 'listAbnormal', 'ABNORMAL_LISTED', ['op'], 'PD 第二十三条'],
    [['OPEN', 'VERIFIED', 'PENALISED', 'NO_PENALTY', 'REFERRED', 'ABNORMAL_LISTED'], 'close', 'CLOSED', ['op'], 'PD 第二十三条'],
  ],
});

/** C-13: a report, submitted to an office or published. Never edited, only supplemented. */
export const reportMachine = defineMachine({
  code: 'C-13',
  title: '报告',
  states: { DUE: '待报', DRAFTED: '已起草', APPROVED: '已审定', SUBMITTED: '已报送', PUBLISHED: '已公布', SUPPLEMENTED: '已补充' },
  rows: [
    [null, 'fallDue', 'DUE', ['sys'], 'YX 七（四）, CD 十一'],
    ['DUE', 'draft', 'DRAFTED', ['op'], 'YX 七（四）, CD 十一'],
    ['DRAFTED', 'approve', 'APPROVED', ['dh'], 'CD 十（四）'],
    ['APPROVED', 'submit', 'SUBMITTED', ['op'], 'YX 七（四）'],
    ['APPROVED', 'publish', 'PUBLISHED', ['op'], 'CD 十（四）, 十一'],
    [['SUBMITTED', 'PUBLISHED', 'SUPPLEMENTED'], 'supplement', 'SUPPLEMENTED', ['op'], 'YX 七（四）'],
  ],
  forbidden: [
    { from: ['SUBMITTED', 'PUBLISHED', 'SUPPLEMENTED'], event: 'edit', code: 'PUBLISHED_IMMUTABLE', clause: 'YX 七（四）' },
    { from: ['DUE', 'DRAFTED'], event: 'publish', code: 'REVIEW_REQUIRED', clause: 'CD 十（四）' },
  ],
});

/** C-14: an archive volume. */
export const archiveMachine = defineMachine({
  code: 'C-14',
  title: '归档',
  states: { COLLECTING: '收集中', READY: '材料齐全', SEALED: '已封存', SUPPLEMENTED: '已立补充卷' },
  rows: [
    [null, 'open', 'COLLECTING', ['sys', 'arc'], 'KF 第二十三条, PD 第二十七条'],
    ['COLLECTING', 'complete', 'READY', ['arc', 'sys'], 'KF 第二十三条'],
    ['READY', 'seal', 'SEALED', ['arc'], 'KF 第二十三条'],
    [['SEALED', 'SUPPLEMENTED'], 'supplement', 'SUPPLEMENTED', ['arc'], 'KF 第二十三条'],
  ],
  forbidden: ['add', 'remove', 'edit'].map((event) => ({
    from: ['SEALED', 'SUPPLEMENTED'] as const,
    event,
    code: 'ARCHIVE_SEALED' as const,
    clause: 'KF 第二十三条',
  })),
});

/** C-15: an exemption. Revoking stops future use, not running tasks. */
export const exemptionMachine = defineMachine({
  code: 'C-15',
  title: '豁免',
  states: { REQUESTED: '已申请', APPROVED: '已批准', REJECTED: '不予批准', USED: '已使用', EXPIRED: '已到期', REVOKED: '已撤销' },
  rows: [
    [null, 'request', 'REQUESTED', ['op'], 'KF 第十三条第二款'],
    ['REQUESTED', 'approve', 'APPROVED', ['dh', 'ph'], 'KF 第十三条第二款, PD 第八条'],
    ['REQUESTED', 'reject', 'REJECTED', ['dh', 'ph'], 'KF 第十三条第二款'],
    [['APPROVED', 'USED'], 'use', 'USED', ['sys', 'op'], 'KF 第十三条第二款'],
    [['APPROVED', 'USED'], 'expire', 'EXPIRED', ['sys'], 'KF 第十三条第二款'],
    [['APPROVED', 'USED'], 'revoke', 'REVOKED', ['dh', 'ph'], '平台规则：豁免流程'],
  ],
  forbidden: [
    { from: ['REQUESTED'], event: 'use', code: 'APPROVAL_REQUIRED', clause: 'KF 第十三条第二款' },
    { from: ['REJECTED', 'EXPIRED', 'REVOKED'], event: 'use', code: 'EXEMPTION_INVALID', clause: 'KF 第十三条第二款' },
  ],
});
