import type { JointContext } from '../graph/joint-context.ts';
import type { JointModule } from '../module.ts';
import { findMatterCheck, MatterCheckResolver } from './matter-check.resolver.ts';
import { VerifyVisitResolver } from './verify-visit.resolver.ts';
import { findVisitFor, ObjectVisitsResolver, TaskVisitsResolver, VisitResolver } from './visit.resolver.ts';
import { VisitMutations } from './visit-mutations.resolver.ts';

export const visitModule: JointModule = {
  resolvers: [VisitResolver, TaskVisitsResolver, ObjectVisitsResolver, MatterCheckResolver, VisitMutations, VerifyVisitResolver],
  // Asked by the gateway on behalf of whoever asks there: what he may not see is not there.
  references: {
    Visit: { __resolveReference: (reference: { id: string }, context: JointContext) => findVisitFor(context, reference.id) },
    MatterCheck: { __resolveReference: (reference: { id: string }, context: JointContext) => findMatterCheck(context, reference.id) },
  },
};
