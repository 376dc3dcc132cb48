import { defineMachine } from './machine.ts';

/** C-1: a version of a department's matter list, or of the joint list. */
export const matterListMachine = defineMachine({
  code: 'C-1',
  title: '抽查事项清单',
  states: { DRAFT: '草稿', IN_REVIEW: '审核中', APPROVED: '已审定', PUBLISHED: '已公布', SUPERSEDED: '已被新版替代' },
  rows: [
    [null, 'create', 'DRAFT', ['op'], 'KF 第七条, YX 五（一）'],
    ['DRAFT', 'submit', 'IN_REVIEW', ['op'], 'KF 第七条, YY 三（一）, CD 三'],
    ['IN_REVIEW', 'return', 'DRAFT', ['fz', 'dh'], 'YX 五（一）'],
    ['IN_REVIEW', 'approve', 'APPROVED', ['fz', 'dh'], 'YX 五（一）, PD 第六条'],
    ['APPROVED', 'publish', 'PUBLISHED', ['op', 'lgo'], 'KF 第七条, PD 第六条'],
    ['PUBLISHED', 'supersede', 'SUPERSEDED', ['sys'], 'KF 第七条'],
  ],
  forbidden: [{ from: ['PUBLISHED', 'SUPERSEDED'], event: 'edit', code: 'PUBLISHED_IMMUTABLE', clause: 'KF 第七条' }],
});

/** C-1, last row: a matter in a published list whose legal basis is repealed. */
export const listedMatterMachine = defineMachine({
  code: 'C-1',
  title: '已公布的抽查事项',
  states: { LISTED: '有效', FLAGGED: '依据已废止' },
  rows: [
    [null, 'publish', 'LISTED', ['op', 'lgo'], 'KF 第七条'],
    ['LISTED', 'flagBasisRepealed', 'FLAGGED', ['op', 'fz', 'sys'], 'YY 三（一）'],
  ],
});

/** C-2: an inspection object in a registry. Renaming is a change of an attribute, deleting does not exist. */
export const objectMachine = defineMachine({
  code: 'C-2',
  title: '检查对象',
  states: { PENDING: '待确认', ACTIVE: '正常', SUSPENDED: '暂停', DEREGISTERED: '已注销', MERGED: '已合并' },
  rows: [
    [null, 'enter', 'PENDING', ['reg'], 'KF 第八条'],
    ['PENDING', 'confirm', 'ACTIVE', ['reg'], 'PD 第十一条'],
    ['ACTIVE', 'suspend', 'SUSPENDED', ['reg'], 'KF 第八条'],
    ['SUSPENDED', 'resume', 'ACTIVE', ['reg'], 'KF 第八条'],
    [['ACTIVE', 'SUSPENDED'], 'deregister', 'DEREGISTERED', ['reg'], 'KF 第八条'],
    ['ACTIVE', 'merge', 'MERGED', ['reg'], 'KF 第八条'],
    ['DEREGISTERED', 'reinstate', 'ACTIVE', ['reg'], 'KF 第八条', 'dh'],
  ],
});

/** C-2: an inspector in a registry. The pool is who is ACTIVE for the whole window. */
export const inspectorMachine = defineMachine({
  code: 'C-2',
  title: '执法检查人员',
  states: { ACTIVE: '在岗', ON_LEAVE: '请假', SUSPENDED: '暂停', EXPIRED: '证件到期', TRANSFERRED: '已调离', RETIRED: '已退休' },
  rows: [
    [null, 'enter', 'ACTIVE', ['reg'], 'KF 第十条, CD 五'],
    ['ACTIVE', 'leave', 'ON_LEAVE', ['reg'], 'KF 第八条'],
    ['ON_LEAVE', 'return', 'ACTIVE', ['reg', 'sys'], 'KF 第八条'],
    ['ACTIVE', 'suspend', 'SUSPENDED', ['reg'], 'KF 第八条'],
    ['SUSPENDED', 'reinstate', 'ACTIVE', ['reg'], 'KF 第八条'],
    [['ACTIVE', 'ON_LEAVE', 'SUSPENDED'], 'expire', 'EXPIRED', ['sys'], 'KF 第十条第一款, CD 五'],
    ['EXPIRED', 'renewCertificate', 'ACTIVE', ['reg'], 'KF 第十条第一款, CD 五'],
    [['ACTIVE', 'ON_LEAVE', 'SUSPENDED', 'EXPIRED'], 'transfer', 'TRANSFERRED', ['reg'], 'KF 第八条'],
    [['ACTIVE', 'ON_LEAVE', 'SUSPENDED', 'EXPIRED'], 'retire', 'RETIRED', ['reg'], 'KF 第八条'],
  ],
});

/** C-2: a registry as a whole, seen by one task. */
export const registryMachine = defineMachine({
  code: 'C-2',
  title: '名录库',
  states: { OPEN: '未确认', CONFIRMED: '已确认', STALE: '需重新确认', FROZEN: '抽取中' },
  rows: [
    [null, 'open', 'OPEN', ['sys'], 'KF 第八条'],
    [['OPEN', 'STALE'], 'confirm', 'CONFIRMED', ['reg'], 'PD 第十一条第二款'],
    ['CONFIRMED', 'change', 'STALE', ['reg', 'sys'], 'PD 第十一条第二款, YY 三（四）'],
    ['CONFIRMED', 'freeze', 'FROZEN', ['sys'], 'PD 第十五条'],
    ['FROZEN', 'thaw', 'CONFIRMED', ['sys'], 'PD 第十五条'],
  ],
  forbidden: [
    { from: ['FROZEN'], event: 'change', code: 'REGISTRY_FROZEN', clause: 'PD 第十五条' },
    { from: ['OPEN', 'STALE'], event: 'freeze', code: 'REGISTRY_STALE', clause: 'PD 第十一条第二款' },
  ],
});
