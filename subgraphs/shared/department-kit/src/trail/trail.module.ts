import type { DepartmentModule } from '../profile.ts';
import { trailGraph } from './trail-graph.ts';

/** 全程留痕 of the department's own subgraph: reading it, and proving that nothing in it was changed. */
export const trailModule: DepartmentModule = { storage: { entities: [], migrations: [] }, graph: trailGraph };
