import type { DepartmentModule } from '../profile.ts';
import { AssistingExpert } from './experts/expert.entity.ts';
import { Experts0001 } from './experts/experts.migration.ts';
import { inspectorsGraph } from './graph/inspectors-graph.ts';
import { inspectorEntities } from './inspector.entity.ts';
import { Inspectors0001 } from './inspectors.migration.ts';

/** 执法检查人员名录库. */
export const inspectorsModule: DepartmentModule = {
  storage: { entities: [...inspectorEntities, AssistingExpert], migrations: [Inspectors0001, Experts0001] },
  graph: inspectorsGraph,
};
