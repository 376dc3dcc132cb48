import type { CauseGround, PlainDate } from '@double-random/rules';
import { PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CauseGroundEnum, CauseVisit } from './cause-visit.type.ts';

@InputType({ description: '记录一次有因检查（叶县方案一）。' })
export class RecordCauseVisitInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '检查对象唯一编码。' })
  code!: string;
  @Field(() => CauseGroundEnum, { nullable: true, description: '事由；缺少的被拒绝。' })
  ground?: CauseGround | null;
  @Field(() => String, { nullable: true, description: '投诉、交办等的编号；缺少的被拒绝。' })
  referenceNo?: string | null;
  @Field(() => [ID], { description: '检查的本部门事项。' })
  matterIds!: string[];
  @Field(() => PlainDateScalar, { description: '检查日期。' })
  visitedOn!: PlainDate;
  @Field(() => String, { description: '检查情况。' })
  summary!: string;
  @Field(() => ID, { nullable: true, description: '抽查任务：有因检查不得列入，填写即被拒绝。' })
  taskId?: string | null;
}

@ObjectType({ description: '记录有因检查的结果。' })
export class CauseVisitPayload {
  @Field(() => CauseVisit, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  causeVisit?: CauseVisit | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
