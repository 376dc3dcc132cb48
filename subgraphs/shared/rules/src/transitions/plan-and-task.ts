import { defineMachine } from './machine.ts';

/** C-3: an annual plan. Joint items are accepted before filing; filing is not approval, so nobody rejects (K-24, YX-53c). */
export const planMachine = defineMachine({
  code: 'C-3',
  title: '年度抽查计划',
  states: {
    DRAFT: '草稿',
    ACCEPTED: '各方已确认',
    FILED: '已备案',
    COMPILED: '已汇总',
    PUBLISHED: '已公布',
    AMENDED: '调整中',
    CLOSED: '已收口',
  },
  rows: [
    [null, 'create', 'DRAFT', ['op'], 'KF 第十一条'],
    ['DRAFT', 'accept', 'ACCEPTED', ['op'], 'PD 第七条'],
    ['ACCEPTED', 'file', 'FILED', ['op'], 'PD 第七条, YX 五（三）, 七（四）'],
    ['FILED', 'compile', 'COMPILED', ['jco'], 'PD 第七条'],
    ['COMPILED', 'publishCompiled', 'PUBLISHED', ['jco'], 'PD 第七条'],
    [['ACCEPTED', 'FILED'], 'publishOwn', 'PUBLISHED', ['op'], 'KF 第十一条', 'dh'],
    ['PUBLISHED', 'amend', 'AMENDED', ['op'], 'KF 第十一条', 'dh'],
    ['AMENDED', 'republish', 'PUBLISHED', ['op', 'jco'], 'KF 第十一条'],
    [['FILED', 'PUBLISHED'], 'close', 'CLOSED', ['op', 'sys'], 'YX 二'],
  ],
  forbidden: [
    { from: ['FILED', 'COMPILED', 'PUBLISHED', 'CLOSED'], event: 'edit', code: 'PLAN_IMMUTABLE', clause: 'KF 第十一条' },
    { from: ['CLOSED'], event: 'amend', code: 'PLAN_IMMUTABLE', clause: 'KF 第十一条' },
  ],
});

const drawn = ['OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS', 'VISITS_DONE'] as const;

/** C-4: a task, of one department or joint, directed, ad hoc or dispatched from above. */
export const taskMachine = defineMachine({
  code: 'C-4',
  title: '抽查任务',
  states: {
    DRAFT: '草稿',
    INVITED: '已邀请参与部门',
    READY: '待抽取',
    OBJECTS_DRAWN: '已抽取检查对象',
    LOCKED: '名单已锁定',
    DISPATCHED: '已派发',
    INSPECTORS_DRAWN: '已选派检查人员',
    IN_PROGRESS: '检查中',
    VISITS_DONE: '检查结束',
    RESULTS_PUBLISHED: '结果已公示',
    FOLLOWING_UP: '后续处理中',
    CLOSED: '已办结',
    ARCHIVED: '已归档',
    VOIDED: '抽取已作废',
    CANCELLED: '已取消',
  },
  rows: [
    [null, 'create', 'DRAFT', ['op'], 'KF 第十四条, PD 第七条, 第八条, 第十二条'],
    ['DRAFT', 'invite', 'INVITED', ['op'], 'PD 第十二条'],
    [['DRAFT', 'INVITED'], 'markReady', 'READY', ['op'], 'PD 第十一条, 第十二条'],
    ['READY', 'drawObjects', 'OBJECTS_DRAWN', ['op', 'upper'], 'KF 第十四条, PD 第十五条第一款'],
    ['OBJECTS_DRAWN', 'lockDraw', 'LOCKED', ['op', 'upper'], 'KF 第十五条, YX 五（五）'],
    [['OBJECTS_DRAWN', 'LOCKED'], 'voidDraw', 'VOIDED', ['ph'], 'PD 第十五条'],
    ['VOIDED', 'newAttempt', 'READY', ['op'], '平台规则：名单一经抽取不得更改'],
    ['LOCKED', 'dispatch', 'DISPATCHED', ['op', 'upper'], 'KF 第十五条, PD 第十三条, 第十五条'],
    ['DISPATCHED', 'drawInspectors', 'INSPECTORS_DRAWN', ['op', 'upper'], 'KF 第十六条, PD 第十五条第二款, YX 五（五）'],
    ['INSPECTORS_DRAWN', 'startFirstVisit', 'IN_PROGRESS', ['ins', 'lead'], 'PD 第二十条'],
    ['IN_PROGRESS', 'finishVisits', 'VISITS_DONE', ['sys'], 'KF 第十九条'],
    ['VISITS_DONE', 'publishResults', 'RESULTS_PUBLISHED', ['sys'], 'KF 第二十二条, PD 第二十条（四）'],
    ['RESULTS_PUBLISHED', 'followUp', 'FOLLOWING_UP', ['sys'], 'PD 第十四条（五）'],
    [['RESULTS_PUBLISHED', 'FOLLOWING_UP'], 'close', 'CLOSED', ['op', 'sys'], 'PD 第十四条（五）, CD 十一'],
    ['CLOSED', 'archive', 'ARCHIVED', ['arc'], 'KF 第二十三条, PD 第二十七条'],
    [['DRAFT', 'INVITED', 'READY'], 'cancel', 'CANCELLED', ['op'], '平台规则：抽查任务流程', 'dh'],
    [['DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'], 'cancel', 'CANCELLED', ['ph'], 'PD 第二十九条'],
  ],
  forbidden: [
    { from: drawn, event: 'drawObjects', code: 'LIST_LOCKED', clause: 'PD 第十五条第一款' },
    { from: drawn, event: 'changeList', code: 'LIST_LOCKED', clause: 'PD 第十五条第一款, KF 第十五条' },
    {
      from: ['DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS', 'VISITS_DONE'],
      event: 'voidDraw',
      code: 'LIST_LOCKED',
      clause: 'PD 第十五条第一款',
    },
  ],
});
