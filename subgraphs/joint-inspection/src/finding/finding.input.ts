import { MethodEnum } from '@double-random/department-kit/graph/enums.ts';
import type { EvidenceType, Measure, MeasureForm, Method, PlainDate } from '@double-random/rules';
import { DateTimeScalar, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Evidence } from '../visit/matter-check.type.ts';
import { type DocumentKind, DocumentKindEnum, EvidenceTypeEnum, MeasureEnum, MeasureFormEnum } from '../visit/visit-enums.ts';

@InputType({ description: '对一项检查要点的填写。' })
export class ChecklistAnswerInput {
  @Field(() => String, { description: '要点编号。' })
  code!: string;
  @Field(() => String, { description: '检查情况。' })
  answer!: string;
  @Field(() => String, { nullable: true, description: '说明。' })
  note?: string;
}

@InputType({ description: '现场记录（人防细则十（四））。' })
export class SiteRecordInput {
  @Field(() => String, { description: '时间。' })
  time!: string;
  @Field(() => String, { description: '地点。' })
  place!: string;
  @Field(() => String, { description: '现场状况。' })
  conditions!: string;
  @Field(() => String, { description: '问题。' })
  problems!: string;
}

@InputType({ description: '添加证据；只增不改（开封细则第二十一条）。' })
export class AddEvidenceInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '检查标识。' })
  visitId!: string;
  @Field(() => ID, { nullable: true, description: '所属事项；属于整个检查的为空。' })
  matterCheckId?: string | null;
  @Field(() => EvidenceTypeEnum, { description: '种类。' })
  type!: EvidenceType;
  @Field(() => DocumentKindEnum, { nullable: true, description: '文书的种类；种类为文书资料的必填。' })
  documentKind?: DocumentKind | null;
  @Field(() => String, { description: '文件名。' })
  fileName!: string;
  @Field(() => String, { description: '文件的 SHA-256，小写十六进制。' })
  sha256!: string;
  @Field(() => ID, { nullable: true, description: '已上传的文件，见 /files/joint-inspection/evidence/uploads；与文件内容二者择一。' })
  uploadId?: string | null;
  @Field(() => String, { nullable: true, description: '小文件的内容，Base64；大的先上传。' })
  contentBase64?: string | null;
  @Field(() => String, { description: '证据来源，必填（人防细则十（四））。' })
  source!: string;
  @Field(() => DateTimeScalar, { description: '取得时刻。' })
  takenAt!: string;
}

@InputType({ description: '替换证据：一律拒绝。' })
export class ReplaceEvidenceInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '证据标识。' })
  evidenceId!: string;
}

@InputType({ description: '记录监管措施（开封细则第二十条）。' })
export class RecordMeasureInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => MeasureEnum, { description: '措施。' })
  measure!: Measure;
  @Field(() => MeasureFormEnum, { description: '形式。' })
  form!: MeasureForm;
  @Field(() => String, { description: '记入抽查情况记录表的内容。' })
  text!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '整改期限。' })
  dueOn?: PlainDate | null;
}

@InputType({ description: '录入一个事项的检查结果（联合细则第二十条（三））。' })
export class RecordMatterResultInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => String, { description: '结果代码，见 ResultCode；其他代码被拒绝。' })
  code!: string;
  @Field(() => [MethodEnum], { description: '采取的检查方式，须在事项清单载明的方式之内。' })
  methods!: Method[];
  @Field(() => [ChecklistAnswerInput], { description: '检查要点的填写；必查项不得缺。' })
  checklist!: ChecklistAnswerInput[];
  @Field(() => String, { nullable: true, description: '内部备注，不公开。' })
  remarks?: string | null;
  @Field(() => String, { nullable: true, description: '拟公示的文字。' })
  publicText?: string | null;
  @Field(() => SiteRecordInput, { nullable: true, description: '现场记录。' })
  siteRecord?: SiteRecordInput | null;
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
