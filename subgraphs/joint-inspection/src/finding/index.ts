import type { JointModule } from '../module.ts';
import { FindingMutations } from './finding.resolver.ts';

export const findingModule: JointModule = { resolvers: [FindingMutations] };
