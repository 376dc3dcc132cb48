import type { TaskState } from '../../generated/workbench/graphql.ts';

export interface StepFact {
  readonly title: string;
  /** Roles that carry the step out, and who has them, for the sentence that says why not. */
  readonly roles: readonly string[];
  readonly who: string;
  readonly states: readonly TaskState[];
  readonly clause: string;
}

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-4). */
export const stepFacts = {
  scheme: {
    title: '检查方案',
    roles: ['op'],
    who: '发起部门经办人',
    states: ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED'],
    clause: 'PD 第十二条',
  },
  ready: { title: '两库确认', roles: ['op'], who: '发起部门经办人', states: ['INVITED', 'DRAFT'], clause: 'PD 第十一条第2款' },
  draw: { title: '抽取', roles: ['op'], who: '发起部门经办人', states: ['READY', 'VOIDED'], clause: 'KF 第十四条, PD 第十五条第1款' },
  lock: { title: '锁定名单', roles: ['op'], who: '发起部门经办人', states: ['OBJECTS_DRAWN'], clause: 'PD 第十五条第1款' },
  void: { title: '作废抽取', roles: ['ph'], who: '发起部门主要负责人', states: ['OBJECTS_DRAWN', 'LOCKED'], clause: 'PD 第十五条第1款' },
  dispatch: { title: '派发任务', roles: ['op'], who: '发起部门经办人', states: ['LOCKED'], clause: 'PD 第十六条' },
  extend: {
    title: '延期',
    roles: ['dh', 'ph'],
    who: '发起部门分管负责人',
    states: ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'],
    clause: 'PD 第十二条',
  },
  close: {
    title: '办结任务',
    roles: ['op'],
    who: '发起部门经办人',
    states: ['RESULTS_PUBLISHED', 'FOLLOWING_UP'],
    clause: 'PD 第十四条（五）, CD 十一',
  },
  noNotice: {
    title: '决定不提前告知',
    roles: ['op', 'dh'],
    who: '发起部门经办人或分管负责人',
    states: ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN'],
    clause: 'PD 第二十条（二）',
  },
  population: {
    title: '批准限定的范围',
    roles: ['dh'],
    who: '发起部门分管负责人（不得为设立任务的人）',
    states: ['DRAFT', 'INVITED', 'READY'],
    clause: 'CD 九',
  },
  cancel: { title: '取消任务', roles: ['dh', 'ph'], who: '发起部门负责人', states: ['DRAFT', 'INVITED', 'READY'], clause: 'PD 第八条' },
  recall: {
    title: '取消任务',
    roles: ['ph'],
    who: '发起部门主要负责人',
    states: ['DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'],
    clause: 'PD 第二十九条',
  },
} satisfies Readonly<Record<string, StepFact>>;
