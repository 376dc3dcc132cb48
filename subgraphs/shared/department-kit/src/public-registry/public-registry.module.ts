import type { DepartmentModule } from '../profile.ts';
import { publicRegistryGraph } from './graph/public-registry-graph.ts';

/** The two registries as the public may read them (CD 十（三）, R-24). */
export const publicRegistryModule: DepartmentModule = { storage: { entities: [], migrations: [] }, graph: publicRegistryGraph };
