import type { DepartmentModule } from '../profile.ts';
import { exports } from './export-routes.ts';

/** Registries out as files. */
export const exportModule: DepartmentModule = {
  storage: { entities: [], migrations: [] },
  graph: () => ({ resolvers: [], orphanedTypes: [] }),
  files: (profile) => ({ exports: exports(profile) }),
};
