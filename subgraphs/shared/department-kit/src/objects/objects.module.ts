import type { DepartmentModule } from '../profile.ts';
import { ObjectSuccession } from './changes/succession.entity.ts';
import { RegistryPopulation } from './coverage/population.entity.ts';
import { objectsGraph } from './graph/objects-graph.ts';
import { objectEntities } from './object.entity.ts';
import { Objects0001 } from './objects.migration.ts';
import { registryEntities } from './registry.entity.ts';
import { ObjectTag } from './tags/object-tag.entity.ts';

/** 检查对象名录库, and both registries of an agency as a whole. */
export const objectsModule: DepartmentModule = {
  storage: {
    entities: [...objectEntities, ...registryEntities, ObjectSuccession, ObjectTag, RegistryPopulation],
    migrations: [Objects0001],
  },
  graph: objectsGraph,
};
