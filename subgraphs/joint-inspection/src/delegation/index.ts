import type { JointModule } from '../module.ts';
import { DelegationResolver } from './delegation.resolver.ts';

export const delegationModule: JointModule = { resolvers: [DelegationResolver] };
