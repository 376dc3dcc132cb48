import type { JointModule } from '../module.ts';
import { EvidenceResolver, MatterCheckResolver } from './matter-check.resolver.ts';
import { ObjectVisitsResolver, TaskVisitsResolver, VisitResolver } from './visit.resolver.ts';
import { VisitMutations } from './visit-mutations.resolver.ts';

export const visitModule: JointModule = {
  resolvers: [VisitResolver, TaskVisitsResolver, ObjectVisitsResolver, MatterCheckResolver, EvidenceResolver, VisitMutations],
};
