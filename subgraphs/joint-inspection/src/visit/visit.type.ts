import { MethodEnum } from '@double-random/department-kit/graph/enums.ts';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { InspectionObject } from '../graph/inspection-object.type.ts';
import type { VisitInsight } from './visit-access.ts';
import { NoticeItemEnum, NoticeStateEnum, SignatureKindEnum, VisitBranchEnum, VisitStateEnum } from './visit-enums.ts';
import type { VisitRow } from './visit-row.ts';

@ObjectType({ description: '预查比对：检查前查阅的信息系统和发现（联合细则第二十条（一））。' })
export class PreCheck {
  @Field(() => [String], { description: '查阅的来源，如国家企业信用信息公示系统、本部门业务系统、档案。' })
  sources!: readonly string[];
  @Field(() => String, { description: '比对发现。' })
  findings!: string;
  @Field(() => DateTimeScalar, { description: '记录时刻。' })
  at!: string;
}

@ObjectType({ description: '检查前告知，或者不宜告知的决定（联合细则第二十条（二））。' })
export class VisitNoticeView {
  @Field(() => NoticeStateEnum, { description: '告知方式；不宜告知的为 NONE。' })
  channel!: string;
  @Field(() => DateTimeScalar, { description: '告知或决定的时刻。' })
  at!: string;
  @Field(() => String, { nullable: true, description: '接收人。' })
  recipient?: string | null;
  @Field(() => String, { nullable: true, description: '告知内容：检查时间、配合要求、准备的资料。' })
  text?: string | null;
  @Field(() => String, { nullable: true, description: '不宜告知的理由。' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: '告知之后检查的内容有变动的，说明；须重新告知，方可开始检查。' })
  outdated?: string | null;
}

@ObjectType({ description: '现场出示《行政检查通知书》的记录（人防细则十（四））。' })
export class OnSiteNoticeView {
  @Field(() => DateTimeScalar, { description: '出示时刻。' })
  servedAt!: string;
  @Field(() => String, { description: '接收人。' })
  recipient!: string;
  @Field(() => [NoticeItemEnum], { description: '已告知的内容。' })
  items!: readonly string[];
}

@ObjectType({ description: '到场记录：时间、地点、到场人员、出示的证件。' })
export class VisitStartView {
  @Field(() => DateTimeScalar, { description: '到场时刻。' })
  at!: string;
  @Field(() => String, { description: '到场地点。' })
  place!: string;
  @Field(() => [MethodEnum], { description: '本次检查采取的方式。' })
  methods!: readonly string[];
  @Field(() => [ID], { description: '到场的检查组成员标识。' })
  present!: readonly string[];
  @Field(() => Int, { description: '出示的有效执法证件数。' })
  certificatesShown!: number;
  @Field(() => OnSiteNoticeView, { nullable: true, description: '现场出示的《行政检查通知书》。' })
  onSiteNotice?: OnSiteNoticeView | null;
}

@ObjectType({ description: '一个部门的到场情况（联合细则第十七条、叶县方案五（五））。' })
export class DepartmentAttendance {
  @Field(() => Department, { description: '部门。' })
  department!: Department;
  @Field(() => Int, { description: '检查组中本部门的人数。' })
  assigned!: number;
  @Field(() => Int, { description: '到场人数，含专家。' })
  present!: number;
  @Field(() => Int, { description: '到场并出示有效执法证件的检查人员数。' })
  certified!: number;
  @Field(() => Int, { description: '开始检查至少须到场的检查人员数。' })
  minimum!: number;
}

@ObjectType({ description: '被检查对象在抽查情况记录表上的签字、盖章，或者拒绝及检查人员的说明（联合细则第二十条（二））。' })
export class ObjectSignatureView {
  @Field(() => SignatureKindEnum, { description: '签字、盖章或拒绝。' })
  kind!: string;
  @Field(() => String, { nullable: true, description: '签字人。' })
  signer?: string | null;
  @Field(() => String, { nullable: true, description: '拒绝的，检查人员的说明。' })
  statement?: string | null;
  @Field(() => [String], { nullable: true, description: '拒绝时在场的见证人。' })
  witnesses?: readonly string[] | null;
  @Field(() => DateTimeScalar, { description: '时刻。' })
  at!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: '一次检查：进一次门，查多项事（开封细则第十九条）。同一任务同一对象只有一次。' })
export class Visit {
  /** Not in the graph: the stored row and what the asker may know of it. Fields of other rooms look at these. */
  stored!: VisitRow;
  insight!: VisitInsight;

  @Field(() => ID, { description: '检查标识。' })
  id!: string;
  @Field(() => ID, { description: '所属任务。' })
  taskId!: string;
  @Field(() => InspectionObject, {
    nullable: true,
    description: '被检查对象；各部门名录库中的内容由各部门提供。声明有无利害关系之前为空。',
  })
  object?: InspectionObject | null;
  @Field(() => String, { description: '抽取时登记的名称。' })
  objectName!: string;
  @Field(() => String, { description: '抽取时登记的地址。' })
  objectAddress!: string;
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Field(() => Department, { description: '牵头部门：其检查人员为组长（联合细则第十七条）。' })
  leadDepartment!: Department;
  @Field(() => VisitStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '安排的检查日期。' })
  scheduledOn?: string | null;
  @Field(() => PreCheck, { nullable: true, description: '预查比对。' })
  preCheck?: PreCheck | null;
  @Field(() => VisitNoticeView, { nullable: true, description: '检查前告知。' })
  notice?: VisitNoticeView | null;
  @Field(() => VisitStartView, { nullable: true, description: '到场记录。' })
  start?: VisitStartView | null;
  @Field(() => ObjectSignatureView, { nullable: true, description: '被检查对象的确认。' })
  signature?: ObjectSignatureView | null;
  @Field(() => VisitBranchEnum, { nullable: true, description: '无法开展实质性检查的情形；正常检查的为空。' })
  branch?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '检查结束时刻。' })
  finishedAt?: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '检查结束之日，公示期限自此起算（联合细则第二十条（四））。' })
  finishedOn?: string | null;
  @Field(() => Int, { description: '修改计数，用于防止相互覆盖。' })
  revision!: number;
}

@ObjectType({ description: '检查列表的一页。' })
export class VisitConnection {
  @Field(() => [Visit], { description: '检查，先派发者在前。' })
  nodes!: readonly Visit[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
