import { normaliseCode } from '@double-random/rules';
import { connection, holdsIn, notFound, perform, type Role, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { getAgencyOf } from '../../agencies.ts';
import { keyringOf } from '../../keyring-of.ts';
import { mayRead, requireReadable } from '../../objects/registry-access.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { findByIdNumber } from '../find-by-number.ts';
import { inspectorCounts } from '../inspector-details.ts';
import { countInspectors, type InspectorFilter, inspectorLoader, inspectorNode, isSelf, listInspectors } from '../inspector-rows.ts';
import type { InspectorTypes } from './inspector-type.ts';

/** requirements B, "Inspector registry", upper department: statistics. */
const upperReaders: readonly Role[] = ['reg', 'op', 'dh', 'ph'];

export function inspectorQueries(profile: DepartmentProfile, types: InspectorTypes): readonly ClassReference[] {
  const { DepartmentInspector, InspectorConnection, InspectorCounts, InspectorFilterInput } = types;
  const { fieldPrefix } = profile;

  const find = findByIdNumber(profile);
  /** The number itself never goes into a condition, a cursor or a log. */
  async function indexed(
    context: SubgraphContext,
    agency: string,
    filter?: InstanceType<typeof InspectorFilterInput>,
  ): Promise<InspectorFilter> {
    const { idNumber, ...rest } = filter ?? {};
    if (!idNumber) return rest;
    const idNumberIndex = keyringOf(context.deps).blindIndex(normaliseCode(idNumber), 'idNumber');
    await perform(context.deps, context, find, { agency, index: idNumberIndex });
    return { ...rest, idNumberIndex };
  }

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
      const wanted = await indexed(context, agency, filter);
      const found = await listInspectors(context.deps.em(), today, agency, wanted, { first, after });
      const page = connection(
        found.rows,
        found.size,
        (row) => [row.certificateNo],
        (row) => inspectorNode(context, row),
      );
      return { ...page, agency, filter: wanted };
    }

    @Query(() => InspectorCounts, {
      name: `${fieldPrefix}InspectorCounts`,
      description: '执法检查人员名录库的统计，不含任何人员；上级部门可见（需求 B）。',
    })
    async counts(@Ctx() context: SubgraphContext, @Arg('agency', () => String, { description: '所属部门编码。' }) agency: string) {
      const { code, parent } = getAgencyOf(profile, agency);
      const own = mayRead(context.actor, getAgencyOf(profile, agency), 'inspector');
      if (!own && !(parent && holdsIn(context.actor, parent, ...upperReaders))) throw notFound('名录库');
      return { agency: code, ...(await inspectorCounts(context.deps.em(), code, context.deps.clock.today())) };
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
