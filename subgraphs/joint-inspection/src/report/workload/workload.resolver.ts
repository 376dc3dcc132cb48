import { yearOf } from '@double-random/rules';
import { badUserInput, forbidden, hasRole } from '@double-random/runtime';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Inspector } from '../../graph/department-stubs.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { workloadOf } from './workload.ts';

@ObjectType({ description: '一名检查人员在一个年度参加的检查。' })
export class InspectorWorkload {
  @Field(() => Inspector, { nullable: true, description: '名录库中的人员，由所在部门提供。' })
  inspector?: { id: string } | null;
  @Field(() => [Int], { description: '一月至十二月各参加的检查次数，只计已结束的。' })
  months!: readonly number[];
  @Field(() => Int, { description: '全年合计。' })
  visits!: number;
}

@ObjectType({ description: '本部门检查人员的工作量（沂源指引五（一））。' })
export class WorkloadReport {
  @Field(() => [InspectorWorkload], { description: '参加过检查的人员，多者在前。' })
  inspectors!: readonly InspectorWorkload[];
}

const readers = ['op', 'dh', 'ph', 'lgo', 'aud'] as const;

@Resolver()
export class WorkloadResolver {
  @Query(() => WorkloadReport, { description: '本部门检查人员各月参加的检查次数：供调配力量时参考，不影响抽取（沂源指引五（一））。' })
  async workload(
    @Ctx() context: JointContext,
    @Arg('year', () => Int, { nullable: true, description: '年度，默认当年。' }) year?: number,
  ): Promise<WorkloadReport> {
    const { actor, deps } = context;
    if (actor.kind !== 'person' || !actor.department || !hasRole(actor, ...readers))
      throw forbidden('仅限本部门经办人和负责人', 'YY 五（一）');
    const of = year ?? yearOf(deps.clock.today());
    if (of < 2000 || of > 2100) throw badUserInput('year 应为 2000 至 2100', ['year']);
    const found = await workloadOf(deps.em(), actor.department, of);
    const inspectors = found.map(({ inspectorId, months }) => ({
      inspector: { id: inspectorId },
      months,
      visits: months.reduce((sum, n) => sum + n, 0),
    }));
    return { inspectors: inspectors.sort((a, b) => b.visits - a.visits) };
  }
}
