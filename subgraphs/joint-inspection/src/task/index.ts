import type { JointContext } from '../graph/joint-context.ts';
import type { JointModule } from '../module.ts';
import { PublicTaskResolver } from './public-task.resolver.ts';
import { TaskResolver } from './task.resolver.ts';
import { AdHocFilingResolver, TaskMutations } from './task-mutations.resolver.ts';
import { findTaskFor } from './task-view.ts';

export const taskModule: JointModule = {
  resolvers: [TaskResolver, TaskMutations, AdHocFilingResolver, PublicTaskResolver],
  references: {
    Task: {
      __resolveReference: async (reference: { id: string }, context: JointContext) => (await findTaskFor(context, reference.id)) ?? null,
    },
  },
};
