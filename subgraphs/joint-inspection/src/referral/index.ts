import type { JointModule } from '../module.ts';
import { FollowUpResolver, MatterCheckFollowUpResolver, ReferralResolver } from './referral.resolver.ts';
import { ReferralMutations } from './referral-mutations.resolver.ts';

export const referralModule: JointModule = {
  resolvers: [FollowUpResolver, ReferralResolver, MatterCheckFollowUpResolver, ReferralMutations],
};
