import { payload, perform } from '@double-random/runtime';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { VisitPayload } from '../visit/visit.input.ts';
import { loadVisit } from '../visit/visit.resolver.ts';
import { correctCapEntry } from './correct-entry.ts';

@InputType({ description: '更正次数台账的差错：检查结束或者取消之后，由发起部门主要负责人办理。' })
export class CorrectCapEntryInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => Boolean, { description: '该次检查是否计入年度次数。' })
  counted!: boolean;
  @Field(() => String, { description: '差错和依据。' })
  reason!: string;
}

@Resolver()
export class CorrectCapEntryResolver {
  @Mutation(() => VisitPayload, { description: '更正次数台账：误计的退还，误退的计入；写明理由并留痕。' })
  async correctCapEntry(
    @Ctx() context: JointContext,
    @Arg('input', () => CorrectCapEntryInput, { description: '内容。' }) input: CorrectCapEntryInput,
  ): Promise<VisitPayload> {
    return payload(await perform(context.deps, context, correctCapEntry, input), 'visit', ({ id }) => loadVisit(context, id));
  }
}
