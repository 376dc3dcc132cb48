import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { Matter } from '../graph/department-stubs.ts';
import { OriginLevelEnum } from '../graph/origin-level.ts';
import { planStates } from './plan-row.ts';

export const PlanStateEnum = graphEnum('PlanState', planStates, '年度计划状态。');
export const ScopeMatchEnum = graphEnum('ScopeMatch', { ALL: '同时具有各部门事项', ANY: '具有任一部门事项' }, '抽查范围的组合方式。');
export const AcceptanceStateEnum = graphEnum(
  'AcceptanceState',
  { PENDING: '待答复', ACCEPTED: '已同意', DECLINED: '不同意' },
  '参与部门对联合抽查事项的答复（联合细则第七条）。',
);

@Public()
@ObjectType({ description: '计划中的一个抽查事项。' })
export class PlannedMatter {
  @Public()
  @Field(() => String, { description: '主管部门编码。' })
  agency!: string;
  @Public()
  @Field(() => ID, { description: '事项标识。' })
  matterId!: string;
  @Public()
  @Field(() => String, { description: '事项编码。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '事项名称。' })
  name!: string;
  @Field(() => Matter, { nullable: true, description: '主管部门清单中的事项。' })
  matter?: { id: string } | null;
}

@Public()
@ObjectType({ description: '抽查范围：具有哪些部门事项的检查对象。' })
export class PlanScope {
  @Public()
  @Field(() => ScopeMatchEnum, { description: '组合方式。' })
  match!: string;
  @Public()
  @Field(() => [String], { description: '部门编码。' })
  agencies!: readonly string[];
  @Public()
  @Field(() => String, { description: '文字说明。' })
  text!: string;
}

@Public()
@ObjectType({ description: '分层的比例：按信用风险等级，或者按记录情形（沂源指引三（五））。' })
export class RatioStratum {
  @Public()
  @Field(() => String, { nullable: true, description: '信用风险等级 A 至 D；按记录情形分层的为空。' })
  riskClass?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '记录情形代码，如 REPEATED_COMPLAINTS。' })
  ground?: string | null;
  @Public()
  @Field(() => Int, { description: '比例，单位：万分之一。' })
  ratioBasisPoints!: number;
}

@ObjectType({ description: '一个参与部门的答复。' })
export class PlanAcceptance {
  @Field(() => String, { description: '参与部门编码。' })
  agency!: string;
  @Field(() => AcceptanceStateEnum, { description: '答复。' })
  state!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '答复时刻。' })
  at?: string | null;
}

