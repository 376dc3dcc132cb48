import type { Result } from '@double-random/rules';
import { payload, perform } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Draw } from '../draw/draw.type.ts';
import { findDraw } from '../draw/draw-store.ts';
import { presentDraw } from '../draw/present-draw.ts';
import { inTurn } from '../draw/waiting/in-turn.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { knownVisit } from '../visit/known-visit.ts';
import { Visit } from '../visit/visit.type.ts';
import { approveReplacement, rejectReplacement } from './decide-replacement.ts';
import { declareConflict } from './declare-conflict.ts';
import { findReplacements, memberForOwn, presentTeam, replacementForOwn } from './present-team.ts';
import { replaceInspector } from './replace-inspector.ts';
import { requestReplacement } from './request-replacement.ts';
import { findSecondments } from './secondments.ts';
import {
  DecideReplacementInput,
  DeclareConflictInput,
  DrawInspectorsInput,
  ExecuteReplacementInput,
  ReplacementConnection,
  ReplacementPayload,
  RequestReplacementInput,
  TeamDrawPayload,
  TeamMemberPayload,
} from './team.input.ts';
import { Replacement, ReplacementStateEnum, SecondmentConnection, TeamMember } from './team.type.ts';

const replaced = (context: JointContext, result: Result<{ readonly replacementId: string }>): Promise<ReplacementPayload> =>
  payload(result, 'replacement', ({ replacementId }) => replacementForOwn(context, replacementId));

@Resolver(() => Replacement)
export class TeamResolver {
  @Query(() => ReplacementConnection, { description: '本部门的更换申请，新者在前；检查人员只见本人申请的。' })
  replacements(
    @Ctx() context: JointContext,
    @Arg('state', () => ReplacementStateEnum, { nullable: true, description: '状态。' }) state?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<ReplacementConnection> {
    return findReplacements(context, { state, first, after });
  }

  @Query(() => SecondmentConnection, { description: '本部门人员被上级人防部门抽调的检查，新者在前；不载明检查对象（人防细则五）。' })
  secondments(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<SecondmentConnection> {
    return findSecondments(context, { first, after });
  }

  @Mutation(() => TeamDrawPayload, { description: '随机抽取检查人员（开封细则第十六条、联合细则第十五条第二款）。' })
  async drawInspectors(
    @Ctx() context: JointContext,
    @Arg('input', () => DrawInspectorsInput) input: DrawInspectorsInput,
  ): Promise<TeamDrawPayload> {
    const answered = await inTurn(context.services, context, 'INSPECTORS', input);
    if ('waiting' in answered) return { draw: null, ...answered, userErrors: [] };
    const load = async ({ drawId }: { drawId: string }): Promise<Draw> => {
      const em = context.deps.em();
      return presentDraw((await findDraw(em, drawId))!, { kind: 'FULL' });
    };
    return payload(answered.result, 'draw', load);
  }

  @Mutation(() => TeamMemberPayload, { description: '声明有无利害关系并作廉洁承诺；有的立即回避并申请更换（开封细则第十七条）。' })
  async declareConflict(
    @Ctx() context: JointContext,
    @Arg('input', () => DeclareConflictInput) input: DeclareConflictInput,
  ): Promise<TeamMemberPayload> {
    return payload(await perform(context.deps, context, declareConflict, input), 'member', ({ memberId }) =>
      memberForOwn(context, memberId),
    );
  }

  @Mutation(() => ReplacementPayload, { description: '申请更换检查人员（开封细则第十七条、联合细则第十六条）。' })
  async requestReplacement(
    @Ctx() context: JointContext,
    @Arg('input', () => RequestReplacementInput) input: RequestReplacementInput,
  ): Promise<ReplacementPayload> {
    return replaced(context, await perform(context.deps, context, requestReplacement, input));
  }

  @Mutation(() => ReplacementPayload, { description: '同意更换（本部门分管负责人）。' })
  async approveReplacement(
    @Ctx() context: JointContext,
    @Arg('input', () => DecideReplacementInput) input: DecideReplacementInput,
  ): Promise<ReplacementPayload> {
    return replaced(context, await perform(context.deps, context, approveReplacement, input));
  }

  @Mutation(() => ReplacementPayload, { description: '不同意更换（本部门分管负责人）；已回避的不得恢复。' })
  async rejectReplacement(
    @Ctx() context: JointContext,
    @Arg('input', () => DecideReplacementInput) input: DecideReplacementInput,
  ): Promise<ReplacementPayload> {
    return replaced(context, await perform(context.deps, context, rejectReplacement, input));
  }

  @Mutation(() => ReplacementPayload, { description: '执行更换：随机抽取，或者按本部门规定选派。' })
  async executeReplacement(
    @Ctx() context: JointContext,
    @Arg('input', () => ExecuteReplacementInput) input: ExecuteReplacementInput,
  ): Promise<ReplacementPayload> {
    return replaced(context, await replaceInspector(context.services, context, input));
  }

  @FieldResolver(() => Visit, { nullable: true, description: '所属检查；查询人不可见的为空。' })
  visit(@Root() replacement: Replacement, @Ctx() context: JointContext): Promise<Visit | null> {
    return knownVisit(context, replacement.visitId);
  }
}

@Resolver(() => Visit)
export class VisitTeamResolver {
  @FieldResolver(() => [TeamMember], { description: '检查组，组长在前；被更换的人员留痕。' })
  team(@Root() visit: Visit, @Ctx() context: JointContext): Promise<TeamMember[]> {
    return presentTeam(context, visit.stored);
  }
}
