import type { DepartmentModule } from '../profile.ts';
import { guidanceGraph } from './graph/guidance-graph.ts';
import { GuidanceAnswer, GuidanceNote } from './guidance.entity.ts';
import { Guidance0001 } from './guidance.migration.ts';

/** 督导意见: the upper agency reads and guides, the lower one answers. */
export const guidanceModule: DepartmentModule = {
  storage: { entities: [GuidanceNote, GuidanceAnswer], migrations: [Guidance0001] },
  graph: guidanceGraph,
};
