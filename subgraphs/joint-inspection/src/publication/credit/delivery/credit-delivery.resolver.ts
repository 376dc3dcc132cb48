import { connection, decodeCursor, forbidden, hasRole, pageSize, payload, perform, row, rows } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../../graph/joint-context.ts';
import { creditPlatform } from '../../delivery/channel-port.ts';
import { DeliveryStateEnum } from '../../publication.type.ts';
import {
  AcknowledgeCreditDeliveryInput,
  CreditDelivery,
  CreditDeliveryConnection,
  CreditDeliveryPayload,
  RetryCreditDeliveryInput,
} from './credit-delivery.type.ts';
import { type CreditDeliveryRow, creditDeliveryColumns, creditDeliveryTables } from './credit-delivery-row.ts';
import { acknowledgeCreditDelivery, retryCreditDelivery } from './settle-credit-delivery.ts';

const load = async (context: JointContext, seq: number): Promise<CreditDelivery> =>
  (await row<CreditDeliveryRow>(context.deps.em(), `select ${creditDeliveryColumns} from ${creditDeliveryTables} where d.seq = $1`, [
    seq,
  ]))!;

@Resolver(() => CreditDelivery)
export class CreditDeliveryResolver {
  @Query(() => CreditDeliveryConnection, {
    description: '本部门的失信记录（行政处罚、列入异常名录）向同级信用信息平台的报送：每条是否得到确认（人防细则十一）。',
  })
  async creditDeliveries(
    @Ctx() context: JointContext,
    @Arg('state', () => DeliveryStateEnum, { nullable: true, description: '情况。' }) state?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<CreditDeliveryConnection> {
    const { actor, deps } = context;
    if (actor.kind !== 'person' || !hasRole(actor, 'op', 'rev', 'lgo', 'dh', 'ph', 'aud')) throw forbidden('仅限部门人员', 'CD 十一');
    const size = pageSize({ first });
    const found = await rows<CreditDeliveryRow>(
      deps.em(),
      `select ${creditDeliveryColumns} from ${creditDeliveryTables}
       where d.agency = $1 and ($2::text is null or d.state = $2) and ($3::int is null or d.seq < $3) order by d.seq desc limit $4`,
      [actor.department ?? '', state ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    return connection(
      found,
      size,
      (d) => [d.seq],
      (d) => d,
    );
  }

  @FieldResolver(() => Boolean, { description: '由信用信息平台自动回执确认，不由人填写编号。' })
  byReceipt(@Ctx() { services }: JointContext): boolean {
    return services.channels[creditPlatform]?.receipts ?? false;
  }

  @Mutation(() => CreditDeliveryPayload, { description: '报送失败的失信记录，排除原因后再次报送。' })
  async retryCreditDelivery(
    @Ctx() context: JointContext,
    @Arg('input', () => RetryCreditDeliveryInput, { description: '哪一条。' }) input: RetryCreditDeliveryInput,
  ): Promise<CreditDeliveryPayload> {
    return payload(await perform(context.deps, context, retryCreditDelivery, input), 'creditDelivery', ({ seq }) => load(context, seq));
  }

  @Mutation(() => CreditDeliveryPayload, { description: '确认失信记录已录入同级信用信息平台；该平台自动回执的不由人填写。' })
  async acknowledgeCreditDelivery(
    @Ctx() context: JointContext,
    @Arg('input', () => AcknowledgeCreditDeliveryInput, { description: '哪一条、编号。' }) input: AcknowledgeCreditDeliveryInput,
  ): Promise<CreditDeliveryPayload> {
    const step = acknowledgeCreditDelivery(context.services.channels);
    return payload(await perform(context.deps, context, step, input), 'creditDelivery', ({ seq }) => load(context, seq));
  }
}
