import type { Command } from '@double-random/runtime';
import { departmentDeps } from '../department-deps.ts';
import { commandOf } from '../frames/frames.module.ts';
import type { DepartmentModule } from '../profile.ts';
import { enrolLog } from './enrol-log.ts';
import { witnessEntities } from './witness.entity.ts';
import { Witness0001 } from './witness.migration.ts';
import { witnessCheckpoint } from './witness-checkpoint.ts';

/** 互为见证 (draw-spec §12.4): the department watches the logs of the coordination office, so that none of them can be told twice. */
export const witnessModule: DepartmentModule = {
  storage: { entities: witnessEntities, migrations: [Witness0001] },
  graph: () => ({ resolvers: [], orphanedTypes: [] }),
  commands: (profile) =>
    ({
      enrolLog: (context, input) => commandOf(enrolLog(profile, departmentDeps(context)))(context, input),
      witnessCheckpoint: witnessCheckpoint(profile),
    }) as Readonly<Record<string, Command>>,
};
