import type { JointModule } from './module.ts';

/** Every room of the subgraph, in the order of the work: directory, plan, task, draw, team, visit, publication, referral, report. */
export const jointModules: readonly JointModule[] = [];
