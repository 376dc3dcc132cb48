import { dutiesModule } from './duties/duties.module.ts';
import { exportModule } from './export/export.module.ts';
import { framesModule } from './frames/frames.module.ts';
import { guidanceModule } from './guidance/guidance.module.ts';
import { importModule } from './import/import.module.ts';
import { inspectorsModule } from './inspectors/inspectors.module.ts';
import { mattersModule } from './matters/matters.module.ts';
import { objectsModule } from './objects/objects.module.ts';
import { personalDataModule } from './personal-data/personal-data.module.ts';
import type { DepartmentModule } from './profile.ts';
import { publicRegistryModule } from './public-registry/public-registry.module.ts';
import { reconciliationModule } from './reconciliation/reconciliation.module.ts';
import { seedModule } from './seed/seed.module.ts';
import { trailModule } from './trail/trail.module.ts';
import { witnessModule } from './witness/witness.module.ts';

/** Everything a department consists of. */
export const departmentModules: readonly DepartmentModule[] = [
  mattersModule,
  objectsModule,
  inspectorsModule,
  framesModule,
  seedModule,
  importModule,
  exportModule,
  personalDataModule,
  guidanceModule,
  reconciliationModule,
  publicRegistryModule,
  witnessModule,
  dutiesModule,
  trailModule,
];
