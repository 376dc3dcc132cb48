import type { Result } from '@double-random/rules';
import { type Command, perform, type SubgraphContext, type UseCase } from '@double-random/runtime';
import type { Answer } from '../contract.ts';
import type { DepartmentModule } from '../profile.ts';
import { entitiesByMatter } from './entities-by-matter.ts';
import { entitiesInScope } from './entities-in-scope.ts';
import { frameEntities } from './frame.entity.ts';
import { Frames0001 } from './frames.migration.ts';
import { freezeInspectors } from './freeze-inspectors.ts';
import { freezeObjects } from './freeze-objects.ts';
import { inspectorsStatus, objectByCode, registryStatus } from './read-commands.ts';
import { readFrame, readFramePages } from './read-frame.ts';

const answer = <T>(result: Result<T>): Answer<T> => (result.ok ? { value: result.value } : { refusals: result.refusals });

/** A use case asked for by joint-inspection: its refusals are its answer. */
export const commandOf =
  <In extends { requestId?: string }, Out>(useCase: UseCase<In, Out>) =>
  async (context: SubgraphContext, input: In): Promise<Answer<Out>> =>
    answer(await perform(context.deps, context, useCase, input));

/** 清册: what joint-inspection freezes, reads back and asks before a visit. */
export const framesModule: DepartmentModule = {
  storage: { entities: frameEntities, migrations: [Frames0001] },
  graph: () => ({ resolvers: [], orphanedTypes: [] }),
  commands: (profile) =>
    ({
      freezeObjects: commandOf(freezeObjects(profile)),
      freezeInspectors: commandOf(freezeInspectors(profile)),
      entitiesByMatter: entitiesByMatter(profile),
      entitiesInScope: entitiesInScope(profile),
      readFrame,
      readFramePages,
      registryStatus: registryStatus(profile),
      inspectorsStatus: inspectorsStatus(profile),
      objectByCode: objectByCode(profile),
    }) as Readonly<Record<string, Command>>,
};
