import { payload, perform } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import {
  closeFollowUp,
  markSuspectedCrime,
  orderRectification,
  planFollowUp,
  recordOutcome,
  recordPenaltyDecision,
  verifyRectification,
} from './follow-up-steps.ts';
import { acceptReferral, createReferral, handleReferral, rejectReferral, rerouteReferral } from './refer.ts';
import {
  AcceptReferralInput,
  CloseFollowUpInput,
  CreateReferralInput,
  FollowUpPayload,
  HandleReferralInput,
  MarkSuspectedCrimeInput,
  OrderRectificationInput,
  PlanFollowUpInput,
  RecordOutcomeInput,
  RecordPenaltyDecisionInput,
  ReferralPayload,
  RejectReferralInput,
  RerouteReferralInput,
  TakeNoteOfReferralInput,
  VerifyRectificationInput,
} from './referral.input.ts';
import { loadFollowUp, loadReferral } from './referral.resolver.ts';
import { takeNoteOfReferral } from './take-note.ts';

@Resolver()
export class ReferralMutations {
  @Mutation(() => FollowUpPayload, { description: '确定责任人和方案（开封细则第二十四条）。' })
  async planFollowUp(
    @Ctx() context: JointContext,
    @Arg('input', () => PlanFollowUpInput, { description: '内容。' }) input: PlanFollowUpInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, planFollowUp, input), 'followUp', (value) => loadFollowUp(context, value.id));
  }

  @Mutation(() => FollowUpPayload, { description: '责令限期改正。' })
  async orderRectification(
    @Ctx() context: JointContext,
    @Arg('input', () => OrderRectificationInput, { description: '内容。' }) input: OrderRectificationInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, orderRectification, input), 'followUp', (value) => loadFollowUp(context, value.id));
  }

  @Mutation(() => FollowUpPayload, { description: '核实整改；核实后该事项视为合格。' })
  async verifyRectification(
    @Ctx() context: JointContext,
    @Arg('input', () => VerifyRectificationInput, { description: '内容。' }) input: VerifyRectificationInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, verifyRectification, input), 'followUp', (value) =>
      loadFollowUp(context, value.id),
    );
  }

  @Mutation(() => FollowUpPayload, { description: '记录立案或列入经营异常名录（联合细则第二十三条）。' })
  async recordOutcome(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordOutcomeInput, { description: '内容。' }) input: RecordOutcomeInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, recordOutcome, input), 'followUp', (value) => loadFollowUp(context, value.id));
  }

  @Mutation(() => FollowUpPayload, { description: '记录立案后的决定。' })
  async recordPenaltyDecision(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordPenaltyDecisionInput, { description: '内容。' }) input: RecordPenaltyDecisionInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, recordPenaltyDecision, input), 'followUp', (value) =>
      loadFollowUp(context, value.id),
    );
  }

  @Mutation(() => FollowUpPayload, { description: '办结。' })
  async closeFollowUp(
    @Ctx() context: JointContext,
    @Arg('input', () => CloseFollowUpInput, { description: '内容。' }) input: CloseFollowUpInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, closeFollowUp, input), 'followUp', (value) => loadFollowUp(context, value.id));
  }

  @Mutation(() => FollowUpPayload, { description: '标记涉嫌犯罪（沂源指引三（六））。' })
  async markSuspectedCrime(
    @Ctx() context: JointContext,
    @Arg('input', () => MarkSuspectedCrimeInput, { description: '内容。' }) input: MarkSuspectedCrimeInput,
  ): Promise<FollowUpPayload> {
    return payload(await perform(context.deps, context, markSuspectedCrime, input), 'followUp', (value) => loadFollowUp(context, value.id));
  }

  @Mutation(() => ReferralPayload, { description: '移送（转办），七个工作日内（联合细则第二十条（三））。' })
  async createReferral(
    @Ctx() context: JointContext,
    @Arg('input', () => CreateReferralInput, { description: '内容。' }) input: CreateReferralInput,
  ): Promise<ReferralPayload> {
    return payload(await perform(context.deps, context, createReferral, input), 'referral', (value) => loadReferral(context, value.id));
  }

  @Mutation(() => ReferralPayload, { description: '接收移送。' })
  async acceptReferral(
    @Ctx() context: JointContext,
    @Arg('input', () => AcceptReferralInput, { description: '内容。' }) input: AcceptReferralInput,
  ): Promise<ReferralPayload> {
    return payload(await perform(context.deps, context, acceptReferral, input), 'referral', (value) => loadReferral(context, value.id));
  }

  @Mutation(() => ReferralPayload, { description: '退回移送。' })
  async rejectReferral(
    @Ctx() context: JointContext,
    @Arg('input', () => RejectReferralInput, { description: '内容。' }) input: RejectReferralInput,
  ): Promise<ReferralPayload> {
    return payload(await perform(context.deps, context, rejectReferral, input), 'referral', (value) => loadReferral(context, value.id));
  }

  @Mutation(() => ReferralPayload, { description: '改送其他部门。' })
  async rerouteReferral(
    @Ctx() context: JointContext,
    @Arg('input', () => RerouteReferralInput, { description: '内容。' }) input: RerouteReferralInput,
  ): Promise<ReferralPayload> {
    return payload(await perform(context.deps, context, rerouteReferral, input), 'referral', (value) => loadReferral(context, value.id));
  }

  @Mutation(() => ReferralPayload, { description: '移送部门主要负责人知悉涉嫌犯罪的移送：留痕，不影响移送的办理（沂源指引三（六））。' })
  async takeNoteOfReferral(
    @Ctx() context: JointContext,
    @Arg('input', () => TakeNoteOfReferralInput, { description: '内容。' }) input: TakeNoteOfReferralInput,
  ): Promise<ReferralPayload> {
    return payload(await perform(context.deps, context, takeNoteOfReferral, input), 'referral', (value) => loadReferral(context, value.id));
  }

  @Mutation(() => ReferralPayload, { description: '记录办理结果。' })
  async handleReferral(
    @Ctx() context: JointContext,
    @Arg('input', () => HandleReferralInput, { description: '内容。' }) input: HandleReferralInput,
  ): Promise<ReferralPayload> {
    return payload(await perform(context.deps, context, handleReferral, input), 'referral', (value) => loadReferral(context, value.id));
  }
}
