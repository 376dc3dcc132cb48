import { notFound, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { Public } from '../../graph/public.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { mayReadDrafts, mayReadList } from '../access.ts';
import { countLists, type ListRow, publishedBefore } from '../list-rows.ts';
import type { ListState } from '../list-states.ts';
import { listLoader, listMattersLoader } from '../matter-loaders.ts';
import { factsOf } from '../matter-rows.ts';
import { matterChanges } from '../rules/matter-changes.ts';
import { changeNodes, MatterChangeEntry, type matterListTypes } from './matter-list-type.ts';
import { matterNode } from './matter-node.ts';
import type { matterTypes } from './matter-type.ts';

/** Fields of a list that need another read. */
export function matterListResolvers(
  profile: DepartmentProfile,
  { DepartmentMatterList, DepartmentMatterListConnection }: ReturnType<typeof matterListTypes>,
  { DepartmentMatter }: ReturnType<typeof matterTypes>,
): readonly ClassReference[] {
  @Resolver(() => DepartmentMatterList)
  class ListFields {
    @Public()
    @FieldResolver(() => [DepartmentMatter], { description: '清单中的事项，按清单顺序。' })
    async matters(@Root() list: ListRow, @Ctx() context: SubgraphContext) {
      const found = await listMattersLoader(context).load(list.id);
      return found.map((row) => matterNode(profile, context, row));
    }

    @Public()
    @FieldResolver(() => [MatterChangeEntry], {
      description: '相对上一公布版本的变动，或相对指定版本的变动（可为上级部门的清单）；首版为全部新增。',
    })
    async changes(
      @Root() list: ListRow,
      @Arg('since', () => ID, { nullable: true, description: '与哪一版本比较；不填为上一公布版本。' }) since: string | null,
      @Ctx() context: SubgraphContext,
    ) {
      const before = await (since ? listLoader(context).load(since) : publishedBefore(context.deps.em(), list));
      if (since && !(before && mayReadList(profile, context.actor, before))) throw notFound('清单');
      const facts = async (id: string) => (await listMattersLoader(context).load(id)).map(factsOf);
      const changes = matterChanges(before ? await facts(before.id) : [], await facts(list.id));
      const inside = [list, before ?? list].every(({ agency }) => mayReadDrafts(profile, context.actor, agency));
      return changeNodes(profile, changes, inside);
    }
  }

  @Resolver(() => DepartmentMatterListConnection)
  class ConnectionFields {
    @Public()
    @FieldResolver(() => Int, { nullable: true, description: '符合条件的版本总数。' })
    totalCount(@Root() page: { readonly agency: string; readonly states: readonly ListState[] }, @Ctx() context: SubgraphContext) {
      return countLists(context.deps.em(), page.agency, page.states);
    }
  }
  return [ListFields, ConnectionFields];
}
