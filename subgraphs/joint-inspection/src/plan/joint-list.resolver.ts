import { Public } from '@double-random/department-kit/graph/public.ts';
import { connection, decodeCursor, once, pageSize, payload, perform, row, rows } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import {
  confirmJointMatter,
  createJointMatterList,
  type JointEntryRow,
  type JointListRow,
  jointEntryColumns,
  jointListColumns,
  publishJointMatterList,
} from './joint-list.ts';
import {
  ConfirmJointMatterInput,
  CreateJointMatterListInput,
  JointMatterListConnection,
  JointMatterListEntry,
  JointMatterListPayload,
  JointMatterListView,
  PublishJointMatterListInput,
} from './joint-list.type.ts';
import { pinMatters } from './pin-matters.ts';

type Listed = Omit<JointMatterListView, 'entries'>;

const entryLoader = (context: JointContext) =>
  once(
    context,
    'jointMatterEntries',
    () =>
      new DataLoader<string, JointMatterListEntry[]>(async (ids) => {
        const found = await rows<JointEntryRow>(
          context.deps.em(),
          `select ${jointEntryColumns} from joint_matter_entry where list_id = any($1) order by agency, matter_code`,
          [ids],
        );
        const node = (e: JointEntryRow): JointMatterListEntry => ({
          ...e,
          code: e.matterCode,
          name: e.matterName,
          matter: { id: e.matterId },
        });
        return ids.map((id) => found.filter((e) => e.listId === id).map(node));
      }),
  );

/** A member of the conference or its office sees drafts; everybody else what was published (PD 第六条). */
const seesDrafts = (context: JointContext, region: string): boolean =>
  context.actor.kind === 'service' || (context.actor.kind === 'person' && findAgency(context.actor.department ?? '')?.region === region);

@Resolver(() => JointMatterListView)
export class JointMatterListResolver {
  @FieldResolver(() => [JointMatterListEntry])
  entries(@Root() list: JointMatterListView, @Ctx() context: JointContext): Promise<JointMatterListEntry[]> {
    return entryLoader(context).load(list.id);
  }

  @Public()
  @Query(() => JointMatterListConnection, { description: '一个区域的联合抽查事项清单，新者在前；未公布的仅联席会议成员单位可见。' })
  async jointMatterLists(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域，如 WG。' }) region: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<{ nodes: Listed[]; pageInfo: JointMatterListConnection['pageInfo'] }> {
    const size = pageSize({ first });
    const [before] = decodeCursor(after, 1) ?? [null];
    const found = await rows<JointListRow>(
      context.deps.em(),
      `select ${jointListColumns} from joint_matter_list where region = $1 and ($2 or state <> 'DRAFT') and ($3::int is null or version < $3)
       order by version desc limit $4`,
      [region, seesDrafts(context, region), before, size + 1],
    );
    return connection(
      found,
      size,
      (l) => [l.version],
      (l) => l,
    );
  }

  @Mutation(() => JointMatterListPayload, { description: '编制联合抽查事项清单的新版本（市场监管部门，联合细则第六条）。' })
  async createJointMatterList(
    @Ctx() context: JointContext,
    @Arg('input', () => CreateJointMatterListInput, { description: '事项。' }) input: CreateJointMatterListInput,
  ): Promise<unknown> {
    const pinned = await pinMatters(context.services.departments, input.entries, context.deps.clock.today(), context.requestId);
    return this.answer(context, await perform(context.deps, context, createJointMatterList(pinned), input));
  }

  @Mutation(() => JointMatterListPayload, { description: '主管部门负责人确认本部门事项列入联合清单。' })
  async confirmJointMatter(
    @Ctx() context: JointContext,
    @Arg('input', () => ConfirmJointMatterInput, { description: '条目。' }) input: ConfirmJointMatterInput,
  ): Promise<unknown> {
    return this.answer(context, await perform(context.deps, context, confirmJointMatter, input));
  }

  @Mutation(() => JointMatterListPayload, { description: '公布联合抽查事项清单；须各主管部门已确认。' })
  async publishJointMatterList(
    @Ctx() context: JointContext,
    @Arg('input', () => PublishJointMatterListInput, { description: '清单。' }) input: PublishJointMatterListInput,
  ): Promise<unknown> {
    return this.answer(context, await perform(context.deps, context, publishJointMatterList, input));
  }

  private answer(context: JointContext, result: Parameters<typeof payload<{ id: string }, 'jointMatterList', Listed>>[0]) {
    return payload(
      result,
      'jointMatterList',
      async ({ id }) =>
        (await row<JointListRow>(context.deps.em(), `select ${jointListColumns} from joint_matter_list where id = $1`, [id]))!,
    );
  }
}

@Resolver(() => JointMatterListEntry)
export class JointMatterEntryResolver {
  /** PD 第六条 「动态管理」: a matter its owner has retired is flagged here. */
  @FieldResolver(() => Boolean, { nullable: true })
  async inForce(@Root() entry: JointMatterListEntry, @Ctx() context: JointContext): Promise<boolean | null> {
    try {
      return (await pinMatters(context.services.departments, [entry], context.deps.clock.today(), context.requestId)).ok;
    } catch {
      // The owner cannot be reached: unknown, not "no".
      return null;
    }
  }
}
