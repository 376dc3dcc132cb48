import { mattersModule } from './matters/matters.module.ts';
import type { DepartmentModule } from './profile.ts';

/** Everything a department consists of. */
export const departmentModules: readonly DepartmentModule[] = [mattersModule];
