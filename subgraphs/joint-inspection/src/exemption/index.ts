import type { JointModule } from '../module.ts';
import { ExemptionResolver } from './exemption.resolver.ts';
import { ProofExemptionsResolver, TaskExemptionsResolver } from './task-exemptions.resolver.ts';

export const exemptionModule: JointModule = { resolvers: [ExemptionResolver, TaskExemptionsResolver, ProofExemptionsResolver] };
