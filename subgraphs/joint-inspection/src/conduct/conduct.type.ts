import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  type ConductGround,
  type ConductOutcomeCode,
  conductGrounds,
  conductOutcomes,
  type FeedbackSubject,
  feedbackSubjects,
} from './conduct-row.ts';

export const ConductGroundEnum = graphEnum('ConductGround', conductGrounds, '责任追究的情形（人防细则十二）。');
export const ConductOutcomeEnum = graphEnum('ConductOutcomeCode', conductOutcomes, '责任追究的处理结果。');
export const FeedbackSubjectEnum = graphEnum('FeedbackSubject', feedbackSubjects, '被检查人反馈的事由（人防细则十二）。');

@ObjectType({ description: '责任追究的处理结果。' })
export class ConductOutcome {
  @Field(() => ConductOutcomeEnum, { description: '结果。' })
  code!: ConductOutcomeCode;
  @Field(() => String, { description: '处理情况。' })
  text!: string;
  @Field(() => DateTimeScalar, { description: '办结时刻。' })
  at!: string;
}

@ObjectType({ description: '责任追究案件：仅本部门审计监督人员可见；办结的，主要负责人可见处理结果（人防细则十二、叶县方案七（四））。' })
export class ConductCaseView {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => ConductGroundEnum, { description: '情形。' })
  ground!: ConductGround;
  @Field(() => String, { description: '被追究人员的账号。' })
  person!: string;
  @Field(() => ID, { nullable: true, description: '所涉检查。' })
  visitId?: string | null;
  @Field(() => String, { nullable: true, description: '事实；主要负责人不见。' })
  facts?: string | null;
  @Field(() => [Int], { description: '所据留痕记录的序号。' })
  trail!: readonly number[];
  @Field(() => ID, { nullable: true, description: '所据的被检查人反馈。' })
  feedbackId?: string | null;
  @Field(() => DateTimeScalar, { description: '立案时刻。' })
  openedAt!: string;
  @Field(() => ConductOutcome, { nullable: true, description: '处理结果；未办结的为空。' })
  outcome?: ConductOutcome | null;
}

@ObjectType({ description: '责任追究案件的一页。' })
export class ConductCaseConnection {
  @Field(() => [ConductCaseView], { description: '案件，新者在前。' })
  nodes!: readonly ConductCaseView[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '被检查人的一份反馈：仅所涉部门的审计监督人员可见。' })
export class VisitFeedbackView {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => ID, { description: '所涉检查。' })
  visitId!: string;
  @Field(() => FeedbackSubjectEnum, { description: '事由。' })
  subject!: FeedbackSubject;
  @Field(() => String, { description: '内容。' })
  text!: string;
  @Field(() => String, { nullable: true, description: '反馈人留下的联系方式；未写明用途的为空。' })
  contact?: string | null;
  @Field(() => DateTimeScalar, { description: '收到时刻。' })
  at!: string;
}

@ObjectType({ description: '反馈的一页。' })
export class VisitFeedbackConnection {
  @Field(() => [VisitFeedbackView], { description: '反馈，新者在前。' })
  nodes!: readonly VisitFeedbackView[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '立案追究责任：审计监督人员（人防细则十二）。' })
export class OpenConductCaseInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ConductGroundEnum, { description: '情形。' })
  ground!: ConductGround;
  @Field(() => String, { description: '被追究人员的账号。' })
  person!: string;
  @Field(() => ID, { nullable: true, description: '所涉检查。' })
  visitId?: string | null;
  @Field(() => String, { description: '事实。' })
  facts!: string;
  @Field(() => [Int], { description: '所据留痕记录的序号，见 auditTrail。' })
  trail!: number[];
  @Field(() => ID, { nullable: true, description: '所据的被检查人反馈。' })
  feedbackId?: string | null;
}

@InputType({ description: '办结责任追究案件；不得更改，不得删除。' })
export class CloseConductCaseInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '案件标识。' })
  conductCaseId!: string;
  @Field(() => ConductOutcomeEnum, { description: '结果。' })
  outcome!: ConductOutcomeCode;
  @Field(() => String, { description: '处理情况。' })
  text!: string;
}

@Public()
@InputType({ description: '被检查人对检查的反馈；无须登录，凭文书上的反馈码。' })
export class GiveVisitFeedbackInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '文书上的反馈码。' })
  code!: string;
  @Field(() => FeedbackSubjectEnum, { description: '事由。' })
  subject!: FeedbackSubject;
  @Field(() => String, { description: '内容，至多2000字。' })
  text!: string;
  @Field(() => String, { nullable: true, description: '联系方式，可不填，至多200字；仅审计监督人员可见。' })
  contact?: string | null;
}

@ObjectType({ description: '办理责任追究案件的结果。' })
export class ConductCasePayload {
  @Field(() => ConductCaseView, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  conductCase?: ConductCaseView | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

@Public()
@ObjectType({ description: '提交反馈的结果。' })
export class VisitFeedbackPayload {
  @Public()
  @Field(() => ID, { nullable: true, description: '反馈的编号，供以后查询；被拒绝时为空。' })
  feedbackId?: string | null;
  @Public()
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
