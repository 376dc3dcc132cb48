import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '制作或重新制作抽查报告；五个部分缺一不可（人防细则十（四））。' })
export class DraftVisitReportInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => String, { nullable: true, description: '抽查时间和内容。' })
  timeAndContent?: string | null;
  @Field(() => String, { nullable: true, description: '方法步骤。' })
  methodAndSteps?: string | null;
  @Field(() => String, { nullable: true, description: '抽查情况。' })
  findings?: string | null;
  @Field(() => String, { nullable: true, description: '对被抽查人评价。' })
  assessment?: string | null;
  @Field(() => String, { nullable: true, description: '处理意见建议。' })
  proposal?: string | null;
}

@InputType({ description: '审定抽查报告。' })
export class ApproveVisitReportInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '抽查报告标识。' })
  reportId!: string;
}

@InputType({ description: '公布抽查报告。' })
export class PublishVisitReportInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '抽查报告标识。' })
  reportId!: string;
}
