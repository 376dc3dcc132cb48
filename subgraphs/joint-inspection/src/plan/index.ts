import type { JointModule } from '../module.ts';
import { ForecastResolver } from './forecast/forecast.resolver.ts';
import { JointMatterEntryResolver, JointMatterListResolver } from './joint-list.resolver.ts';
import { PlanItemResolver, PlanResolver } from './plan.resolver.ts';
import { PlanMutations } from './plan-mutations.resolver.ts';

export const planModule: JointModule = {
  resolvers: [PlanResolver, PlanItemResolver, PlanMutations, ForecastResolver, JointMatterListResolver, JointMatterEntryResolver],
};
