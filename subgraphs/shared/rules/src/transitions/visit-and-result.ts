import { defineMachine } from './machine.ts';

const beforeStart = ['PLANNED', 'RESCHEDULED', 'PRECHECKED', 'NOTIFIED', 'NO_NOTICE'] as const;

/** C-7: a visit. Pre-check, notice and signature are steps of the packs that ask for them; the guards of `visits` decide. */
export const visitMachine = defineMachine({
  code: 'C-7',
  title: '现场检查',
  states: {
    PLANNED: '已安排',
    RESCHEDULED: '已改期',
    PRECHECKED: '已预查比对',
    NOTIFIED: '已告知',
    NO_NOTICE: '不告知',
    STARTED: '已开始',
    CHECKING: '检查中',
    MATTERS_DONE: '事项已完成',
    SIGNED: '对象已签字',
    SEALED: '对象已盖章',
    REFUSED: '对象拒签',
    UNREACHABLE: '无法联系',
    NON_COOPERATION: '不予配合',
    ABORTED: '中止',
    FINISHED: '已结束',
  },
  rows: [
    [null, 'plan', 'PLANNED', ['op', 'lead'], 'KF 第十六条第二款'],
    [beforeStart, 'reschedule', 'RESCHEDULED', ['op', 'lead'], 'KF 第十六条第二款'],
    [['PLANNED', 'RESCHEDULED'], 'recordPreCheck', 'PRECHECKED', ['ins', 'lead'], 'PD 第二十条（一）'],
    [['PLANNED', 'RESCHEDULED', 'PRECHECKED'], 'issueNotice', 'NOTIFIED', ['op', 'lead'], 'PD 第二十条（二）'],
    [['PLANNED', 'RESCHEDULED', 'PRECHECKED'], 'markNoNotice', 'NO_NOTICE', ['op', 'lead'], 'PD 第二十条（二）'],
    [beforeStart, 'start', 'STARTED', ['ins', 'lead'], 'PD 第十七条, 第二十条, CD 十（四）'],
    ['STARTED', 'check', 'CHECKING', ['ins', 'lead'], 'KF 第十九条'],
    ['CHECKING', 'completeMatters', 'MATTERS_DONE', ['ins', 'lead'], 'KF 第十九条'],
    ['MATTERS_DONE', 'sign', 'SIGNED', ['ins', 'lead'], 'PD 第二十条（二）'],
    ['MATTERS_DONE', 'seal', 'SEALED', ['ins', 'lead'], 'PD 第二十条（二）'],
    ['MATTERS_DONE', 'refuse', 'REFUSED', ['ins', 'lead'], 'PD 第二十条（二）'],
    [['STARTED', 'CHECKING'], 'findUnreachable', 'UNREACHABLE', ['ins', 'lead'], 'PD 第二十一条'],
    [['STARTED', 'CHECKING'], 'findNonCooperation', 'NON_COOPERATION', ['ins', 'lead'], 'PD 第二十一条'],
    [['STARTED', 'CHECKING'], 'abort', 'ABORTED', ['lead', 'ins'], '平台规则：检查流程'],
    ['ABORTED', 'replan', 'PLANNED', ['op', 'lead'], '平台规则：检查流程'],
    [
      ['MATTERS_DONE', 'SIGNED', 'SEALED', 'REFUSED', 'UNREACHABLE', 'NON_COOPERATION'],
      'finish',
      'FINISHED',
      ['ins', 'lead'],
      'PD 第十七条, 第二十条',
    ],
  ],
  forbidden: [
    { from: ['NO_NOTICE'], event: 'issueNotice', code: 'NOTICE_FORBIDDEN', clause: 'PD 第二十条（二）' },
    { from: ['STARTED', 'CHECKING'], event: 'sign', code: 'INCOMPLETE_MATTERS', clause: 'PD 第二十条（二）' },
    { from: ['STARTED', 'CHECKING'], event: 'seal', code: 'INCOMPLETE_MATTERS', clause: 'PD 第二十条（二）' },
    { from: ['STARTED', 'CHECKING'], event: 'refuse', code: 'INCOMPLETE_MATTERS', clause: 'PD 第二十条（二）' },
    { from: ['STARTED', 'CHECKING'], event: 'finish', code: 'INCOMPLETE_MATTERS', clause: 'KF 第十九条' },
  ],
});

const unreviewed = ['OPEN', 'RECORDED', 'SIGNED', 'UNDER_REVIEW', 'RETURNED'] as const;
const settled = ['PUBLISHED', 'REDACTED_PUBLISHED', 'WITHHELD'] as const;
const publishing = ['publish', 'publishRedacted', 'withhold'] as const;

