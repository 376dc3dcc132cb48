import type { Command } from '@double-random/runtime';
import { departmentDeps } from '../department-deps.ts';
import { commandOf } from '../frames/frames.module.ts';
import type { DepartmentModule } from '../profile.ts';
import { Seed0001 } from './seed.migration.ts';
import { seedEntities } from './seed-chain.entity.ts';
import { seedCommitment } from './seed-commitment.ts';
import { seedReveal } from './seed-reveal.ts';

/** The department as a party of the seed (draw-spec §5): this is what federation gives the draw. */
export const seedModule: DepartmentModule = {
  storage: { entities: seedEntities, migrations: [Seed0001] },
  graph: () => ({ resolvers: [], orphanedTypes: [] }),
  commands: (profile) =>
    ({
      seedCommitment: (context, input) => commandOf(seedCommitment(profile, departmentDeps(context)))(context, input),
      seedReveal: (context, input) => commandOf(seedReveal(profile, departmentDeps(context)))(context, input),
    }) as Readonly<Record<string, Command>>,
};
