import { connection, notFound, pageSize } from '@double-random/runtime';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { readTrail } from './audit-trail.ts';
import { TrailConnection } from './conduct.type.ts';

@Resolver()
export class TrailResolver {
  @Query(() => TrailConnection, {
    description: '全程留痕：审计监督人员和负责人见本部门人员的，其他人见本人的；只增不减（开封细则第二十五条、叶县方案七（四））。',
  })
  async auditTrail(
    @Ctx() { actor, deps }: JointContext,
    @Arg('subject', () => ID, { nullable: true, description: '对象的标识。' }) subject?: string,
    @Arg('actor', () => String, { nullable: true, description: '账号。' }) account?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<TrailConnection> {
    if (actor.kind !== 'person') throw notFound('留痕记录');
    const filter = { subject, actor: account, first, after };
    return connection(
      await readTrail(deps.em(), actor, filter),
      pageSize(filter),
      (entry) => [entry.seq],
      (entry) => entry,
    );
  }
}
