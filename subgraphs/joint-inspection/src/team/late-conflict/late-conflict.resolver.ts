import { payload, perform } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { loadMatterCheck } from '../../visit/matter-check.resolver.ts';
import { MatterCheck } from '../../visit/matter-check.type.ts';
import { memberForOwn } from '../present-team.ts';
import { reviewsByCheck } from './conflict-review-loader.ts';
import {
  ConfirmAfterConflictInput,
  ConflictReviewPayload,
  ConflictReviewView,
  LateConflictPayload,
  ReportLateConflictInput,
} from './late-conflict.type.ts';
import { confirmAfterConflict, reportLateConflict } from './report-late-conflict.ts';

@Resolver(() => MatterCheck)
export class LateConflictResolver {
  @FieldResolver(() => [ConflictReviewView], { description: '因检查人员利害关系对该结果的核实；限本部门查看，没有的为空列表。' })
  async conflictReviews(@Root() { stored }: MatterCheck, @Ctx() context: JointContext): Promise<ConflictReviewView[]> {
    const { actor } = context;
    if (actor.kind !== 'person' || actor.department !== stored.agency) return [];
    return reviewsByCheck(context).load(stored.id);
  }

  @Mutation(() => LateConflictPayload, { description: '检查之后发现检查人员有利害关系（开封细则第十七条、人防细则十二）。' })
  async reportLateConflict(
    @Ctx() context: JointContext,
    @Arg('input', () => ReportLateConflictInput, { description: '成员和情况。' }) input: ReportLateConflictInput,
  ): Promise<LateConflictPayload> {
    return payload(await perform(context.deps, context, reportLateConflict, input), 'member', ({ memberId }) =>
      memberForOwn(context, memberId),
    );
  }

  @Mutation(() => ConflictReviewPayload, { description: '核实后确认已公示的结果（主要负责人）；标注“已核实利害关系”。' })
  async confirmAfterConflict(
    @Ctx() context: JointContext,
    @Arg('input', () => ConfirmAfterConflictInput, { description: '核实记录和意见。' }) input: ConfirmAfterConflictInput,
  ): Promise<ConflictReviewPayload> {
    return payload(await perform(context.deps, context, confirmAfterConflict, input), 'matterCheck', ({ matterCheckId }) =>
      loadMatterCheck(context, matterCheckId),
    );
  }
}
