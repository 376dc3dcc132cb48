import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { Plan } from '../plan.type.ts';
import { planAgencies } from '../plan-access.ts';
import { itemsOfPlanLoader } from '../plan-view.ts';
import { PlanForecast } from './forecast.type.ts';
import { forecastPlan } from './forecast-plan.ts';

@Resolver(() => Plan)
export class ForecastResolver {
  @FieldResolver(() => PlanForecast, {
    nullable: true,
    description: '年度次数测算；仅制定部门、其上级和联席会议办公室可见，清单已调整或者没有适用规则而无从测算的为空。',
  })
  async forecast(@Root() plan: Plan, @Ctx() context: JointContext): Promise<PlanForecast | null> {
    if (!planAgencies(context.actor).includes(plan.agency)) return null;
    const forecast = await forecastPlan(context, plan, await itemsOfPlanLoader(context).load(plan.id));
    return forecast.ok ? { items: forecast.value.items, total: { code: '', ...forecast.value.total } } : null;
  }
}
