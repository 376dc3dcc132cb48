import type { JointModule } from '../module.ts';
import { FieldDraftResolver } from './drafts/draft.resolver.ts';
import { EquivalenceResolver } from './equivalence/equivalence.resolver.ts';
import { FindingMutations } from './finding.resolver.ts';

export const findingModule: JointModule = { resolvers: [FindingMutations, EquivalenceResolver, FieldDraftResolver] };
