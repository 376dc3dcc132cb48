import { MethodEnum } from '@double-random/department-kit/graph/enums.ts';
import type { Method } from '@double-random/rules';
import { UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Evidence } from '../visit/matter-check.type.ts';
import { EvidenceContent, MeasureContent, ResultContent, SiteRecordInput } from './finding-content.input.ts';

@InputType({ description: '添加证据；只增不改（开封细则第二十一条）。' })
export class AddEvidenceInput extends EvidenceContent {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => ID, { nullable: true, description: '所属事项；属于整个检查的为空。' })
  matterCheckId?: string | null;
  @Field(() => ID, { nullable: true, description: '已上传的文件，见 /files/joint-inspection/evidence/uploads；与文件内容二者择一。' })
  uploadId?: string | null;
  @Field(() => String, { nullable: true, description: '小文件的内容，Base64；大的先上传。' })
  contentBase64?: string | null;
}

@InputType({ description: '替换证据：一律拒绝。' })
export class ReplaceEvidenceInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '证据标识。' })
  evidenceId!: string;
}

@InputType({ description: '记录监管措施（开封细则第二十条）。' })
export class RecordMeasureInput extends MeasureContent {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
}

@InputType({ description: '录入一个事项的检查结果（联合细则第二十条（三））。' })
export class RecordMatterResultInput extends ResultContent {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => Int, { nullable: true, description: '所填清单的事项版本；须为任务锁定的一版（沂源指引一）。' })
  matterVersion?: number | null;
  @Field(() => Int, { nullable: true, description: '读到的修改计数；不符即已被他人更新。' })
  revision?: number | null;
}

@InputType({ description: '本部门的事项一次记为全部未发现问题；一项不能记的，都不记。' })
export class RecordNothingFoundInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => [ID], { nullable: true, description: '事项结果标识；不给出的为本部门全部待检查的事项。' })
  matterCheckIds?: string[] | null;
  @Field(() => [MethodEnum], { description: '采取的检查方式，须在各事项清单载明的方式之内。' })
  methods!: Method[];
  @Field(() => SiteRecordInput, { nullable: true, description: '现场记录。' })
  siteRecord?: SiteRecordInput | null;
}

@InputType({ description: '互认本年度已合格并公示的结果（联合细则第二十四条）。' })
export class RecogniseResultInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => ID, { description: '所据公示结果的编号。' })
  resultNo!: string;
  @Field(() => String, { description: '两个事项内容相同的说明。' })
  equivalence!: string;
}

@InputType({ description: '检查人员对本部门的结果签字确认（联合细则第二十条（三））。' })
export class SignMatterResultInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
}

@InputType({ description: '提交审核（开封细则第二十五条）。' })
export class SubmitForReviewInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
}

@InputType({ description: '审核通过（开封细则第二十五条）。' })
export class ReviewResultInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => String, { nullable: true, description: '审核意见。' })
  opinion?: string | null;
  @Field(() => String, { nullable: true, description: '审定的公示文字；为空则不改。' })
  publicText?: string | null;
}

@InputType({ description: '退回修改。' })
export class ReturnResultInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}

@ObjectType({ description: '添加证据的结果。' })
export class EvidencePayload {
  @Field(() => Evidence, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  evidence?: Evidence | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
