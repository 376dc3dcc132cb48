import { MethodEnum } from '@double-random/department-kit/graph/enums.ts';
import { DateTimeScalar, PlainDateScalar } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { Matter } from '../graph/department-stubs.ts';
import { DocumentKindEnum, EvidenceTypeEnum, MatterCheckStateEnum, MeasureEnum, MeasureFormEnum, ResultCodeEnum } from './visit-enums.ts';
import type { MatterCheckRow } from './visit-row.ts';

@ObjectType({ description: '对一项检查要点的填写。' })
export class ChecklistAnswerView {
  @Field(() => String, { description: '要点编号。' })
  code!: string;
  @Field(() => String, { description: '检查情况。' })
  answer!: string;
  @Field(() => String, { nullable: true, description: '说明。' })
  note?: string | null;
}

@ObjectType({ description: '现场记录：抽查时间、地点、现场状况和问题（人防细则十（四））。' })
export class SiteRecordView {
  @Field(() => String, { description: '时间。' })
  time!: string;
  @Field(() => String, { description: '地点。' })
  place!: string;
  @Field(() => String, { description: '现场状况。' })
  conditions!: string;
  @Field(() => String, { description: '问题。' })
  problems!: string;
}

@ObjectType({ description: '证据：只增不改，以文件的 SHA-256 为准（开封细则第二十一条）。' })
export class Evidence {
  @Field(() => ID, { description: '证据标识。' })
  id!: string;
  @Field(() => EvidenceTypeEnum, { description: '种类。' })
  type!: string;
  @Field(() => DocumentKindEnum, { nullable: true, description: '文书的种类；不是文书的为空。' })
  documentKind?: string | null;
  @Field(() => String, { description: '文件名。' })
  fileName!: string;
  @Field(() => String, { description: '文件的 SHA-256，小写十六进制。' })
  sha256!: string;
  @Field(() => Int, { description: '字节数。' })
  size!: number;
  @Field(() => String, { description: '证据来源（人防细则十（四））。' })
  source!: string;
  @Field(() => DateTimeScalar, { description: '取得时刻。' })
  takenAt!: string;
  @Field(() => DateTimeScalar, { description: '录入时刻。' })
  addedAt!: string;
}

@ObjectType({ description: '对异常情况采取的监管措施（开封细则第二十条）。' })
export class MeasureTaken {
  @Field(() => ID, { description: '措施标识。' })
  id!: string;
  @Field(() => MeasureEnum, { description: '措施。' })
  measure!: string;
  @Field(() => MeasureFormEnum, { description: '形式。' })
  form!: string;
  @Field(() => String, { description: '记入抽查情况记录表的内容。' })
  text!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '整改期限。' })
  dueOn?: string | null;
  @Field(() => DateTimeScalar, { description: '采取措施的时刻。' })
  takenAt!: string;
}

@ObjectType({ description: '没有检查结果的事项的理由：未检查、互认、已合格不查。' })
export class MatterCheckReason {
  @Field(() => String, { description: '原因代码。' })
  code!: string;
  @Field(() => String, { nullable: true, description: '说明。' })
  text?: string | null;
  @Field(() => String, { nullable: true, description: '互认所据的结果编号。' })
  reference?: string | null;
}

@ObjectType({ description: '结果审核（开封细则第二十五条）。' })
export class ResultReview {
  @Field(() => DateTimeScalar, { description: '审核时刻。' })
  at!: string;
  @Field(() => String, { nullable: true, description: '审核意见。' })
  opinion?: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: '一个部门的一个事项在一次检查中的结果：由该部门录入、审核、公示、更正（开封细则第四条）。' })
export class MatterCheck {
  /** Not in the graph. */
  stored!: MatterCheckRow;

  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => ID, { description: '所属检查。' })
  visitId!: string;
  @Field(() => Department, { description: '主管部门。' })
  department!: Department;
  @Field(() => String, { nullable: true, description: '责任单位编码。' })
  unit?: string | null;
  @Field(() => String, { description: '事项编码。' })
  matterCode!: string;
  @Field(() => String, { description: '事项名称（任务设立时的清单）。' })
  matterName!: string;
  @Field(() => Matter, { nullable: true, description: '主管部门清单中的事项。' })
  matter?: { id: string } | null;
  @Field(() => MatterCheckStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => ResultCodeEnum, { nullable: true, description: '检查结果。' })
  resultCode?: string | null;
  @Field(() => [MethodEnum], { nullable: true, description: '采取的检查方式。' })
  methods?: readonly string[] | null;
  @Field(() => String, { nullable: true, description: '拟公示的文字，审核后方可公示。' })
  publicText?: string | null;
  @Field(() => MatterCheckReason, { nullable: true, description: '没有检查结果的理由。' })
  reason?: MatterCheckReason | null;
  @Field(() => Int, { description: '本部门已签字确认的检查人员数。' })
  signatures!: number;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: '形成检查结果之日：本部门检查人员最后一人签字之日（联合细则第二十条（三））。',
  })
  formedOn?: string | null;
  @Field(() => ResultReview, { nullable: true, description: '审核。' })
  review?: ResultReview | null;
  @Field(() => Int, { description: '修改计数，用于防止相互覆盖。' })
  revision!: number;
}
