import type { DepartmentModule } from '../profile.ts';
import { templates, uploads } from './file-routes.ts';
import { importGraph } from './graph/import-graph.ts';
import { uploadEntities } from './upload.entity.ts';
import { Uploads0001 } from './uploads.migration.ts';

/** Files into the registries: templates out, uploads in, imports. */
export const importModule: DepartmentModule = {
  storage: { entities: uploadEntities, migrations: [Uploads0001] },
  graph: importGraph,
  files: (profile) => ({ uploads: uploads(profile), templates: templates(profile) }),
};
