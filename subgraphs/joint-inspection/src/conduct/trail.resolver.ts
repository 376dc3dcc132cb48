import {
  TrailArgs,
  TrailCheck,
  TrailCheckArgs,
  TrailConnection,
  trailCheck,
  trailPage,
} from '@double-random/department-kit/graph/trail.ts';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';

@Resolver()
export class TrailResolver {
  @Query(() => TrailConnection, {
    description: '全程留痕：审计监督人员和负责人见本部门人员的，其他人见本人的；只增不减（开封细则第二十五条、叶县方案七（四））。',
  })
  auditTrail(@Ctx() { actor, deps }: JointContext, @Args(() => TrailArgs) filter: TrailArgs): Promise<TrailConnection> {
    return trailPage(deps.em(), actor, filter);
  }

  @Query(() => TrailCheck, {
    nullable: true,
    description: '核验联合抽查的留痕链：限审计监督人员和系统管理人员，只答完整与否和第一处不符；各部门的见各自的查询（开封细则第六条）。',
  })
  auditCheck(@Ctx() { actor, deps }: JointContext, @Args(() => TrailCheckArgs) range: TrailCheckArgs): Promise<TrailCheck> {
    return trailCheck(deps.em(), actor, range);
  }
}
