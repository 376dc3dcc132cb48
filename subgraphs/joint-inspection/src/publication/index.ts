import type { JointModule } from '../module.ts';
import { CreditEventsResolver } from './credit/credit-events.resolver.ts';
import { CreditResolver } from './credit/credit-records.resolver.ts';
import { CreditDeliveryResolver } from './credit/delivery/credit-delivery.resolver.ts';
import { DeliveryWorklistResolver } from './delivery/delivery-worklist.resolver.ts';
import { ObjectionResolver } from './objection/objection.resolver.ts';
import { PublicObjectResolver } from './public-object.resolver.ts';
import {
  ChannelDeliveryResolver,
  MatterCheckPublicationResolver,
  PublicationCorrectionsResolver,
  PublicResultResolver,
} from './publication.resolver.ts';
import { PublicationMutations } from './publication-mutations.resolver.ts';
import { CorrectionWorkResolver, ResultWorkResolver } from './result-work/result-work.resolver.ts';

export const publicationModule: JointModule = {
  resolvers: [
    PublicResultResolver,
    PublicObjectResolver,
    CreditResolver,
    CreditEventsResolver,
    CreditDeliveryResolver,
    MatterCheckPublicationResolver,
    PublicationCorrectionsResolver,
    ChannelDeliveryResolver,
    PublicationMutations,
    DeliveryWorklistResolver,
    ObjectionResolver,
    ResultWorkResolver,
    CorrectionWorkResolver,
  ],
};
