import { MethodEnum } from '@double-random/department-kit/graph/enums.ts';
import type { EvidenceType, Measure, MeasureForm, Method, PlainDate } from '@double-random/rules';
import { DateTimeScalar, PlainDateScalar } from '@double-random/runtime';
import { Field, InputType } from 'type-graphql';
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

/** What inspectors write down about one matter, on the spot or offline. Inputs extend it; the graph does not show it. */
@InputType({ description: '一个事项的检查结果（联合细则第二十条（三））。' })
export abstract class ResultContent {
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
}

/** A measure, recorded on the spot or offline. Inputs extend it; the graph does not show it. */
@InputType({ description: '一项监管措施（开封细则第二十条）。' })
export abstract class MeasureContent {
  @Field(() => MeasureEnum, { description: '措施。' })
  measure!: Measure;
  @Field(() => MeasureFormEnum, { description: '形式。' })
  form!: MeasureForm;
  @Field(() => String, { description: '记入抽查情况记录表的内容。' })
  text!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '整改期限。' })
  dueOn?: PlainDate | null;
}

/** What is said of a piece of evidence, on the spot or written down offline. Inputs extend it; the graph does not show it. */
@InputType({ description: '一份证据：种类、来源、取得时刻（人防细则十（四））。' })
export abstract class EvidenceContent {
  @Field(() => EvidenceTypeEnum, { description: '种类。' })
  type!: EvidenceType;
  @Field(() => DocumentKindEnum, { nullable: true, description: '文书的种类；种类为文书资料的必填。' })
  documentKind?: DocumentKind | null;
  @Field(() => String, { description: '文件名。' })
  fileName!: string;
  @Field(() => String, { description: '文件的 SHA-256，小写十六进制。' })
  sha256!: string;
  @Field(() => String, { description: '证据来源，必填（人防细则十（四））。' })
  source!: string;
  @Field(() => DateTimeScalar, { description: '取得时刻。' })
  takenAt!: string;
}
