import { payload, perform } from '@double-random/runtime';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { FollowUpPayload } from '../referral.input.ts';
import { loadFollowUp } from '../referral.resolver.ts';
import { pursueClue } from './pursue-clue.ts';

@InputType({ description: '未发现经营活动而有线索的（如已迁往外地），开立后续处理，以便移送。' })
export class PursueClueInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果。' })
  matterCheckId!: string;
  @Field(() => String, { description: '线索。' })
  clue!: string;
}

@Resolver()
export class MovedAwayResolver {
  @Mutation(() => FollowUpPayload, { description: '对未发现经营活动的对象开立后续处理（联合细则第四条、第十三条）；名单和结果不变。' })
  async pursueClue(
    @Ctx() context: JointContext,
    @Arg('input', () => PursueClueInput, { description: '事项结果和线索。' }) input: PursueClueInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, pursueClue, input), 'followUp', ({ id }) => loadFollowUp(context, id));
  }
}
