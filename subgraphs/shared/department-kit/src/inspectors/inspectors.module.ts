import type { DepartmentModule } from '../profile.ts';
import { inspectorsGraph } from './graph/inspectors-graph.ts';
import { inspectorEntities } from './inspector.entity.ts';
import { Inspectors0001 } from './inspectors.migration.ts';

/** 执法检查人员名录库. */
export const inspectorsModule: DepartmentModule = {
  storage: { entities: inspectorEntities, migrations: [Inspectors0001] },
  graph: inspectorsGraph,
};
