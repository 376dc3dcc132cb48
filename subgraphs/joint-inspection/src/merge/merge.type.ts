import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { Task } from '../task/task.type.ts';
import { mergeKinds, mergeStates } from './merge-row.ts';

export const MergeStateEnum = graphEnum('MergeState', mergeStates, '合并检查的状态。');
export const MergeKindEnum = graphEnum('MergeKind', mergeKinds, '合并检查的类别（叶县方案五（五））。');

@ObjectType({ description: '合并检查：两项任务在同一对象的检查合为一次上门，次数只计一次（叶县方案五（五）、开封细则第十二条第一款）。' })
export class VisitMerge {
  @Field(() => ID, { description: '合并标识。' })
  id!: string;
  @Field(() => MergeKindEnum, { description: '类别。' })
  kind!: string;
  @Field(() => MergeStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => ID, { nullable: true, description: '查询人一方的检查；合并后为合并的那一次。' })
  visitId?: string | null;
  @Field(() => Department, { description: '对方部门；本部门任务合并的为本部门。' })
  partner!: Department;
  @Field(() => Boolean, { description: '合并后由本部门牵头（先发起者牵头，联合细则第十二条、第十七条）。' })
  leads!: boolean;
  @Field(() => PlainDateScalar, { nullable: true, description: '提议的检查日期。' })
  proposedOn?: string | null;
  @Field(() => Boolean, { description: '本部门已同意。' })
  acceptedByUs!: boolean;
  @Field(() => Boolean, { description: '对方已同意。' })
  acceptedByPartner!: boolean;
  @Field(() => [Department], { description: '尚未答复的部门；双方同意后，到场的其他部门也须同意。' })
  awaiting!: readonly Department[];
  @Field(() => String, { nullable: true, description: '不同意、未能合并或者解除的理由。' })
  reason?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '合并的时刻。' })
  doneAt?: string | null;
}

@ObjectType({ description: '可以合并的检查：双方都有待开展的检查且都已提供撮合的，才会出现。' })
export class MergeMatchView {
  @Field(() => ID, { description: '本部门的检查。' })
  visitId!: string;
  @Field(() => Department, { description: '对方部门。' })
  partner!: Department;
  @Field(() => PlainDateScalar, { description: '双方执行时间重叠的第一天。' })
  from!: string;
  @Field(() => PlainDateScalar, { description: '双方执行时间重叠的最后一天。' })
  to!: string;
}

@ObjectType({ description: '可以合并的检查的一页。' })
export class MergeMatchConnection {
  @Field(() => [MergeMatchView], { description: '可以合并的检查。' })
  nodes!: readonly MergeMatchView[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '两个部门可以合并的检查数；少于三个的不显示（人防细则九）。' })
export class MergeOverlap {
  @Field(() => Department, { description: '部门。' })
  first!: Department;
  @Field(() => Department, { description: '部门。' })
  second!: Department;
  @Field(() => Int, { description: '对象数，三个以上。' })
  objects!: number;
}

@ObjectType({ description: '减少上门次数：不含对象名称，检查结束后计入。' })
export class BurdenAvoidedView {
  @Field(() => Int, { description: '本部门任务合并减少的次数。' })
  ownMerges!: number;
  @Field(() => Int, { description: '跨部门合并减少的次数。' })
  crossMerges!: number;
  @Field(() => Int, { description: '部门联合抽查减少的次数：每次为到场部门数减一。' })
  jointVisits!: number;
  @Field(() => Int, { description: '合计减少上门次数。' })
  total!: number;
}

@InputType({ description: '将抽中的对象并入本部门已有的检查（叶县方案五（五））。' })
export class MergeIntoVisitInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '抽中该对象的任务。' })
  taskId!: string;
  @Field(() => ID, { description: '同一对象待开展的检查。' })
  visitId!: string;
}

@InputType({ description: '将任务提供撮合（抽取之前即可提供），或者撤回。' })
export class MergeOfferInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '本部门发起的任务。' })
  taskId!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: '提供时预先同意：对方也预先同意的，自动合为一次检查；不填为逐项征求意见。撤回时无须填写。',
  })
  acceptMatches?: boolean | null;
}

@InputType({ description: '向对方部门提议合并检查。' })
export class ProposeMergeInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '本部门的检查。' })
  visitId!: string;
  @Field(() => String, { description: '对方部门编码。' })
  partnerAgency!: string;
  @Field(() => PlainDateScalar, { nullable: true, description: '提议的检查日期。' })
  on?: string | null;
}

@InputType({ description: '同意合并。' })
export class AcceptMergeInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '合并标识。' })
  mergeId!: string;
}

@InputType({ description: '不同意合并；一方不同意即终止。' })
export class DeclineMergeInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '合并标识。' })
  mergeId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}

@ObjectType({ description: '合并检查的办理结果。' })
export class VisitMergePayload {
  @Field(() => VisitMerge, { nullable: true, description: '合并；被拒绝时为空。' })
  merge?: VisitMerge | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '提供撮合的办理结果。' })
export class MergeOfferPayload {
  @Field(() => Task, { nullable: true, description: '任务；被拒绝时为空。' })
  task?: Task | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '合并检查和提议的一页。' })
export class VisitMergeConnection {
  @Field(() => [VisitMerge], { description: '合并检查和提议。' })
  nodes!: readonly VisitMerge[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
