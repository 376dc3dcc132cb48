import type { JointModule } from '../module.ts';
import { PublishedHandlingResolver } from './handling/published-handling.resolver.ts';
import { MovedAwayResolver } from './moved-away/moved-away.resolver.ts';
import { PenaltyResolver } from './penalty/penalty.resolver.ts';
import { FollowUpResolver, MatterCheckFollowUpResolver, ReferralResolver } from './referral.resolver.ts';
import { ReferralMutations } from './referral-mutations.resolver.ts';

export const referralModule: JointModule = {
  resolvers: [
    FollowUpResolver,
    ReferralResolver,
    MatterCheckFollowUpResolver,
    ReferralMutations,
    PenaltyResolver,
    PublishedHandlingResolver,
    MovedAwayResolver,
  ],
};
