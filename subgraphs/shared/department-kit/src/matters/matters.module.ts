import type { DepartmentModule } from '../profile.ts';
import { mattersGraph } from './graph/matters-graph.ts';
import { listedMatters } from './listed-matters.ts';
import { matterEntities } from './matter.entity.ts';
import { mattersStatus } from './matter-status.ts';
import { Matters0001 } from './matters.migration.ts';
import { pinMatters } from './pin-matters.ts';

/** 一单: matter lists from draft to publication, and what joint-inspection pins of them. */
export const mattersModule: DepartmentModule = {
  storage: { entities: matterEntities, migrations: [Matters0001] },
  graph: mattersGraph,
  commands: (profile) => ({
    pinMatters: pinMatters(profile),
    mattersStatus: mattersStatus(profile),
    listedMatters: listedMatters(profile),
  }),
};
