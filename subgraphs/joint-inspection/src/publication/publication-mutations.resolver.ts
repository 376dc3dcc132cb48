import { payload, perform } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { loadMatterCheck } from '../visit/matter-check.resolver.ts';
import { MatterCheckPayload } from '../visit/visit.input.ts';
import { acknowledgeChannel } from './acknowledge-channel.ts';
import { approveCorrection, rejectCorrection, requestCorrection } from './correct-result.ts';
import { retryChannel } from './delivery/retry-channel.ts';
import {
  AcknowledgeChannelInput,
  ApproveCorrectionInput,
  CorrectionPayload,
  PublicationPayload,
  PublishResultInput,
  RejectCorrectionInput,
  RequestCorrectionInput,
  RetryChannelInput,
  WithholdResultInput,
} from './publication.input.ts';
import { loadCorrection, loadPublication } from './publication.resolver.ts';
import { publishResult } from './publish-result.ts';
import { withholdResult } from './withhold-result.ts';

@Resolver()
export class PublicationMutations {
  @Mutation(() => PublicationPayload, { description: '公示本部门的结果；逾期照样公示并记录（开封细则第二十二条）。' })
  async publishResult(
    @Ctx() context: JointContext,
    @Arg('input', () => PublishResultInput, { description: '内容。' }) input: PublishResultInput,
  ): Promise<PublicationPayload> {
    return payload(await perform(context.deps, context, publishResult(context.services.channels), input), 'publication', (value) =>
      loadPublication(context, value.id),
    );
  }

  @Mutation(() => MatterCheckPayload, { description: '部分公示或不予公示（开封细则第二十二条第一款）。' })
  async withholdResult(
    @Ctx() context: JointContext,
    @Arg('input', () => WithholdResultInput, { description: '内容。' }) input: WithholdResultInput,
  ): Promise<MatterCheckPayload> {
    return payload(await perform(context.deps, context, withholdResult(context.services.channels), input), 'matterCheck', (value) =>
      loadMatterCheck(context, value.id),
    );
  }

  @Mutation(() => PublicationPayload, { description: '确认外部渠道已公示；全部渠道确认后公示完成。' })
  async acknowledgeChannel(
    @Ctx() context: JointContext,
    @Arg('input', () => AcknowledgeChannelInput, { description: '内容。' }) input: AcknowledgeChannelInput,
  ): Promise<PublicationPayload> {
    return payload(await perform(context.deps, context, acknowledgeChannel(context.services.channels), input), 'publication', (value) =>
      loadPublication(context, value.id),
    );
  }

  @Mutation(() => PublicationPayload, { description: '发送失败、原因已排除的，再次发送；同一幂等键，不会重复公示。' })
  async retryChannel(
    @Ctx() context: JointContext,
    @Arg('input', () => RetryChannelInput, { description: '内容。' }) input: RetryChannelInput,
  ): Promise<PublicationPayload> {
    return payload(await perform(context.deps, context, retryChannel, input), 'publication', (value) => loadPublication(context, value.id));
  }

  @Mutation(() => CorrectionPayload, { description: '申请更正（联合细则第二十二条）。' })
  async requestCorrection(
    @Ctx() context: JointContext,
    @Arg('input', () => RequestCorrectionInput, { description: '内容。' }) input: RequestCorrectionInput,
  ): Promise<CorrectionPayload> {
    return payload(await perform(context.deps, context, requestCorrection, input), 'correction', (value) =>
      loadCorrection(context, value.id),
    );
  }

  @Mutation(() => CorrectionPayload, { description: '主要负责人签字；签齐后公示新版本（联合细则第二十二条、开封细则第二十二条第二款）。' })
  async approveCorrection(
    @Ctx() context: JointContext,
    @Arg('input', () => ApproveCorrectionInput, { description: '内容。' }) input: ApproveCorrectionInput,
  ): Promise<CorrectionPayload> {
    return payload(await perform(context.deps, context, approveCorrection(context.services.channels), input), 'correction', (value) =>
      loadCorrection(context, value.id),
    );
  }

  @Mutation(() => CorrectionPayload, { description: '不同意更正，原结果不变。' })
  async rejectCorrection(
    @Ctx() context: JointContext,
    @Arg('input', () => RejectCorrectionInput, { description: '内容。' }) input: RejectCorrectionInput,
  ): Promise<CorrectionPayload> {
    return payload(await perform(context.deps, context, rejectCorrection, input), 'correction', (value) =>
      loadCorrection(context, value.id),
    );
  }
}
