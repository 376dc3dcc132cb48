import { Public } from '@double-random/department-kit/graph/public.ts';
import { forbidden, hasRole, notFound, payload, perform, row } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewDeadlines } from '../../deadline/deadline.resolver.ts';
import { Deadline } from '../../deadline/deadline.type.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { followUpById, penaltyDeadlines } from '../follow-up-loaders.ts';
import { publishHandling } from '../handling/publish-handling.ts';
import { FollowUpPayload } from '../referral.input.ts';
import { loadFollowUp } from '../referral.resolver.ts';
import { FollowUp } from '../referral.type.ts';
import { findPenalties, ownPenalties, presentOwnPenalty, presentPenalty } from './find-penalties.ts';
import {
  CorrectPenaltyInput,
  Penalty,
  PenaltyConnection,
  PenaltyPayload,
  PenaltyStateEnum,
  PublishedPenaltyConnection,
  PublishHandlingInput,
  PublishPenaltyInput,
  RecordPenaltyInput,
} from './penalty.type.ts';
import { type PenaltyRow, type PenaltyState, penaltyColumns } from './penalty-row.ts';
import { correctPenalty, publishPenalty, recordPenalty } from './penalty-steps.ts';

async function loadPenalty({ deps, actor }: JointContext, id: string): Promise<Penalty> {
  const found = await row<PenaltyRow>(deps.em(), `select ${penaltyColumns} from penalty p where p.id = $1`, [id]);
  if (found?.agency !== actor.department) throw notFound('行政处罚');
  return presentOwnPenalty(found!);
}

@Resolver(() => Penalty)
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

  @Query(() => PenaltyConnection, { description: '本部门作出的行政处罚决定，供公开和更正；按状态筛选。' })
  async penalties(
    @Ctx() { actor, deps }: JointContext,
    @Arg('state', () => PenaltyStateEnum, { nullable: true, description: '状态。' }) state?: PenaltyState,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<PenaltyConnection> {
    if (actor.kind !== 'person' || !actor.department || !hasRole(actor, 'op', 'rev', 'dh', 'ph', 'aud'))
      throw forbidden('仅限作出处罚的部门办理公开的人员', 'CD 十一');
    return ownPenalties(deps.em(), actor.department, { state, first, after });
  }

  @FieldResolver(() => FollowUp, { nullable: true, description: '据以处罚的后续处理。' })
  followUp(@Root() penalty: Penalty, @Ctx() context: JointContext): Promise<FollowUp | null> {
    return followUpById(context).load(penalty.followUpId);
  }

  @FieldResolver(() => Deadline, { nullable: true, description: '公开的期限：作出决定之日起七个工作日；规则未规定期限的为空。' })
  async publicationDeadline(@Root() penalty: Penalty, @Ctx() context: JointContext): Promise<Deadline | null> {
    const found = await penaltyDeadlines(context).load(penalty.followUpId);
    return found ? (await viewDeadlines(context, [found]))[0]! : null;
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
