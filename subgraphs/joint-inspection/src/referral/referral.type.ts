import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { followUpMachine, followUpOutcomes, referralMachine } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ID, ObjectType } from 'type-graphql';

export const FollowUpStateEnum = graphEnum('FollowUpState', followUpMachine.states, '后续处理的状态（联合细则第二十三条）。');
export const FollowUpOutcomeEnum = graphEnum('FollowUpOutcome', followUpOutcomes, '后续处理的结果（联合细则第二十三条）。');
export const ReferralStateEnum = graphEnum('ReferralState', referralMachine.states, '移送的状态。');

@ObjectType({ description: '移送（转办）：自形成检查结果之日起七个工作日内（联合细则第二十条（三））。' })
export class Referral {
  @Field(() => ID, { description: '移送标识。' })
  id!: string;
  @Field(() => ID, { description: '所属后续处理。' })
  followUpId!: string;
  @Field(() => String, { description: '移送部门编码。' })
  fromAgency!: string;
  @Field(() => String, { description: '接收部门编码。' })
  toAgency!: string;
  @Field(() => String, { description: '线索。' })
  clue!: string;
  @Field(() => [ID], { description: '所附证据。' })
  evidence!: readonly string[];
  @Field(() => Boolean, { description: '涉嫌犯罪的移送；不得撤回。' })
  criminal!: boolean;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '移送部门主要负责人知悉涉嫌犯罪的移送的时刻；尚未知悉的、不涉嫌犯罪的为空。',
  })
  knownAt?: string | null;
  @Field(() => ReferralStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '移送时刻。' })
  sentAt?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '接收部门答复时刻。' })
  answeredAt?: string | null;
  @Field(() => String, { nullable: true, description: '退回的理由。' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: '办理结果。' })
  outcome?: string | null;
  @Field(() => Boolean, { description: '接收的市场监管部门已将其列入经营异常名录（联合细则第二十三条）。' })
  abnormalListed!: boolean;
}

@ObjectType({ description: '后续处理：产生时即归该事项的主管部门和责任单位（联合细则第四条、开封细则第二十四条）。' })
export class FollowUp {
  @Field(() => ID, { description: '后续处理标识。' })
  id!: string;
  @Field(() => ID, { description: '所由引起的事项结果。' })
  matterCheckId!: string;
  @Field(() => ID, { description: '所属检查。' })
  visitId!: string;
  @Field(() => String, { description: '责任部门编码。' })
  agency!: string;
  @Field(() => String, { nullable: true, description: '责任单位编码，即该事项的责任单位；不分单位的为空。' })
  unit?: string | null;
  @Field(() => String, { nullable: true, description: '责任人账号。' })
  owner?: string | null;
  @Field(() => String, { nullable: true, description: '方案。' })
  plan?: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '完成或改正期限。' })
  dueOn?: string | null;
  @Field(() => FollowUpStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => FollowUpOutcomeEnum, { nullable: true, description: '结果。' })
  outcome?: string | null;
  @Field(() => Boolean, { description: '涉嫌犯罪：移送之前不得以处罚办结（沂源指引三（六））。' })
  suspectedCrime!: boolean;
  @Field(() => String, { nullable: true, description: '说明。' })
  note?: string | null;
  @Field(() => DateTimeScalar, { description: '产生时刻。' })
  openedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '办结时刻。' })
  closedAt?: string | null;
  @Field(() => String, { nullable: true, description: '已向社会公布的查处结果；未公布的为空（叶县方案六（一））。' })
  publicText?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '查处结果公布的时刻。' })
  publicAt?: string | null;
}

@ObjectType({ description: '后续处理列表的一页。' })
export class FollowUpConnection {
  @Field(() => [FollowUp], { description: '后续处理，先产生者在前。' })
  nodes!: readonly FollowUp[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '移送列表的一页。' })
export class ReferralConnection {
  @Field(() => [Referral], { description: '移送。' })
  nodes!: readonly Referral[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
