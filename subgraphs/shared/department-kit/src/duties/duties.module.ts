import type { DepartmentModule } from '../profile.ts';
import { departmentDuties } from './department-duties.ts';

/** Duties kept in lists and registries, told to whoever keeps the deadlines. */
export const dutiesModule: DepartmentModule = {
  storage: { entities: [], migrations: [] },
  graph: () => ({ resolvers: [], orphanedTypes: [] }),
  commands: () => ({ departmentDuties }),
};
