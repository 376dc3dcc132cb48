import { DateTimeScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { MatterCheck } from '../../visit/matter-check.type.ts';
import { TeamMember } from '../team.type.ts';

@ObjectType('ConflictReview', { description: '检查之后发现检查人员与检查对象有利害关系，对结果的核实（开封细则第十七条）。' })
export class ConflictReviewView {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => String, { description: '利害关系的情况。' })
  note!: string;
  @Field(() => Boolean, { description: '发现时结果已经公示：须由主要负责人确认或者更正；否则已退回重新办理。' })
  published!: boolean;
  @Field(() => DateTimeScalar, { description: '发现的时刻。' })
  foundAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '主要负责人核实确认的时刻。' })
  confirmedAt?: string | null;
  @Field(() => String, { nullable: true, description: '核实意见。' })
  opinion?: string | null;
}

@InputType({ description: '检查之后发现利害关系（本部门分管负责人、审计）：本人退出，未公示的结果退回，已公示的待主要负责人核实。' })
export class ReportLateConflictInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '检查组成员。' })
  memberId!: string;
  @Field(() => String, { description: '利害关系的情况。' })
  note!: string;
}
@InputType({ description: '核实后确认已公示的结果（本部门主要负责人）；有误的，按更正程序办理。' })
export class ConfirmAfterConflictInput {
  @Field(() => ID, { description: '请求编号。' })
  requestId!: string;
  @Field(() => ID, { description: '核实记录。' })
  conflictReviewId!: string;
  @Field(() => String, { description: '核实意见。' })
  opinion!: string;
}
@ObjectType({ description: '发现利害关系的结果。' })
export class LateConflictPayload {
  @Field(() => TeamMember, { nullable: true, description: '检查组成员；被拒绝时为空。' })
  member?: TeamMember | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}
@ObjectType({ description: '核实确认的结果。' })
export class ConflictReviewPayload {
  @Field(() => MatterCheck, { nullable: true, description: '事项结果；被拒绝时为空。' })
  matterCheck?: MatterCheck | null;
  @Field(() => [UserError], { description: '拒绝的原因。' })
  userErrors!: UserError[];
}
