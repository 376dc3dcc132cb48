import { MethodEnum } from '@double-random/department-kit/graph/enums.ts';
import type { Method, NotCheckedReason, PlainDate } from '@double-random/rules';
import { DateTimeScalar, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MatterCheck } from './matter-check.type.ts';
import { Visit } from './visit.type.ts';
import { NotCheckedReasonEnum, NoticeChannelEnum, NoticeItemEnum, SignatureKindEnum, VisitBranchEnum } from './visit-enums.ts';

@InputType({ description: '现场出示《行政检查通知书》的记录（人防细则十（四））。' })
export class OnSiteNoticeInput {
  @Field(() => DateTimeScalar, { description: '出示时刻。' })
  servedAt!: string;
  @Field(() => String, { description: '接收人。' })
  recipient!: string;
  @Field(() => [NoticeItemEnum], { description: '已告知的内容。' })
  items!: string[];
}

@InputType({ description: '安排检查日期（开封细则第十六条第二款）。' })
export class ScheduleVisitInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => PlainDateScalar, { description: '检查日期，须在执行时间之内。' })
  on!: PlainDate;
  @Field(() => Int, { nullable: true, description: '读到的修改计数；不符即已被他人更新。' })
  revision?: number | null;
}

@InputType({ description: '记录预查比对（联合细则第二十条（一））。' })
export class RecordPreCheckInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => [String], { description: '查阅的来源。' })
  sources!: string[];
  @Field(() => String, { description: '比对发现。' })
  findings!: string;
}

@InputType({ description: '检查前告知（联合细则第二十条（二））。' })
export class IssueNoticeInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => NoticeChannelEnum, { description: '告知方式。' })
  channel!: 'WRITTEN' | 'PHONE' | 'FAX';
  @Field(() => String, { description: '接收人。' })
  recipient!: string;
  @Field(() => String, { description: '检查时间、配合要求、准备的资料。' })
  text!: string;
}

@InputType({ description: '决定不告知（联合细则第二十条（二））。' })
export class MarkNoNoticeInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => String, { description: '不宜告知的理由。' })
  reason!: string;
}

@InputType({ description: '签署廉洁承诺（人防细则十二）：不妨碍经营，不收受财物，不谋取利益，不收费。' })
export class AcceptIntegrityStatementInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
}

@InputType({ description: '检查组到场。' })
export class StartVisitInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => String, { description: '到场地点。' })
  place!: string;
  @Field(() => [MethodEnum], { description: '采取的检查方式。' })
  methods!: Method[];
  @Field(() => [ID], { description: '到场的检查组成员标识。' })
  present!: string[];
  @Field(() => Boolean, { description: '已出示有效的行政执法证件。' })
  certificatesShown!: boolean;
  @Field(() => OnSiteNoticeInput, { nullable: true, description: '现场出示的《行政检查通知书》。' })
  onSiteNotice?: OnSiteNoticeInput | null;
}

@InputType({ description: '登记检查开始之后到场的检查组成员（联合细则第十七条）。' })
export class RecordArrivalInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => [ID], { description: '到场的检查组成员标识。' })
  memberIds!: string[];
  @Field(() => Boolean, { description: '已出示有效的行政执法证件。' })
  certificatesShown!: boolean;
}

@InputType({ description: '记明一个事项未检查（开封细则第十九条）。' })
export class MarkMatterNotCheckedInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => NotCheckedReasonEnum, { description: '原因。' })
  reason!: NotCheckedReason;
  @Field(() => String, { nullable: true, description: '说明；其他原因必填。' })
  text?: string | null;
}

@InputType({ description: '报告无法联系或者不予配合情节严重（联合细则第二十一条）；须先添加检查的证据。' })
export class ReportUnvisitableInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => VisitBranchEnum, { description: '情形。' })
  branch!: 'UNREACHABLE' | 'NON_COOPERATION';
  @Field(() => String, { description: '经过。' })
  reason!: string;
}

@InputType({ description: '被检查对象在抽查情况记录表上签字、盖章或拒绝（联合细则第二十条（二））。' })
export class SignRecordFormInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => SignatureKindEnum, { description: '签字、盖章或拒绝。' })
  kind!: 'SIGNED' | 'SEALED' | 'REFUSED';
  @Field(() => String, { nullable: true, description: '签字人。' })
  signer?: string | null;
  @Field(() => String, { nullable: true, description: '拒绝的，检查人员的说明。' })
  statement?: string | null;
  @Field(() => [String], { nullable: true, description: '拒绝时在场的见证人。' })
  witnesses?: string[] | null;
}

@InputType({ description: '结束检查。' })
export class FinishVisitInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
}

@InputType({ description: '中止检查：安全原因或不可抗力。' })
export class AbortVisitInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => String, { description: '原因。' })
  reason!: string;
}

@InputType({ description: '恢复中止的检查。' })
export class ResumeVisitInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
}

@ObjectType({ description: '办理检查的结果。' })
export class VisitPayload {
  @Field(() => Visit, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  visit?: Visit | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '办理事项结果的结果。' })
export class MatterCheckPayload {
  @Field(() => MatterCheck, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  matterCheck?: MatterCheck | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
