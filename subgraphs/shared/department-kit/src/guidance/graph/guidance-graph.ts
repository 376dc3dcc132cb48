import { connection, notFound, payload, perform, type SubgraphContext } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { getAgencyOf } from '../../agencies.ts';
import type { DepartmentModule } from '../../profile.ts';
import { answerGuidance, giveGuidance } from '../give-guidance.ts';
import { mayReadGuidance } from '../guidance-access.ts';
import { type AnswerRow, answerLoader, type GuidanceRow, guidanceById, listGuidance } from '../guidance-rows.ts';
import { GuidanceAnswerRecord, guidanceTypes } from './guidance-types.ts';

/** Upper and lower levels talk; neither writes in the other's registers. */
export const guidanceGraph: DepartmentModule['graph'] = (profile) => {
  const { GuidanceNote, GuidanceNoteConnection, GiveInput, AnswerInput, GuidancePayload } = guidanceTypes(profile);
  const [give, answer] = [giveGuidance(profile), answerGuidance(profile)];
  const noteOf =
    (context: SubgraphContext) =>
    async ({ id }: { id: string }) =>
      (await guidanceById(context.deps.em(), id))!;

  @Resolver(() => GuidanceNote)
  class Guidance {
    @Query(() => GuidanceNoteConnection, {
      name: `${profile.fieldPrefix}GuidanceNotes`,
      description: '一个部门收到的督导意见，限该部门和其上级。',
    })
    async notes(
      @Ctx() context: SubgraphContext,
      @Arg('agency', () => String, { description: '被督导的部门编码。' }) agency: string,
      @Arg('first', () => Int, { nullable: true, description: '每页条数，1 至 100，默认 20。' }) first?: number,
      @Arg('after', () => String, { nullable: true, description: '上一页的 endCursor。' }) after?: string,
    ) {
      if (!mayReadGuidance(context.actor, getAgencyOf(profile, agency))) throw notFound('督导意见');
      const found = await listGuidance(context.deps.em(), agency, { first, after });
      return connection(
        found.rows,
        found.size,
        (row) => [row.id],
        (row) => row,
      );
    }

    @FieldResolver(() => [GuidanceAnswerRecord], { description: '答复，先者在前。' })
    answers(@Root() note: GuidanceRow, @Ctx() context: SubgraphContext): Promise<readonly AnswerRow[]> {
      return answerLoader(context).load(note.id);
    }

    @Mutation(() => GuidancePayload, {
      name: `give${profile.typePrefix}Guidance`,
      description: '上级部门向下级部门提出督导意见（开封细则第五条第一款、联合细则第二十八条）。',
    })
    async give(@Ctx() context: SubgraphContext, @Arg('input', () => GiveInput) input: InstanceType<typeof GiveInput>) {
      return payload(await perform(context.deps, context, give, { ...input }), 'guidance', noteOf(context));
    }

    @Mutation(() => GuidancePayload, { name: `answer${profile.typePrefix}Guidance`, description: '被督导的部门答复督导意见。' })
    async answer(@Ctx() context: SubgraphContext, @Arg('input', () => AnswerInput) input: InstanceType<typeof AnswerInput>) {
      return payload(await perform(context.deps, context, answer, { ...input }), 'guidance', noteOf(context));
    }
  }
  return { resolvers: [Guidance], orphanedTypes: [] };
};
