import { Public } from '@double-random/department-kit/graph/public.ts';
import { notFound, payload, perform, row } from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { publishHandling } from '../handling/publish-handling.ts';
import { FollowUpPayload } from '../referral.input.ts';
import { loadFollowUp } from '../referral.resolver.ts';
import { findPenalties, presentPenalty } from './find-penalties.ts';
import {
  CorrectPenaltyInput,
  type Penalty,
  PenaltyPayload,
  PublishedPenaltyConnection,
  PublishHandlingInput,
  PublishPenaltyInput,
  RecordPenaltyInput,
} from './penalty.type.ts';
import { type PenaltyRow, penaltyColumns } from './penalty-row.ts';
import { correctPenalty, publishPenalty, recordPenalty } from './penalty-steps.ts';

async function loadPenalty({ deps, actor }: JointContext, id: string): Promise<Penalty> {
  const found = await row<PenaltyRow>(deps.em(), `select ${penaltyColumns} from penalty p where p.id = $1`, [id]);
  if (found?.agency !== actor.department) throw notFound('行政处罚');
  return found!;
}

@Resolver()
export class PenaltyResolver {
  @Public()
  @Query(() => PublishedPenaltyConnection, {
    description: '公开的行政处罚信息，任何人可查；新公开的在前（人防方案十一、沂源指引三（六））。',
  })
  async publicPenalties(
    @Ctx() context: JointContext,
    @Arg('uscc', () => String, { nullable: true, description: '统一社会信用代码。' }) uscc?: string,
    @Arg('agency', () => String, { nullable: true, description: '部门编码。' }) agency?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<PublishedPenaltyConnection> {
    const page = await findPenalties(context.deps.em(), { uscc, agency, first, after });
    return { ...page, nodes: page.nodes.map(presentPenalty) };
  }

  @Mutation(() => PenaltyPayload, { description: '记录立案查处中作出的行政处罚决定（人防方案十一）。' })
  async recordPenalty(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordPenaltyInput, { description: '决定。' }) input: RecordPenaltyInput,
  ): Promise<PenaltyPayload> {
    return payload(await perform(context.deps, context, recordPenalty, input), 'penalty', ({ id }) => loadPenalty(context, id));
  }

  @Mutation(() => PenaltyPayload, { description: '公开行政处罚信息；逾期照样公开并记录。' })
  async publishPenalty(
    @Ctx() context: JointContext,
    @Arg('input', () => PublishPenaltyInput, { description: '内容。' }) input: PublishPenaltyInput,
  ): Promise<PenaltyPayload> {
    return payload(await perform(context.deps, context, publishPenalty, input), 'penalty', ({ id }) => loadPenalty(context, id));
  }

  @Mutation(() => PenaltyPayload, { description: '主要负责人更正已公开的行政处罚信息；原版本仍公开并注明已更正。' })
  async correctPenalty(
    @Ctx() context: JointContext,
    @Arg('input', () => CorrectPenaltyInput, { description: '更正后的内容。' }) input: CorrectPenaltyInput,
  ): Promise<PenaltyPayload> {
    return payload(await perform(context.deps, context, correctPenalty, input), 'penalty', ({ id }) => loadPenalty(context, id));
  }

  @Mutation(() => FollowUpPayload, { description: '向社会公布查处结果，办结之后方可（叶县方案六（一））。' })
  async publishHandling(
    @Ctx() context: JointContext,
    @Arg('input', () => PublishHandlingInput, { description: '内容。' }) input: PublishHandlingInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, publishHandling, input), 'followUp', ({ id }) => loadFollowUp(context, id));
  }
}
