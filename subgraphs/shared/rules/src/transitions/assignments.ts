import { defineMachine, type StateOf } from './machine.ts';

const live = ['DRAWN', 'LOCKED', 'DISPATCHED', 'SCHEDULED'] as const;

/** C-5: one entity in one task. */
export const assignmentMachine = defineMachine({
  code: 'C-5',
  title: '抽中的检查对象',
  states: {
    DRAWN: '已抽中',
    LOCKED: '已锁定',
    DISPATCHED: '已派发',
    SCHEDULED: '已排期',
    VISITED: '已检查',
    UNVISITABLE: '无法实施检查',
    REPORTED: '结果已形成',
    PUBLISHED: '已公示',
    CLOSED: '已办结',
    VOIDED: '已作废',
    CANCELLED: '已取消',
  },
  rows: [
    [null, 'draw', 'DRAWN', ['op', 'upper'], 'PD 第十五条第一款'],
    ['DRAWN', 'lock', 'LOCKED', ['op', 'upper'], 'KF 第十五条'],
    ['LOCKED', 'dispatch', 'DISPATCHED', ['op', 'upper'], 'KF 第十五条'],
    ['DISPATCHED', 'schedule', 'SCHEDULED', ['op', 'lead'], 'KF 第十六条第二款'],
    ['SCHEDULED', 'visit', 'VISITED', ['ins', 'lead'], 'KF 第十九条'],
    [['DISPATCHED', 'SCHEDULED'], 'findUnvisitable', 'UNVISITABLE', ['ins', 'lead'], 'PD 第二十一条'],
    [['VISITED', 'UNVISITABLE'], 'formResults', 'REPORTED', ['ins'], 'PD 第二十条（三）, 第二十一条'],
    ['REPORTED', 'publish', 'PUBLISHED', ['sys'], 'KF 第二十二条'],
    ['PUBLISHED', 'close', 'CLOSED', ['sys'], 'PD 第十四条（五）'],
    [['DRAWN', 'LOCKED'], 'void', 'VOIDED', ['ph'], '平台规则：名单一经抽取不得更改'],
    [['LOCKED', 'DISPATCHED', 'SCHEDULED'], 'cancel', 'CANCELLED', ['ph', 'sys'], '平台规则：次数的占用与释放'],
  ],
  forbidden: [
    { from: live, event: 'replace', code: 'LIST_LOCKED', clause: 'PD 第十五条第一款' },
    { from: live, event: 'remove', code: 'LIST_LOCKED', clause: 'PD 第十五条第一款' },
  ],
});

/** C-5: a row of the cap ledger. Both ends are final but for the correction of an error by the principal head. */
export const capRowMachine = defineMachine({
  code: 'C-5',
  title: '次数台账',
  states: { RESERVED: '已预留', CONSUMED: '已计入', RELEASED: '已释放' },
  rows: [
    [null, 'reserve', 'RESERVED', ['sys'], 'KF 第十三条第二款'],
    ['RESERVED', 'consume', 'CONSUMED', ['sys'], 'KF 第十三条第二款'],
    ['RESERVED', 'release', 'RELEASED', ['sys'], '平台规则：次数的占用与释放'],
    ['CONSUMED', 'correctError', 'RELEASED', ['ph'], '平台规则：抽中对象流程'],
    ['RELEASED', 'correctError', 'CONSUMED', ['ph'], '平台规则：抽中对象流程'],
  ],
});

const named = ['DRAWN', 'CLEARED', 'RECUSED', 'REPLACEMENT_PENDING', 'BLOCKED', 'PRESENT'] as const;

/** C-6: one inspector at one object, with recusal and replacement. */
export const inspectorAssignmentMachine = defineMachine({
  code: 'C-6',
  title: '抽中的检查人员',
  states: {
    DRAWN: '已抽中',
    CLEARED: '已声明无利害关系',
    RECUSED: '回避',
    REPLACEMENT_PENDING: '申请更换',
    REPLACED: '已更换',
    BLOCKED: '无人可更换',
    PRESENT: '到场',
    DONE: '完成',
  },
  rows: [
    [null, 'draw', 'DRAWN', ['op', 'upper'], 'KF 第十六条, YX 五（五）'],
    ['DRAWN', 'declareNoInterest', 'CLEARED', ['ins'], 'KF 第十七条'],
    [['DRAWN', 'CLEARED'], 'recuse', 'RECUSED', ['ins', 'dh', 'aud'], 'KF 第十七条, YX 五（五）'],
    [['DRAWN', 'CLEARED', 'RECUSED'], 'requestReplacement', 'REPLACEMENT_PENDING', ['op', 'ins'], 'KF 第十七条, PD 第十六条'],
    ['REPLACEMENT_PENDING', 'executeReplacement', 'REPLACED', ['op'], 'KF 第十七条, PD 第十六条', 'dh'],
    ['REPLACEMENT_PENDING', 'rejectReplacement', 'CLEARED', ['dh'], 'KF 第十七条'],
    ['REPLACEMENT_PENDING', 'findNobody', 'BLOCKED', ['sys'], 'KF 第十七条'],
    ['BLOCKED', 'reopen', 'REPLACEMENT_PENDING', ['op'], 'CD 五'],
    ['CLEARED', 'arrive', 'PRESENT', ['ins', 'lead'], 'CD 十（四）'],
    ['PRESENT', 'finish', 'DONE', ['ins', 'lead'], 'CD 十（四）'],
  ],
  forbidden: [{ from: named, event: 'edit', code: 'LIST_LOCKED', clause: 'KF 第十七条' }],
});

/** KF 第十七条 「应当申请回避」: whoever is recused is replaced, whatever his head thinks of it; the other requests can be rejected. */
export const mayRejectReplacement = (member: StateOf<typeof inspectorAssignmentMachine>): boolean => member !== 'RECUSED';
