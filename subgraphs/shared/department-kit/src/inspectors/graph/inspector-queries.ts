import { connection, notFound, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { getAgencyOf } from '../../agencies.ts';
import { mayRead, requireReadable } from '../../objects/registry-access.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { countInspectors, type InspectorFilter, inspectorLoader, inspectorNode, isSelf, listInspectors } from '../inspector-rows.ts';
import type { InspectorTypes } from './inspector-type.ts';

export function inspectorQueries(profile: DepartmentProfile, types: InspectorTypes): readonly ClassReference[] {
  const { DepartmentInspector, InspectorConnection, InspectorFilterInput } = types;
  const { fieldPrefix } = profile;

  @Resolver()
  class InspectorQueries {
    @Query(() => InspectorConnection, { name: `${fieldPrefix}Inspectors`, description: '执法检查人员名录库，限本部门有权人员。' })
    async inspectors(
      @Ctx() context: SubgraphContext,
      @Arg('agency', () => String, { description: '所属部门编码。' }) agency: string,
      @Arg('filter', () => InspectorFilterInput, { nullable: true, description: '筛选条件。' }) filter?: InstanceType<
        typeof InspectorFilterInput
      >,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      requireReadable(profile, context.actor, agency, 'inspector');
      const today = context.deps.clock.today();
      const found = await listInspectors(context.deps.em(), today, agency, filter ?? {}, { first, after });
      const page = connection(
        found.rows,
        found.size,
        (row) => [row.certificateNo],
        (row) => inspectorNode(context, row),
      );
      return { ...page, agency, filter: filter ?? {} };
    }

    @Query(() => DepartmentInspector, {
      nullable: true,
      name: `${fieldPrefix}Inspector`,
      description: '一名执法检查人员；本人可查看自己。',
    })
    async inspector(@Ctx() context: SubgraphContext, @Arg('id', () => ID, { description: '人员标识。' }) id: string) {
      const row = await inspectorLoader(context).load(id);
      const visible = row && (isSelf(context.actor, row) || mayRead(context.actor, getAgencyOf(profile, row.agency), 'inspector'));
      if (!visible) throw notFound('执法检查人员');
      return inspectorNode(context, row);
    }
  }

  @Resolver(() => InspectorConnection)
  class ConnectionFields {
    @FieldResolver(() => Int, { nullable: true, description: '符合条件的总数，选取时才计算。' })
    totalCount(@Root() page: { agency: string; filter: InspectorFilter }, @Ctx() context: SubgraphContext) {
      return countInspectors(context.deps.em(), context.deps.clock.today(), page.agency, page.filter);
    }
  }
  return [InspectorQueries, ConnectionFields];
}
