import { DateTimeScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@ObjectType({ description: '一次督办：联席会议办公室提醒部门办理逾期的义务（联合细则第三条）。' })
export class Urging {
  @Field(() => ID, { description: '督办标识。' })
  id!: string;
  @Field(() => ID, { description: '所督办的期限。' })
  deadlineId!: string;
  @Field(() => String, { description: '督办内容。' })
  text!: string;
  @Field(() => DateTimeScalar, { description: '发出时刻。' })
  sentAt!: string;
}

@InputType({ description: '督办一项逾期的义务。' })
export class UrgeDutyInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '期限标识。' })
  deadlineId!: string;
  @Field(() => String, { description: '督办内容。' })
  text!: string;
}

@ObjectType({ description: '督办的结果。' })
export class UrgingPayload {
  @Field(() => Urging, { nullable: true, description: '发出的督办；被拒绝时为空。' })
  urging?: Urging | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
