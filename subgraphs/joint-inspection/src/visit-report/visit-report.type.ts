import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { type VisitReportRow, visitReportStates } from './visit-report-row.ts';

export const VisitReportStateEnum = graphEnum('VisitReportState', visitReportStates, '抽查报告的环节（人防细则十（四））。');

@Public()
@ObjectType({ description: '一个部门就一次检查制作的抽查报告：五个部分，审定后公布（人防细则十（四））。' })
export class VisitReport {
  /** Not in the graph. */
  stored!: VisitReportRow;

  @Public()
  @Field(() => ID, { description: '抽查报告标识。' })
  id!: string;
  @Field(() => ID, { description: '所属检查。' })
  visitId!: string;
  @Public()
  @Field(() => Department, { description: '制作并公布的部门。' })
  department!: Department;
  @Public()
  @Field(() => String, { description: '检查对象唯一编码。' })
  objectCode!: string;
  @Public()
  @Field(() => String, { description: '检查对象名称。' })
  objectName!: string;
  @Public()
  @Field(() => String, { description: '抽查时间和内容。' })
  timeAndContent!: string;
  @Public()
  @Field(() => String, { description: '方法步骤。' })
  methodAndSteps!: string;
  @Public()
  @Field(() => String, { description: '抽查情况。' })
  findings!: string;
  @Public()
  @Field(() => String, { description: '对被抽查人评价。' })
  assessment!: string;
  @Public()
  @Field(() => String, { description: '处理意见建议。' })
  proposal!: string;
  @Public()
  @Field(() => VisitReportStateEnum, { description: '环节。' })
  state!: string;
  @Public()
  @Field(() => Int, { description: '版本；所载结果更正后另行制作的加一，原版本照旧可查。' })
  version!: number;
  @Public()
  @Field(() => String, { description: '内容的 SHA-256。' })
  contentHash!: string;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '公布时刻；未公布的为空。' })
  publishedAt?: string | null;
}

@ObjectType({ description: '由检查记录得出的抽查报告各部分的初稿；对被抽查人的评价由制作人写。' })
export class VisitReportOutline {
  @Field(() => String, { description: '抽查时间和内容。' })
  timeAndContent!: string;
  @Field(() => String, { description: '方法步骤。' })
  methodAndSteps!: string;
  @Field(() => String, { description: '抽查情况。' })
  findings!: string;
  @Field(() => String, { description: '处理意见建议。' })
  proposal!: string;
}

@Public()
@ObjectType({ description: '抽查报告列表的一页。' })
export class VisitReportConnection {
  @Public()
  @Field(() => [VisitReport], { description: '抽查报告，新公布者在前。' })
  nodes!: readonly VisitReport[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '办理抽查报告的结果。' })
export class VisitReportPayload {
  @Field(() => VisitReport, { nullable: true, description: '办理后的抽查报告；被拒绝时为空。' })
  visitReport?: VisitReport | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
