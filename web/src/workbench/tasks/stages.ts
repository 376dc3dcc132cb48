import type { TaskState } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

/** The way of a task as people see it; several states of C-4 may lie on one stage. */
export const stages: readonly { readonly title: string; readonly states: readonly TaskState[] }[] = [
  { title: words.stageInvite, states: ['DRAFT', 'INVITED'] },
  { title: words.drawObjects, states: ['READY', 'OBJECTS_DRAWN', 'VOIDED'] },
  { title: words.stageLock, states: ['LOCKED', 'DISPATCHED'] },
  { title: words.drawInspectors, states: ['INSPECTORS_DRAWN'] },
  { title: words.visit, states: ['IN_PROGRESS', 'VISITS_DONE'] },
  { title: words.publish, states: ['RESULTS_PUBLISHED'] },
  { title: words.stageAfter, states: ['FOLLOWING_UP', 'CLOSED', 'ARCHIVED'] },
];

/** Index of the stage a state lies on; -1 for a cancelled task. */
export const stageOf = (state: TaskState): number => stages.findIndex(({ states }) => states.includes(state));
