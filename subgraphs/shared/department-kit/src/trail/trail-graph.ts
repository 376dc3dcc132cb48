import type { Actor, SubgraphContext } from '@double-random/runtime';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { findAgencyOf } from '../agencies.ts';
import { TrailArgs, TrailCheck, TrailCheckArgs, TrailConnection, trailCheck, trailPage } from '../graph/trail.ts';
import type { DepartmentModule } from '../profile.ts';

export const trailGraph: DepartmentModule['graph'] = (profile) => {
  const isOurs = ({ department }: Actor) => department !== undefined && findAgencyOf(profile, department) !== undefined;

  @Resolver()
  class TrailQueries {
    @Query(() => TrailConnection, {
      nullable: true,
      name: `${profile.fieldPrefix}AuditTrail`,
      description: `${profile.title}名录库、清单的全程留痕，查看个人信息的也在其中：审计监督人员和负责人见本单位人员的，其他人见本人的（开封细则第二十五条）。`,
    })
    trail(@Ctx() { actor, deps }: SubgraphContext, @Args(() => TrailArgs) filter: TrailArgs) {
      return trailPage(deps.em(), actor, filter, isOurs(actor));
    }

    @Query(() => TrailCheck, {
      nullable: true,
      name: `${profile.fieldPrefix}AuditCheck`,
      description: `核验${profile.title}的留痕链：限本部门审计监督人员和系统管理人员，只答完整与否和第一处不符（开封细则第六条）。`,
    })
    check(@Ctx() { actor, deps }: SubgraphContext, @Args(() => TrailCheckArgs) range: TrailCheckArgs) {
      return trailCheck(deps.em(), actor, range, isOurs(actor));
    }
  }
  return { resolvers: [TrailQueries], orphanedTypes: [] };
};
