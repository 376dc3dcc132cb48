import type { DepartmentModule } from '../profile.ts';
import { importFiles } from './errors/error-routes.ts';
import { templates, uploads } from './file-routes.ts';
import { importGraph } from './graph/import-graph.ts';
import { importWork } from './steps/import-work.ts';
import { Imports0001 } from './steps/imports.migration.ts';
import { registryImportEntities } from './steps/registry-import.entity.ts';
import { uploadEntities } from './upload.entity.ts';
import { Uploads0001 } from './uploads.migration.ts';

/** Files into the registries: templates out, uploads in, imports. */
export const importModule: DepartmentModule = {
  storage: { entities: [...uploadEntities, ...registryImportEntities], migrations: [Uploads0001, Imports0001] },
  graph: importGraph,
  files: (profile) => ({ uploads: uploads(profile), templates: templates(profile), imports: importFiles(profile) }),
  background: importWork,
};
