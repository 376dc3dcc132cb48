import type { TaskState } from '../../generated/workbench/graphql.ts';

/** The way of a task as people see it; several states of C-4 may lie on one stage. */
export const stages: readonly { readonly title: string; readonly states: readonly TaskState[] }[] = [
  { title: '邀请与两库确认', states: ['DRAFT', 'INVITED'] },
  { title: '抽取检查对象', states: ['READY', 'OBJECTS_DRAWN', 'VOIDED'] },
  { title: '锁定与派发', states: ['LOCKED', 'DISPATCHED'] },
  { title: '抽取检查人员', states: ['INSPECTORS_DRAWN'] },
  { title: '检查', states: ['IN_PROGRESS', 'VISITS_DONE'] },
  { title: '公示', states: ['RESULTS_PUBLISHED'] },
  { title: '后续与归档', states: ['FOLLOWING_UP', 'CLOSED', 'ARCHIVED'] },
];

/** Index of the stage a state lies on; -1 for a cancelled task. */
export const stageOf = (state: TaskState): number => stages.findIndex(({ states }) => states.includes(state));
