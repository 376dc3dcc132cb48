import { type PlainDate, stateCouncilCalendar } from '@double-random/rules';
import { connection, decodeCursor, notFound, PlainDateScalar, pageSize, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { getAgencyOf } from '../../agencies.ts';
import { Public } from '../../graph/public.ts';
import type { ClassReference, DepartmentProfile } from '../../profile.ts';
import { mayReadDrafts, mayReadList } from '../access.ts';
import { listPolicy } from '../list-policy.ts';
import { type ListRow, listInForceOn, listPage } from '../list-rows.ts';
import { type ListState, listStates, publishedStates } from '../list-states.ts';
import { listLoader, matterLoader } from '../matter-loaders.ts';
import { listDue } from '../rules/list-due.ts';
import { MatterListStateEnum, type matterListTypes } from './matter-list-type.ts';
import { matterNode } from './matter-node.ts';
import type { matterTypes } from './matter-type.ts';

/** A list as the graph shows it on a day. */
export const listNode = (list: ListRow, on: PlainDate) => ({
  ...list,
  ...listDue(list, listPolicy(list.agency, on).due, stateCouncilCalendar, on),
  department: { code: list.agency },
});

/** Reading of lists: published ones for everybody, the rest for those of requirements B. */
export function matterQueries(
  profile: DepartmentProfile,
  { DepartmentMatterList, DepartmentMatterListConnection }: ReturnType<typeof matterListTypes>,
  { DepartmentMatter }: ReturnType<typeof matterTypes>,
): ClassReference {
  const { fieldPrefix, title } = profile;

  @Resolver()
  class MatterQueries {
    @Public()
    @Query(() => DepartmentMatterListConnection, {
      name: `${fieldPrefix}MatterLists`,
      description: `${title}部门某单位的清单版本，新版本在前。未登录者只见已公布的版本。`,
    })
    async lists(
      @Arg('agency', () => String, { description: '制定部门编码。' }) agency: string,
      @Arg('state', () => MatterListStateEnum, { nullable: true, description: '只看该状态。' }) state: ListState | null,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first: number | null,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after: string | null,
      @Ctx() context: SubgraphContext,
    ) {
      getAgencyOf(profile, agency);
      const readable = mayReadDrafts(profile, context.actor, agency) ? (Object.keys(listStates) as ListState[]) : publishedStates;
      const states = readable.filter((s) => !state || s === state);
      const size = pageSize({ first });
      const below = decodeCursor(after, 1)?.[0];
      const found = await listPage(context.deps.em(), { agency, states, below: below as number | undefined, limit: size + 1 });
      return {
        ...connection(
          found,
          size,
          (l) => [l.version],
          (l) => listNode(l, context.deps.clock.today()),
        ),
        agency,
        states,
      };
    }

    @Public()
    @Query(() => DepartmentMatterList, { name: `${fieldPrefix}MatterList`, description: `${title}部门的一个清单版本。` })
    async list(@Arg('id', () => ID, { description: '清单版本标识。' }) id: string, @Ctx() context: SubgraphContext) {
      const list = await listLoader(context).load(id);
      if (!list || !mayReadList(profile, context.actor, list)) throw notFound('清单');
      return listNode(list, context.deps.clock.today());
    }

    @Public()
    @Query(() => DepartmentMatterList, {
      name: `${fieldPrefix}MatterListAsOf`,
      nullable: true,
      description: `${title}部门某单位在某日有效的已公布清单（开封细则第七条）；当日无有效清单为空。`,
    })
    async asOf(
      @Arg('agency', () => String, { description: '制定部门编码。' }) agency: string,
      @Arg('on', () => PlainDateScalar, { description: '日期。' }) on: string,
      @Ctx() context: SubgraphContext,
    ) {
      getAgencyOf(profile, agency);
      const list = await listInForceOn(context.deps.em(), agency, on);
      return list ? listNode(list, context.deps.clock.today()) : null;
    }

    @Public()
    @Query(() => DepartmentMatter, { name: `${fieldPrefix}Matter`, description: `${title}部门的一个抽查事项。` })
    async matter(@Arg('id', () => ID, { description: '事项标识。' }) id: string, @Ctx() context: SubgraphContext) {
      const row = await matterLoader(context).load(id);
      if (!row || !mayReadList(profile, context.actor, { agency: row.agency, state: row.listState })) throw notFound('事项');
      return matterNode(profile, context, row);
    }
  }
  return MatterQueries;
}
