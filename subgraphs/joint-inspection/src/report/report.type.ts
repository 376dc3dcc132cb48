import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, JsonScalar, PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { reportKinds, reportStates } from './report-row.ts';

export const ReportKindEnum = graphEnum('ReportKind', reportKinds, '报告种类（叶县方案七（四）、人防细则十一）。');
export const ReportStateEnum = graphEnum('ReportState', reportStates, '报告的环节。');

@Public()
@ObjectType({ description: '随机抽查情况报告：数字取自平台数据，不由人填写（叶县方案七（四）、人防细则十一）。' })
export class Report {
  @Public()
  @Field(() => ID, { description: '报告标识。' })
  id!: string;
  @Public()
  @Field(() => ReportKindEnum, { description: '种类。' })
  kind!: string;
  @Public()
  @Field(() => String, { description: '部门编码。' })
  agency!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '责任单位编码；整个部门的为空。' })
  unit?: string | null;
  @Public()
  @Field(() => String, { description: '期间（如2026-H2）或任务标识。' })
  subject!: string;
  @Public()
  @Field(() => Int, { description: '0 为正报，其后为补充。' })
  supplement!: number;
  @Public()
  @Field(() => ReportStateEnum, { description: '环节。' })
  state!: string;
  @Public()
  @Field(() => DateTimeScalar, { description: '数据截止时刻。' })
  cutOffAt!: string;
  @Public()
  @Field(() => JsonScalar, { description: '数字：任务、抽取、检查、结果、公示率、后续处理。' })
  figures!: unknown;
  @Public()
  @Field(() => String, { description: '分析说明。' })
  text!: string;
  @Public()
  @Field(() => String, { description: '内容的 SHA-256。' })
  contentHash!: string;
  @Field(() => String, { nullable: true, description: '报送机关：部门编码，或“部门编码/lgo”。' })
  submittedTo?: string | null;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '报送或公布时刻。' })
  submittedAt?: string | null;
  @Field(() => Boolean, { description: '逾期：记录在案，不予拒绝。' })
  late!: boolean;
}

@Public()
@ObjectType({ description: '报告列表的一页。' })
export class ReportConnection {
  @Public()
  @Field(() => [Report], { description: '报告，新者在前。' })
  nodes!: readonly Report[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '起草报告：数字即时取自数据。' })
export class DraftReportInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ReportKindEnum, { description: '种类。' })
  kind!: 'SEMI_ANNUAL' | 'SUMMARY';
  @Field(() => String, { nullable: true, description: '责任单位编码。' })
  unit?: string | null;
  @Field(() => String, { description: '期间（如2026-H2）或任务标识。' })
  subject!: string;
  @Field(() => String, { description: '分析说明。' })
  text!: string;
  @Field(() => Boolean, { nullable: true, description: '对已报送、公布的作补充。' })
  supplement?: boolean | null;
}

@InputType({ description: '审定报告。' })
export class ApproveReportInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '报告标识。' })
  reportId!: string;
}

@InputType({ description: '报送半年报告（叶县方案七（四））。' })
export class SubmitReportInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '报告标识。' })
  reportId!: string;
}

@InputType({ description: '公布任务报告（人防细则十一）。' })
export class PublishReportInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '报告标识。' })
  reportId!: string;
}

@ObjectType({ description: '办理报告的结果。' })
export class ReportPayload {
  @Field(() => Report, { nullable: true, description: '办理后的报告；被拒绝时为空。' })
  report?: Report | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