/** C-8: the result of one matter at one object. SIGNED = formed. */
export const matterCheckMachine = defineMachine({
  code: 'C-8',
  title: '事项检查结果',
  states: {
    OPEN: '待检查',
    RECORDED: '已录入',
    SIGNED: '检查人员已签字',
    UNDER_REVIEW: '审核中',
    REVIEWED: '已审核',
    RETURNED: '已退回',
    PUBLISHED: '已公示',
    REDACTED_PUBLISHED: '部分公示',
    WITHHELD: '不予公示',
    RECOGNISED: '已互认',
    NOT_CHECKED: '未检查',
    DROPPED: '本年度已合格',
  },
  rows: [
    [null, 'open', 'OPEN', ['sys'], 'KF 第十九条'],
    [null, 'drop', 'DROPPED', ['sys'], 'KF 第十二条第一款'],
    [['OPEN', 'RETURNED', 'RECORDED'], 'record', 'RECORDED', ['ins'], 'PD 第二十条（三）'],
    ['RECORDED', 'sign', 'SIGNED', ['ins'], 'PD 第二十条（三）'],
    ['SIGNED', 'submitForReview', 'UNDER_REVIEW', ['ins', 'op'], 'KF 第二十五条'],
    ['UNDER_REVIEW', 'approve', 'REVIEWED', ['rev'], 'KF 第二十五条, CD 十（四）'],
    [['UNDER_REVIEW', 'REVIEWED'], 'return', 'RETURNED', ['rev', 'dh'], 'KF 第二十五条, 第十七条'],
    // D-24: whatever an inspector with an interest had a part in, reviewed or not.
    [['RECORDED', 'SIGNED', 'UNDER_REVIEW', 'REVIEWED'], 'takeBack', 'RETURNED', ['dh', 'aud'], 'KF 第十七条, 第二十二条, CD 十二'],
    ['REVIEWED', 'publish', 'PUBLISHED', ['op', 'rev'], 'KF 第二十二条第一款, PD 第二十条（四）'],
    ['REVIEWED', 'publishRedacted', 'REDACTED_PUBLISHED', ['op', 'rev'], 'KF 第二十二条第一款', 'dh'],
    ['REVIEWED', 'withhold', 'WITHHELD', ['op', 'rev'], 'KF 第二十二条第一款', 'dh'],
    ['OPEN', 'recognise', 'RECOGNISED', ['ins'], 'PD 第二十四条'],
    ['OPEN', 'markNotChecked', 'NOT_CHECKED', ['lead', 'ins'], 'KF 第十九条'],
  ],
  forbidden: [
    ...publishing.map((event) => ({ from: unreviewed, event, code: 'REVIEW_REQUIRED' as const, clause: 'KF 第二十五条' })),
    ...['record', 'edit', 'return', ...publishing].map((event) => ({
      from: settled,
      event,
      code: 'PUBLISHED_IMMUTABLE' as const,
      clause: 'KF 第二十二条第二款, PD 第二十二条',
    })),
    { from: ['DROPPED'], event: 'record', code: 'REPEAT_PASSED_MATTER', clause: 'KF 第十二条第一款' },
  ],
});

/** C-9: one channel of one publication. */
export const channelMachine = defineMachine({
  code: 'C-9',
  title: '公示渠道',
  states: { QUEUED: '待发送', SENT: '已发送', ACKED: '已确认', FAILED: '发送失败' },
  rows: [
    [null, 'queue', 'QUEUED', ['sys'], 'KF 第二十二条第一款'],
    ['QUEUED', 'send', 'SENT', ['sys'], 'KF 第二十二条第一款'],
    ['SENT', 'acknowledge', 'ACKED', ['sys', 'op'], 'KF 第二十二条第一款'],
    [['QUEUED', 'SENT'], 'fail', 'FAILED', ['sys'], '平台规则：公示渠道流程'],
    ['FAILED', 'retry', 'QUEUED', ['sys', 'op'], '平台规则：公示渠道流程'],
  ],
});

/** C-9: the publication of one item over all its channels. Withdrawing does not exist. */
export const publicationMachine = defineMachine({
  code: 'C-9',
  title: '结果公示',
  states: { QUEUED: '待公示', PARTIAL: '部分渠道已公示', PUBLISHED: '已公示', SUPERSEDED: '已更正' },
  rows: [
    [null, 'queue', 'QUEUED', ['op', 'rev'], 'KF 第二十二条第一款'],
    ['QUEUED', 'acknowledgeOne', 'PARTIAL', ['sys'], 'KF 第二十二条第一款'],
    [['QUEUED', 'PARTIAL'], 'complete', 'PUBLISHED', ['sys'], 'KF 第二十二条第一款'],
    ['PUBLISHED', 'correct', 'SUPERSEDED', ['sys'], 'KF 第二十二条第二款', 'ph'],
  ],
  forbidden: ['edit', 'withdraw'].map((event) => ({
    from: ['PUBLISHED', 'SUPERSEDED'] as const,
    event,
    code: 'PUBLISHED_IMMUTABLE' as const,
    clause: 'KF 第二十二条第二款, PD 第二十二条',
  })),
});
