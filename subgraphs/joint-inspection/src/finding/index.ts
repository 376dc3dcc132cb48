import type { JointModule } from '../module.ts';
import { EquivalenceResolver } from './equivalence/equivalence.resolver.ts';
import { FindingMutations } from './finding.resolver.ts';

export const findingModule: JointModule = { resolvers: [FindingMutations, EquivalenceResolver] };
