import type { PlainDate } from '@double-random/rules';
import { PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { FollowUp, Referral } from './referral.type.ts';

export const RecordedOutcomeEnum = { CASE_FILED: 'CASE_FILED', ABNORMAL_LISTED: 'ABNORMAL_LISTED' } as const;
registerEnumType(RecordedOutcomeEnum, {
  name: 'RecordedOutcome',
  description: '处置决定（联合细则第二十三条）。',
  valuesConfig: { CASE_FILED: { description: '立案查处。' }, ABNORMAL_LISTED: { description: '列入经营异常名录；仅市场监管部门。' } },
});

@InputType({ description: '确定后续处理的责任人和方案（开封细则第二十四条）。' })
export class PlanFollowUpInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => String, { description: '责任人账号。' })
  owner!: string;
  @Field(() => String, { description: '方案。' })
  plan!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '完成日期。' })
  dueOn?: PlainDate | null;
}

@InputType({ description: '责令限期改正（开封细则第二十条）。' })
export class OrderRectificationInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => PlainDateScalar, { description: '改正期限。' })
  dueOn!: PlainDate;
}

@InputType({ description: '核实整改（联合细则第二十三条）。' })
export class VerifyRectificationInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => String, { description: '核实情况。' })
  note!: string;
}

@InputType({ description: '记录立案或列入经营异常名录（联合细则第二十三条）。' })
export class RecordOutcomeInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => RecordedOutcomeEnum, { description: '决定。' })
  outcome!: 'CASE_FILED' | 'ABNORMAL_LISTED';
  @Field(() => String, { description: '文号和说明。' })
  note!: string;
}

@InputType({ description: '记录立案后的决定；涉嫌犯罪未移送的被拒绝（沂源指引三（六））。' })
export class RecordPenaltyDecisionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => Boolean, { description: '是否处罚。' })
  penalised!: boolean;
  @Field(() => String, { description: '文号或理由。' })
  note!: string;
}

@InputType({ description: '办结后续处理。' })
export class CloseFollowUpInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => String, { description: '说明；无需处理的必填理由。' })
  note!: string;
}

@InputType({ description: '标记涉嫌犯罪，或由主要负责人撤销（沂源指引三（六））。' })
export class MarkSuspectedCrimeInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => Boolean, { description: '涉嫌犯罪。' })
  suspected!: boolean;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}

@InputType({ description: '移送（转办）有管辖权的部门（联合细则第二十条（三））。' })
export class CreateReferralInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => String, { description: '接收部门编码。' })
  toAgency!: string;
  @Field(() => String, { description: '线索。' })
  clue!: string;
  @Field(() => [ID], { description: '所附证据。' })
  evidenceIds!: string[];
  @Field(() => Boolean, { description: '涉嫌犯罪的移送。' })
  criminal!: boolean;
}

@InputType({ description: '接收移送。' })
export class AcceptReferralInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '移送标识。' })
  referralId!: string;
}

@InputType({ description: '退回移送。' })
export class RejectReferralInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '移送标识。' })
  referralId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}

@InputType({ description: '退回后改送其他部门。' })
export class RerouteReferralInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '移送标识。' })
  referralId!: string;
  @Field(() => String, { description: '接收部门编码。' })
  toAgency!: string;
}

@InputType({ description: '主要负责人知悉一件涉嫌犯罪的移送（沂源指引三（六））。' })
export class TakeNoteOfReferralInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '移送标识。' })
  referralId!: string;
}

@InputType({ description: '记录移送的办理结果。' })
export class HandleReferralInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '移送标识。' })
  referralId!: string;
  @Field(() => String, { description: '办理结果。' })
  outcome!: string;
  @Field(() => Boolean, { nullable: true, description: '已据此列入经营异常名录；仅限市场监管部门（联合细则第二十三条）。' })
  abnormalListed?: boolean | null;
}

@ObjectType({ description: '办理后续处理的结果。' })
export class FollowUpPayload {
  @Field(() => FollowUp, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  followUp?: FollowUp | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '办理移送的结果。' })
export class ReferralPayload {
  @Field(() => Referral, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  referral?: Referral | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
