import { Public } from '@double-random/department-kit/graph/public.ts';
import type { PlainDate, ResultCode } from '@double-random/rules';
import { forbidden, notFound, PlainDateScalar, row } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { MatterCheck } from '../visit/matter-check.type.ts';
import { ResultCodeEnum } from '../visit/visit-enums.ts';
import { confirmsItself } from './delivery/channel-port.ts';
import { findPublished, versionsOf } from './find-published.ts';
import { presentCorrection, presentPublished } from './present-publication.ts';
import { ChannelDeliveryView, Correction, Publication, PublicResult, PublishedResultConnection } from './publication.type.ts';
import { correctionsByCheck, deliveriesByPublication, publicationById } from './publication-loaders.ts';
import { type CorrectionRow, correctionColumns } from './publication-row.ts';

/** A publication as its own department sees it, channels included. @throws NOT_FOUND */
export async function loadPublication(context: JointContext, id: string): Promise<Publication> {
  const [found, deliveries] = await Promise.all([publicationById(context).load(id), deliveriesByPublication(context).load(id)]);
  if (!found || context.actor.department !== found.agency) throw notFound('公示');
  const { matterCheckId, state, reviewedBy, publishedBy } = found;
  return { id, matterCheckId, state, reviewedBy, publishedBy, deliveries, published: state === 'PARTIAL' ? null : presentPublished(found) };
}

export async function loadCorrection(context: JointContext, id: string): Promise<Correction> {
  const found = await row<CorrectionRow>(context.deps.em(), `select ${correctionColumns} from correction where id = $1`, [id]);
  if (!found || context.actor.department !== found.agency) throw notFound('更正');
  return presentCorrection(found);
}

@Resolver(() => PublicResult)
export class PublicResultResolver {
  @Public()
  @Query(() => PublishedResultConnection, { description: '公示的检查结果（现行版本），任何人可查；新公示的在前。' })
  async publicResults(
    @Ctx() context: JointContext,
    @Arg('uscc', () => String, { nullable: true, description: '统一社会信用代码。' }) uscc?: string,
    @Arg('code', () => String, { nullable: true, description: '检查对象唯一编码。' }) code?: string,
    @Arg('namePrefix', () => String, { nullable: true, description: '名称开头。' }) namePrefix?: string,
    @Arg('agency', () => String, { nullable: true, description: '部门编码。' }) agency?: string,
    @Arg('matterCode', () => String, { nullable: true, description: '抽查事项编码。' }) matterCode?: string,
    @Arg('resultCode', () => ResultCodeEnum, { nullable: true, description: '检查结果。' }) resultCode?: ResultCode,
    @Arg('publishedFrom', () => PlainDateScalar, { nullable: true, description: '公示日期起。' }) publishedFrom?: PlainDate,
    @Arg('publishedTo', () => PlainDateScalar, { nullable: true, description: '公示日期止。' }) publishedTo?: PlainDate,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<PublishedResultConnection> {
    const filter = { uscc, code, namePrefix, agency, matterCode, resultCode, publishedFrom, publishedTo, first, after };
    const page = await findPublished(context.deps.em(), filter);
    return { ...page, nodes: page.nodes.map(presentPublished) };
  }

  @Public()
  @Query(() => PublicResult, { description: '一项公示结果的全部版本（联合细则第二十二条）。' })
  async publicResult(
    @Ctx() context: JointContext,
    @Arg('resultNo', () => ID, { description: '结果编号。' }) resultNo: string,
  ): Promise<PublicResult> {
    const versions = (await versionsOf(context.deps.em(), resultNo)).map(presentPublished);
    const current = versions[0];
    if (!current) throw notFound('结果');
    return { resultNo, current, versions };
  }
}

@Resolver(() => MatterCheck)
export class MatterCheckPublicationResolver {
  @FieldResolver(() => Publication, { nullable: true, description: '本结果的公示；未公示的为空。仅本部门可见。' })
  async publication(@Root() check: MatterCheck, @Ctx() context: JointContext): Promise<Publication | null> {
    if (context.actor.department !== check.stored.agency) throw forbidden('仅本部门可见', 'KF 第二十二条第一款');
    return check.stored.publicationId ? loadPublication(context, check.stored.publicationId) : null;
  }
}

@Resolver(() => Publication)
export class PublicationCorrectionsResolver {
  @FieldResolver(() => [Correction], { description: '对本结果的更正，新者在前。' })
  async corrections(@Root() publication: Publication, @Ctx() context: JointContext): Promise<Correction[]> {
    return (await correctionsByCheck(context).load(publication.matterCheckId)).map(presentCorrection);
  }
}

@Resolver(() => ChannelDeliveryView)
export class ChannelDeliveryResolver {
  @FieldResolver(() => Boolean, { description: '由渠道以回执确认，不由人填写。' })
  byReceipt(@Root() { channel }: ChannelDeliveryView, @Ctx() { services }: JointContext): boolean {
    return confirmsItself(services.channels, channel);
  }
}
