import { connection, notFound, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { getAgencyOf } from '../../agencies.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { objectSuccessions } from '../changes/object-successions.ts';
import { countObjects, listObjects, type ObjectRow, objectLoader, objectNode } from '../object-rows.ts';
import { mayRead, requireReadable } from '../registry-access.ts';
import { objectHistory, scopeExclusions } from '../registry-rows.ts';
import type { ObjectFilter } from '../search/object-filter.ts';
import { possibleDuplicates } from '../search/possible-duplicates.ts';
import { objectTags } from '../tags/object-tags.ts';
import type { EntryInputs } from './entry-inputs.ts';
import type { EntryTypes } from './entry-type.ts';
import { registryView } from './registry-view.ts';
import {
  ObjectChangeRecord,
  ObjectSuccessionRecord,
  ObjectTagRecord,
  PossibleDuplicateRecord,
  ScopeExclusionRecord,
} from './shared-types.ts';

const filterOf = (filter?: {
  search?: string | null;
  status?: string | null;
  matterCode?: string | null;
  kind?: string | null;
}): ObjectFilter => ({
  search: filter?.search ?? null,
  state: filter?.status ?? null,
  matterCode: filter?.matterCode ?? null,
  kind: filter?.kind ?? null,
});

export function objectQueries(profile: DepartmentProfile, types: EntryTypes, inputs: EntryInputs): readonly ClassReference[] {
  const { Entry, EntryConnection, Registry } = types;
  const { ObjectFilterInput } = inputs;
  const { fieldPrefix } = profile;

  @Resolver()
  class ObjectQueries {
    @Query(() => EntryConnection, { name: `${fieldPrefix}Objects`, description: '检查对象名录库，限本部门及上级机关有权人员。' })
    async objects(
      @Ctx() context: SubgraphContext,
      @Arg('agency', () => String, { description: '管辖机关编码。' }) agency: string,
      @Arg('filter', () => ObjectFilterInput, { nullable: true, description: '筛选条件。' }) filter?: InstanceType<
        typeof ObjectFilterInput
      >,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      requireReadable(profile, context.actor, agency, 'object');
      const found = await listObjects(context.deps.em(), agency, filterOf(filter), { first, after });
      const page = connection(
        found.rows,
        found.size,
        (row) => [row.code],
        (row) => objectNode(context, row),
      );
      return { ...page, agency, filter: filterOf(filter) };
    }

    @Query(() => Entry, { nullable: true, name: `${fieldPrefix}Object`, description: '一个检查对象；无权查看或不存在时报“不存在”。' })
    async object(@Ctx() context: SubgraphContext, @Arg('id', () => ID, { description: '记录标识。' }) id: string) {
      const row = await objectLoader(context).load(id);
      if (!row || !mayRead(context.actor, getAgencyOf(profile, row.agency), 'object')) throw notFound('检查对象');
      return objectNode(context, row);
    }

    @Query(() => Registry, { name: `${fieldPrefix}Registry`, description: '一个部门的“两库”概况。' })
    registry(@Ctx() context: SubgraphContext, @Arg('agency', () => String, { description: '部门编码。' }) agency: string) {
      requireReadable(profile, context.actor, agency, 'object');
      return registryView(context, agency);
    }
  }

  @Resolver(() => EntryConnection)
  class ConnectionFields {
    @FieldResolver(() => Int, { nullable: true, description: '符合条件的总数，选取时才计算。' })
    totalCount(@Root() page: { agency: string; filter: ObjectFilter }, @Ctx() context: SubgraphContext) {
      return countObjects(context.deps.em(), page.agency, page.filter);
    }
  }

  @Resolver(() => Entry)
  class EntryFields {
    @FieldResolver(() => [ObjectChangeRecord], { description: '变动历史，最近的在前，至多 100 条（开封细则第八条）。' })
    history(@Root() row: ObjectRow, @Ctx() context: SubgraphContext) {
      return objectHistory(context.deps.em(), row.id);
    }
    @FieldResolver(() => [ObjectTagRecord], { description: '记录标签，最近的在前，至多 100 条（开封细则第十三条第三款）。' })
    tags(@Root() row: ObjectRow, @Ctx() context: SubgraphContext) {
      return objectTags(context.deps.em(), row.id, context.deps.clock.today());
    }
    @FieldResolver(() => [ObjectSuccessionRecord], { description: '合并、分立的来龙去脉，至多 100 条。' })
    successions(@Root() row: ObjectRow, @Ctx() context: SubgraphContext) {
      return objectSuccessions(context.deps.em(), row.id);
    }
    @FieldResolver(() => [PossibleDuplicateRecord], { description: '名录库中可能与之重复的登记，至多 20 条；仅供核对。' })
    possibleDuplicates(@Root() row: ObjectRow, @Ctx() context: SubgraphContext) {
      return possibleDuplicates(context.deps.em(), row);
    }
    @FieldResolver(() => [ScopeExclusionRecord], { description: '依法不在检查范围的登记（沂源指引三（四））。' })
    scopeExclusions(@Root() row: ObjectRow, @Ctx() context: SubgraphContext) {
      return scopeExclusions(context.deps.em(), row.id);
    }
  }
  return [ObjectQueries, ConnectionFields, EntryFields];
}
