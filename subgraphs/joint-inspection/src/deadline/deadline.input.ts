import { UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Deadline } from './deadline.type.ts';

@InputType({ description: '开启一个年度：列出各部门当年有期限的义务。' })
export class OpenYearInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => Int, { description: '年度。' })
  year!: number;
}

@ObjectType({ description: '开启年度的结果。' })
export class OpenYearPayload {
  @Field(() => Int, { nullable: true, description: '年度。' })
  year?: number | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

@InputType({ description: '报告清单或名录库已完成（叶县方案五（一）、（二））。' })
export class ReportDutyDoneInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '期限标识。' })
  deadlineId!: string;
  @Field(() => String, { description: '完成的清单或名录库版本。' })
  reference!: string;
}

@ObjectType({ description: '报告完成的结果。' })
export class ReportDutyDonePayload {
  @Field(() => Deadline, { nullable: true, description: '该期限。' })
  deadline?: Deadline | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
