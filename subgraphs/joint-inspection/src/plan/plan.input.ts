import { PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type OriginLevel, OriginLevelEnum } from '../graph/origin-level.ts';
import { MatterReferenceInput } from './joint-list.type.ts';
import { CompiledPlan, Plan, PlanItem, ScopeMatchEnum } from './plan.type.ts';

@InputType({ description: '抽查范围。' })
export class PlanScopeInput {
  @Field(() => ScopeMatchEnum, { description: '组合方式。' })
  match!: 'ALL' | 'ANY';
  @Field(() => [String], { nullable: true, description: '部门编码；缺省为全部参与部门。' })
  agencies?: string[] | null;
  @Field(() => String, { description: '文字说明。' })
  text!: string;
}
@InputType({ description: '分层的比例：按信用风险等级，或者按记录情形，二者择一（沂源指引三（五））。' })
export class RatioStratumInput {
  @Field(() => String, { nullable: true, description: '信用风险等级 A 至 D。' })
  riskClass?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '记录情形代码，如 REPEATED_COMPLAINTS；须高于普通比例，有已批准豁免为证的对象列入。',
  })
  ground?: string | null;
  @Field(() => Int, { description: '比例，单位：万分之一。' })
  ratioBasisPoints!: number;
}
@InputType({ description: '计划项：范围、时间安排、预估数量、抽查比例（开封细则第十三条）。' })
export class PlanItemInput {
  @Field(() => String, { description: '计划项编号，在计划内唯一，如 J1。' })
  code!: string;
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Field(() => String, { nullable: true, description: '责任单位编码。' })
  unit?: string | null;
  @Field(() => [String], { nullable: true, description: '参与部门编码（不含发起部门）。' })
  participants?: string[] | null;
  @Field(() => [MatterReferenceInput], { description: '抽查事项。' })
  matters!: MatterReferenceInput[];
  @Field(() => PlanScopeInput, { description: '抽查范围。' })
  scope!: PlanScopeInput;
  @Field(() => Int, {
    nullable: true,
    description: '抽查比例，单位：万分之一；主管部门的规则把比例写在清单中的，缺省取唯一事项在清单中的比例，其他不得缺省。',
  })
  ratioBasisPoints?: number | null;
  @Field(() => [RatioStratumInput], { nullable: true, description: '分层比例。' })
  strata?: RatioStratumInput[] | null;
  @Field(() => Int, { nullable: true, description: '预估数量；缺省按登记数和比例算出，两者须有其一。' })
  estimatedCount?: number | null;
  @Field(() => Int, { nullable: true, description: '目前登记的检查对象数，用于预估。' })
  registrySize?: number | null;
  @Field(() => Int, { defaultValue: 1, description: '年度轮次。' })
  rounds!: number;
  @Field(() => PlainDateScalar, { description: '执行时间起。' })
  windowFrom!: string;
  @Field(() => PlainDateScalar, { description: '执行时间止。' })
  windowTo!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '完成时限（报领导小组办公室的计划必填）。' })
  dueOn?: string | null;
  @Field(() => OriginLevelEnum, { description: '任务来源层级。' })
  originLevel!: OriginLevel;
}
@InputType({ description: '本部门抽查规则：抽查原则、抽查任务、检查方式、抽查结果公示等。' })
export class SamplingRulesInput {
  @Field(() => String, { description: '标题。' })
  title!: string;
  @Field(() => String, { description: '正文。' })
  text!: string;
}
@InputType({ description: '制定年度抽查计划。' })
export class CreatePlanInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { nullable: true, description: '制定部门编码；缺省为本部门。' })
  agency?: string | null;
  @Field(() => Int, { description: '年度。' })
  year!: number;
  @Field(() => SamplingRulesInput, { nullable: true, description: '本部门抽查规则。' })
  rules?: SamplingRulesInput | null;
  @Field(() => [PlanItemInput], { description: '计划项。' })
  items!: PlanItemInput[];
}
@InputType({ description: '填报或改动尚未报备的计划中的一项。' })
export class SavePlanItemInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '计划标识。' })
  planId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改计数。' })
  revision?: number | null;
  @Field(() => PlanItemInput, { description: '计划项；编号相同的被替换。' })
  item!: PlanItemInput;
}
@InputType({ description: '为计划附上本部门抽查规则（叶县方案五（三））。' })
export class SavePlanRulesInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '计划标识。' })
  planId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改计数。' })
  revision?: number | null;
  @Field(() => SamplingRulesInput, { description: '抽查规则。' })
  rules!: SamplingRulesInput;
}
@InputType({ description: '参与部门答复联合抽查项。' })
export class AcceptPlanItemInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '计划项标识。' })
  itemId!: string;
  @Field(() => Boolean, { description: '同意。' })
  accept!: boolean;
}
@InputType({ description: '计划报备。' })
export class FilePlanInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '计划标识。' })
  planId!: string;
  @Field(() => String, { nullable: true, description: '备案机关：联席会议办公室的部门编码，或“部门编码/lgo”；缺省为应报的机关。' })
  officeCode?: string | null;
  @Field(() => Int, { nullable: true, description: '所见的修改计数。' })
  revision?: number | null;
}
@InputType({ description: '批准或公布计划。' })
export class PlanStepInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '计划标识。' })
  planId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改计数。' })
  revision?: number | null;
}
@InputType({ description: '修订已公布的计划。' })
export class AmendPlanInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '计划标识。' })
  planId!: string;
  @Field(() => Int, { nullable: true, description: '所见的修改计数。' })
  revision?: number | null;
  @Field(() => String, { description: '理由。' })
  reason!: string;
  @Field(() => [PlanItemInput], { description: '新增的项，或按编号替换的项。' })
  items!: PlanItemInput[];
  @Field(() => [String], { nullable: true, description: '删去的项的编号。' })
  removeCodes?: string[] | null;
}
@InputType({ description: '汇总或公示一个区域的年度联合抽查计划。' })
export class JointPlanInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Field(() => Int, { description: '年度。' })
  year!: number;
}
@ObjectType({ description: '计划操作的结果。' })
export class PlanPayload {
  @Field(() => Plan, { nullable: true, description: '计划。' })
  plan?: Plan | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
@ObjectType({ description: '答复计划项的结果。' })
export class PlanItemPayload {
  @Field(() => PlanItem, { nullable: true, description: '计划项。' })
  planItem?: PlanItem | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
@ObjectType({ description: '汇总的结果。' })
export class CompileJointPlanPayload {
  @Field(() => [Plan], { nullable: true, description: '汇总的计划。' })
  plans?: Plan[] | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
@ObjectType({ description: '公示年度联合抽查计划的结果。' })
export class PublishJointPlanPayload {
  @Field(() => CompiledPlan, { nullable: true, description: '公示的计划。' })
  compiledPlan?: CompiledPlan | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
