import type { ReplacementGround } from '@double-random/rules';
import { PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Draw } from '../draw/draw.type.ts';
import { WaitingDraw } from '../draw/waiting/waiting-draw.type.ts';
import { Replacement, ReplacementGroundEnum, TeamMember } from './team.type.ts';

@InputType({ description: '抽取检查人员：不接受任何指定（开封细则第十六条）。' })
export class DrawInspectorsInput {
  @Field(() => ID, { description: '请求编号；重发得到同一次抽取。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => String, { nullable: true, description: '分别抽取的，本部门编码；可不填。' })
  agency?: string;
  @Field(() => Boolean, { nullable: true, description: '上级人防部门从下级执法检查人员名录库中一并随机抽调（人防细则五）。' })
  includeLowerLevel?: boolean | null;
}

@InputType({ description: '逐个对象声明有无利害关系，并作廉洁承诺（开封细则第十七条、人防细则十二）。' })
export class DeclareConflictInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '检查组成员标识。' })
  memberId!: string;
  @Field(() => Boolean, { description: '与该检查对象有利害关系；有的立即回避。' })
  interest!: boolean;
  @Field(() => String, { nullable: true, description: '说明。' })
  note?: string;
  @Field(() => Boolean, { nullable: true, description: '作廉洁承诺。' })
  integrity?: boolean;
}

@InputType({ description: '申请更换检查人员（开封细则第十七条）。' })
export class RequestReplacementInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '检查组成员标识。' })
  memberId!: string;
  @Field(() => ReplacementGroundEnum, { nullable: true, description: '情形。' })
  ground?: ReplacementGround | null;
  @Field(() => String, { nullable: true, description: '说明；其他特殊情况必填。' })
  note?: string;
}

@InputType({ description: '分管负责人同意或者不同意更换（开封细则第十七条、联合细则第十六条）。' })
export class DecideReplacementInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '申请标识。' })
  replacementId!: string;
  @Field(() => String, { nullable: true, description: '意见；不同意的必填。' })
  opinion?: string;
  @Field(() => Boolean, { nullable: true, description: '分管负责人系检查组成员须回避，由主要负责人审批；须写明意见。' })
  deputyHeadBarred?: boolean | null;
}

@InputType({ description: '执行更换：随机抽取；本部门规定允许的可以选派（联合细则第十六条）。' })
export class ExecuteReplacementInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '申请标识。' })
  replacementId!: string;
  @Field(() => ID, { nullable: true, description: '选派的人员（名录库标识或执法证号）；不填为随机抽取。' })
  candidate?: string;
}

@ObjectType({ description: '抽取检查人员的结果。' })
export class TeamDrawPayload {
  @Field(() => Draw, { nullable: true, description: '抽取；被拒绝或者仍在排队时为空。' })
  draw?: Draw | null;
  @Field(() => WaitingDraw, { nullable: true, description: '尚未轮到的，已按先后排队，轮到时自动抽取；不必重新提交。' })
  waiting?: WaitingDraw | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '声明的结果。' })
export class TeamMemberPayload {
  @Field(() => TeamMember, { nullable: true, description: '成员；被拒绝时为空。' })
  member?: TeamMember | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '更换申请的办理结果。' })
export class ReplacementPayload {
  @Field(() => Replacement, { nullable: true, description: '更换申请；被拒绝时为空。' })
  replacement?: Replacement | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '更换申请的一页。' })
export class ReplacementConnection {
  @Field(() => [Replacement], { description: '更换申请，新者在前。' })
  nodes!: readonly Replacement[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
