import { badUserInput } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { InspectionObject } from '../graph/inspection-object.type.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { limitFor, visibleEntries } from './cap-status.ts';
import { CapStatus } from './cap-status.type.ts';

@Resolver(() => InspectionObject)
export class CapStatusResolver {
  @FieldResolver(() => CapStatus, { nullable: true, description: '年度抽查次数（限可见部分）；未登录的为空。' })
  async capStatus(
    @Root() object: InspectionObject,
    @Ctx() context: JointContext,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
  ): Promise<CapStatus | null> {
    const { actor, deps } = context;
    if (actor.kind === 'anonymous') return null;
    if (year < 2000 || year > 2100) throw badUserInput('年度无效', ['year']);
    const entries = await visibleEntries(deps.em(), actor, object.code, year);
    const limit = limitFor(actor, year, deps.clock.today());
    return { year, limit, used: entries.length, remaining: Math.max(limit - entries.length, 0), entries };
  }
}
