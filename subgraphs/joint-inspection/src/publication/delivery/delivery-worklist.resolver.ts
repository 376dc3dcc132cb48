import { connection, DateTimeScalar, decodeCursor, forbidden, hasRole, PageInfo, pageSize, rows } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { ChannelEnum, DeliveryStateEnum } from '../publication.type.ts';
import { confirmsItself } from './channel-port.ts';

@ObjectType({ description: '尚未得到渠道确认的一件公示。' })
export class OpenDelivery {
  @Field(() => ID, { description: '公示标识。' })
  publicationId!: string;
  @Field(() => ID, { description: '所公示的事项结果。' })
  matterCheckId!: string;
  @Field(() => String, { description: '结果编号。' })
  resultNo!: string;
  @Field(() => String, { description: '检查对象名称，即交给渠道公示的内容。' })
  objectName!: string;
  @Field(() => String, { nullable: true, description: '抽查事项名称；部分公示的为空。' })
  matterName?: string | null;
  @Field(() => String, { description: '检查结果的文字。' })
  resultText!: string;
  @Field(() => ChannelEnum, { description: '渠道。' })
  channel!: string;
  @Field(() => DeliveryStateEnum, { description: '情况。' })
  state!: string;
  @Field(() => Int, { description: '已尝试次数。' })
  attempts!: number;
  @Field(() => DateTimeScalar, { description: '最近一次的时刻。' })
  at!: string;
  @Field(() => String, { nullable: true, description: '最近一次未成功的原因。' })
  error?: string | null;
}

@ObjectType({ description: '未确认公示的一页。' })
export class OpenDeliveryConnection {
  @Field(() => [OpenDelivery], { description: '公示，最久未确认者在前。' })
  nodes!: readonly OpenDelivery[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

const dayMs = 86_400_000;

@Resolver(() => OpenDelivery)
export class DeliveryWorklistResolver {
  @FieldResolver(() => Boolean, { description: '由渠道以回执确认，不由人填写。' })
  byReceipt(@Root() { channel }: OpenDelivery, @Ctx() { services }: JointContext): boolean {
    return confirmsItself(services.channels, channel);
  }

  @Query(() => OpenDeliveryConnection, {
    description: '领导小组办公室（没有的，由本部门经办人）的督促清单：交出后数日仍未得到渠道确认的，和发送失败的（叶县方案六（一））。',
  })
  async openDeliveries(
    @Ctx() context: JointContext,
    @Arg('days', () => Int, { nullable: true, description: '已过的日数，默认3。' }) days?: number,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<OpenDeliveryConnection> {
    const { actor, deps } = context;
    const office = actor.department !== undefined && getAgency(actor.department).units?.some((u) => u.code === 'lgo');
    if (actor.department === undefined || !hasRole(actor, ...(office ? (['lgo', 'ph', 'aud'] as const) : (['op', 'ph', 'aud'] as const))))
      throw forbidden('由领导小组办公室督促录入', 'YX 六（一）');
    const size = pageSize({ first });
    const [afterAt, afterId] = decodeCursor(after, 2) ?? [null, null];
    const before = new Date(deps.clock.now().getTime() - (days ?? 3) * dayMs);
    const found = await rows<OpenDelivery & { id: string }>(
      deps.em(),
      `select d.publication_id || '.' || d.channel as id, d.publication_id as "publicationId", p.matter_check_id as "matterCheckId", p.result_no as "resultNo",
         p.content->>'objectName' as "objectName", p.content->>'matterName' as "matterName", p.content->>'resultText' as "resultText",
         d.channel, d.state, d.attempts, d.at, d.error
       from channel_delivery d join publication p on p.id = d.publication_id
       where p.agency = $1 and (d.state = 'FAILED' or d.state in ('QUEUED', 'SENT') and d.at <= $2)
         and ($3::timestamptz is null or (d.at, d.publication_id || '.' || d.channel) > ($3::timestamptz, $4::text))
       order by d.at, id limit $5`,
      [actor.department, before, afterAt, afterId, size + 1],
    );
    return connection(
      found,
      size,
      (d) => [d.at, d.id],
      (d) => d,
    );
  }
}