@Public()
@ObjectType({ description: '年度计划的一项：范围、时间安排、预估数量、抽查比例（开封细则第十三条）。' })
export class PlanItem {
  @Public()
  @Field(() => ID, { description: '计划项标识。' })
  id!: string;
  planId!: string;
  @Public()
  @Field(() => String, { description: '计划项编号，在计划内唯一，如 J1。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Public()
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Public()
  @Field(() => Department, { description: '发起部门。' })
  initiator!: Department;
  @Public()
  @Field(() => String, { nullable: true, description: '责任单位编码（叶县方案五（三））。' })
  unit?: string | null;
  @Public()
  @Field(() => [Department], { description: '参与部门（不含发起部门）。' })
  participants!: readonly Department[];
  @Public()
  @Field(() => [PlannedMatter], { description: '抽查事项。' })
  matters!: readonly PlannedMatter[];
  @Public()
  @Field(() => PlanScope, { description: '抽查范围。' })
  scope!: PlanScope;
  @Public()
  @Field(() => Int, { description: '抽查比例，单位：万分之一（5% = 500）。' })
  ratioBasisPoints!: number;
  @Public()
  @Field(() => [RatioStratum], { nullable: true, description: '按信用风险等级分层的比例；不分层的为空（沂源指引三（五））。' })
  strata?: readonly RatioStratum[] | null;
  @Public()
  @Field(() => Int, { description: '预估数量。' })
  estimatedCount!: number;
  @Public()
  @Field(() => Int, { description: '年度轮次。' })
  rounds!: number;
  @Public()
  @Field(() => PlainDateScalar, { description: '执行时间起。' })
  windowFrom!: string;
  @Public()
  @Field(() => PlainDateScalar, { description: '执行时间止。' })
  windowTo!: string;
  @Public()
  @Field(() => PlainDateScalar, { nullable: true, description: '完成时限（叶县方案五（三））。' })
  dueOn?: string | null;
  @Public()
  @Field(() => OriginLevelEnum, { description: '任务来源层级（沂源指引四（一））。' })
  originLevel!: string;
  @Field(() => [PlanAcceptance], { description: '参与部门的答复。' })
  acceptances!: readonly PlanAcceptance[];
}

@Public()
@ObjectType({ description: '本部门抽查规则（叶县方案五（三））。' })
export class SamplingRules {
  @Public()
  @Field(() => String, { description: '标题。' })
  title!: string;
  @Public()
  @Field(() => String, { description: '正文：抽查原则、抽查任务、检查方式、抽查结果公示等。' })
  text!: string;
  @Public()
  @Field(() => Int, { description: '版本。' })
  version!: number;
}

@Public()
@ObjectType({ description: '计划修订的理由（开封细则第十一条“动态调整”）。' })
export class PlanAmendment {
  @Public()
  @Field(() => String, { description: '理由。' })
  reason!: string;
  @Field(() => String, { description: '批准人账号。' })
  approver!: string;
}

@ObjectType({ description: '一个计划项的年度达标情况：由平台数据得出，逾期公示的不计为完成（叶县方案二、联合细则第二十九条）。' })
export class PlanAttainment {
  @Field(() => String, { description: '计划项编号。' })
  code!: string;
  @Field(() => Int, { description: '计划检查的对象数：预估数量乘以轮次。' })
  planned!: number;
  @Field(() => Int, { description: '已检查的对象数。' })
  visited!: number;
  @Field(() => Int, { description: '按期公示（含依法不予公示）的对象数。' })
  completed!: number;
  @Field(() => Int, { description: '检查完毕的轮次。' })
  roundsDone!: number;
  @Field(() => Int, { description: '达标率，单位：万分之一，舍去尾数。' })
  basisPoints!: number;
  @Field(() => Boolean, { description: '是否达标。' })
  met!: boolean;
}

@Public()
@ObjectType({ description: '一个部门一个年度的抽查计划的一个版本。' })
export class Plan {
  @Public()
  @Field(() => ID, { description: '计划标识。' })
  id!: string;
  @Public()
  @Field(() => Department, { description: '制定部门。' })
  department!: Department;
  agency!: string;
  @Public()
  @Field(() => Int, { description: '年度。' })
  year!: number;
  @Public()
  @Field(() => Int, { description: '版本：修订一次加一，旧版本仍公开。' })
  version!: number;
  @Public()
  @Field(() => PlanStateEnum, { description: '状态。' })
  state!: string;
  @Public()
  @Field(() => SamplingRules, { nullable: true, description: '本部门抽查规则。' })
  rules?: SamplingRules | null;
  @Public()
  @Field(() => [PlanItem], { description: '计划项。' })
  items!: readonly PlanItem[];
  @Field(() => String, { nullable: true, description: '备案机关：部门编码，或“部门编码/lgo”。' })
  filedTo?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '备案时刻（回执）。' })
  filedAt?: string | null;
  @Field(() => Boolean, { description: '逾期备案：记录在案，不予拒绝。' })
  filedLate!: boolean;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '公布时刻。' })
  publishedAt?: string | null;
  @Public()
  @Field(() => PlanAmendment, { nullable: true, description: '本版本的修订理由；第一版为空。' })
  amendment?: PlanAmendment | null;
  @Public()
  @Field(() => [Plan], { description: '此前公布过的版本，新者在前。' })
  history!: readonly Plan[];
  @Field(() => [PlanAttainment], {
    nullable: true,
    description: '各计划项的达标情况；收口后不再变动。仅制定部门、上级部门和联席会议办公室可见。',
  })
  attainment?: readonly PlanAttainment[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '收口时刻。' })
  closedAt?: string | null;
  @Field(() => Int, { description: '修改计数，用于防止相互覆盖。' })
  revision!: number;
}

@Public()
@ObjectType({ description: '年度计划列表的一页。' })
export class PlanConnection {
  @Public()
  @Field(() => [Plan], { description: '计划。' })
  nodes!: readonly Plan[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@Public()
@ObjectType({ description: '联席会议办公室汇总公示的年度联合抽查计划；汇总后报来的列入补充计划（联合细则第七条）。' })
export class CompiledPlan {
  @Public()
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Public()
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Public()
  @Field(() => Int, { description: '年度。' })
  year!: number;
  @Public()
  @Field(() => Int, { description: '1 为年度计划，其后为补充计划。' })
  version!: number;
  @Public()
  @Field(() => Boolean, { description: '补充计划。' })
  supplement!: boolean;
  @Public()
  @Field(() => Department, { description: '公示机关。' })
  office!: Department;
  @Public()
  @Field(() => [PlanItem], { description: '联合抽查项。' })
  items!: readonly PlanItem[];
  @Public()
  @Field(() => DateTimeScalar, { description: '公示时刻。' })
  publishedAt!: string;
}

@Public()
@ObjectType({ description: '汇总计划列表的一页。' })
export class CompiledPlanConnection {
  @Public()
  @Field(() => [CompiledPlan], { description: '汇总计划。' })
  nodes!: readonly CompiledPlan[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
