import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import type { PlainDate } from '@double-random/rules';
import { PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RatioOverrideInput, TaskPopulationInput } from '../exemption/exemption.input.ts';
import { type OriginLevel, OriginLevelEnum } from '../graph/origin-level.ts';
import { MatterReferenceInput } from '../plan/joint-list.type.ts';
import { PlanScopeInput, RatioStratumInput } from '../plan/plan.input.ts';
import { InspectorModeEnum, Task } from './task.type.ts';
import type { InspectorMode } from './task-row.ts';

export const NewTaskOriginEnum = graphEnum(
  'NewTaskOrigin',
  { PLAN: '年度计划项', AD_HOC: '临时性联合抽查（联合细则第八条）', DIRECTED: '另行部署的定向抽查（开封细则第十三条第二款）' },
  '设立任务的来由。',
);

@InputType({ description: '定向抽查的情形和部署文件。' })
export class TaskGroundInput {
  @Field(() => String, { description: '情形代码：部署类 SPECIAL_CAMPAIGN、SPECIAL_EVENT、UPPER_INSTRUCTION，或者记录类如 ABNORMAL_LIST。' })
  code!: string;
  @Field(() => String, { description: '部署文件的文号；记录类为已批准豁免的编号。' })
  documentNo!: string;
  @Field(() => String, { nullable: true, description: '说明。' })
  note?: string | null;
}
@InputType({ description: '设立任务。检查对象只能由抽取产生，不能在此指定。' })
export class CreateTaskInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '任务名称。' })
  name!: string;
  @Field(() => NewTaskOriginEnum, { description: '来由。' })
  origin!: 'PLAN' | 'AD_HOC' | 'DIRECTED';
  @Field(() => ID, { nullable: true, description: '计划项（来由为年度计划项时必填）。' })
  planItemId?: string | null;
  @Field(() => ID, { nullable: true, description: '已受理的备案（临时性联合抽查必填）。' })
  adHocFilingId?: string | null;
  @Field(() => TaskGroundInput, { nullable: true, description: '定向抽查的依据。' })
  ground?: TaskGroundInput | null;
  @Field(() => [MatterReferenceInput], {
    nullable: true,
    description: '抽查事项；依据计划项的，仅在清单已换版本时填写现行版本中的同一事项。',
  })
  matters?: MatterReferenceInput[] | null;
  @Field(() => [String], { nullable: true, description: '参与部门编码（非计划任务）。' })
  participants?: string[] | null;
  @Field(() => [String], {
    nullable: true,
    description: '由上级一次性抽取、派发实施的，承担检查的下级部门编码；事项为其清单中的事项（联合细则第十三条）。',
  })
  executors?: string[] | null;
  @Field(() => PlanScopeInput, { nullable: true, description: '抽查范围（非计划任务）。' })
  scope?: PlanScopeInput | null;
  @Field(() => Int, { nullable: true, description: '抽查比例，单位：万分之一（非计划任务）。' })
  ratioBasisPoints?: number | null;
  @Field(() => [RatioStratumInput], { nullable: true, description: '分层比例（非计划任务）。' })
  strata?: RatioStratumInput[] | null;
  @Field(() => RatioOverrideInput, {
    nullable: true,
    description: '上级确定的专项检查比例，须有文号；优先于计划或事项的比例（沂源指引四（三））。',
  })
  ratioOverride?: RatioOverrideInput | null;
  @Field(() => TaskPopulationInput, { nullable: true, description: '定向抽查限定的对象范围，范围内仍随机抽取。' })
  population?: TaskPopulationInput | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '执行时间起；缺省同计划项。' })
  windowFrom?: string | null;
  @Field(() => PlainDateScalar, { nullable: true, description: '执行时间止；缺省同计划项。' })
  windowTo?: string | null;
  @Field(() => InspectorModeEnum, { nullable: true, description: '检查人员由谁抽取；缺省为各部门分别抽取。' })
  inspectorMode?: InspectorMode | null;
  @Field(() => OriginLevelEnum, { nullable: true, description: '任务来源层级（非计划任务）。' })
  originLevel?: OriginLevel | null;
}
@InputType({ description: '答复参加任务的邀请。' })
export class RespondInvitationInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => Boolean, { description: '参加。' })
  accept!: boolean;
}
@InputType({ description: '检查方案（联合细则第十二条、开封细则第十六条）。' })
export class SaveSchemeInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改计数。' })
  revision?: number | null;
  @Field(() => String, { description: '检查内容。' })
  content!: string;
  @Field(() => String, { description: '检查时间、时间节点。' })
  time!: string;
  @Field(() => String, { description: '检查方式、检查程序。' })
  method!: string;
  @Field(() => String, { description: '职责分工和业务标准。' })
  responsibilities!: string;
}
@InputType({ description: '任务的一步。' })
export class TaskStepInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
}
@InputType({ description: '写明理由的一步：取消任务、决定不告知。' })
export class TaskReasonInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}
@InputType({ description: '延长执行时间。' })
export class ExtendTaskInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改计数。' })
  revision?: number | null;
  @Field(() => PlainDateScalar, { description: '新的截止日期。' })
  windowTo!: PlainDate;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}
@ObjectType({ description: '任务操作的结果。' })
export class TaskPayload {
  @Field(() => Task, { nullable: true, description: '任务。' })
  task?: Task | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
