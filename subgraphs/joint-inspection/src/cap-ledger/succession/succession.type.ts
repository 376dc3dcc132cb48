import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import type { PlainDate } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { type SuccessionKind, type SuccessionState, successionKinds, successionStates } from './succession-row.ts';

export const SuccessionKindEnum = graphEnum('SuccessionKind', successionKinds, '主体承继的种类。');
export const SuccessionStateEnum = graphEnum('SuccessionState', successionStates, '主体承继登记的状态。');

@ObjectType('EntitySuccession', {
  description: '主体承继：合并的次数合并计算，分立的新主体从零起算（开封细则第十三条第二款按市场主体计）；限登记部门查看。',
})
export class EntitySuccessionView {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => String, { description: '登记部门编码。' })
  agency!: string;
  @Field(() => SuccessionKindEnum, { description: '种类。' })
  kind!: SuccessionKind;
  @Field(() => String, { description: '被合并、被分立的主体，或者平台编码。' })
  fromKey!: string;
  @Field(() => [String], { description: '承继主体的统一社会信用代码。' })
  toKeys!: readonly string[];
  @Field(() => String, { description: '登记机关文件的文号。' })
  documentNo!: string;
  @Field(() => PlainDateScalar, { description: '生效之日。' })
  effectiveOn!: PlainDate;
  @Field(() => SuccessionStateEnum, { description: '状态。' })
  state!: SuccessionState;
  @Field(() => DateTimeScalar, { nullable: true, description: '批准或者不批准的时刻。' })
  decidedAt?: string | null;
  @Field(() => String, { nullable: true, description: '不批准的理由。' })
  reason?: string | null;
  @Field(() => Int, { description: '转入承继主体的次数记录数。' })
  slotsMoved!: number;
  @Field(() => Int, { description: '转由承继主体接受的未实施检查数。' })
  visitsMoved!: number;
}
@ObjectType({ description: '主体承继登记的一页。' })
export class EntitySuccessionConnection {
  @Field(() => [EntitySuccessionView], { description: '登记，新者在前。' })
  nodes!: readonly EntitySuccessionView[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
@InputType({ description: '登记主体承继。' })
export class RecordEntitySuccessionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => SuccessionKindEnum, { description: '种类。' })
  kind!: SuccessionKind;
  @Field(() => String, { description: '被合并、被分立的主体，或者平台编码。' })
  from!: string;
  @Field(() => [String], { description: '承继主体的统一社会信用代码。' })
  to!: string[];
  @Field(() => String, { description: '登记机关文件的文号。' })
  documentNo!: string;
  @Field(() => PlainDateScalar, { description: '生效之日。' })
  effectiveOn!: PlainDate;
}
@InputType({ description: '批准主体承继。' })
export class ApproveEntitySuccessionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '登记标识。' })
  successionId!: string;
}
@InputType({ description: '不批准主体承继。' })
export class RejectEntitySuccessionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '登记标识。' })
  successionId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}
@ObjectType({ description: '主体承继登记的办理结果。' })
export class EntitySuccessionPayload {
  @Field(() => EntitySuccessionView, { nullable: true, description: '登记。' })
  entitySuccession?: EntitySuccessionView | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
