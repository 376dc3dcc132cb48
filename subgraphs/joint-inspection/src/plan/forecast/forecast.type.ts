import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '年度剩余次数相同的对象数。' })
export class CapRoomCount {
  @Field(() => Int, { nullable: true, description: '本年度还可以抽中的次数；不限的为空。' })
  room!: number | null;
  @Field(() => Int, { description: '对象数。' })
  entities!: number;
}

@ObjectType({ description: '计划抽取的户次与年度次数上限是否相容（开封细则第十三条第二款、联合细则第十条）。' })
export class PlanItemForecast {
  @Field(() => String, { description: '计划项编号；全计划合计的为空串。' })
  code!: string;
  @Field(() => Int, { description: '范围内的对象数，按各部门名录库现状。' })
  inScope!: number;
  @Field(() => [CapRoomCount], { description: '按本年度剩余次数分列，少者在前。' })
  byRoom!: readonly CapRoomCount[];
  @Field(() => Int, { description: '计划抽取户次：每轮预估户数乘轮次。' })
  wanted!: number;
  @Field(() => Int, { description: '其中次数上限允许的户次。' })
  feasible!: number;
  @Field(() => Int, { description: '抽不足的户次。' })
  shortfall!: number;
  @Field(() => Int, { nullable: true, description: '按比例和名录库现状，每轮应抽的户数。' })
  byRatio?: number | null;
}

@ObjectType({ description: '年度次数测算：按名录库现状和查询人可见的检查（已公示的、本部门的）；本计划自身的抽取不重复计算。' })
export class PlanForecast {
  @Field(() => [PlanItemForecast], { description: '逐项。' })
  items!: readonly PlanItemForecast[];
  @Field(() => PlanItemForecast, { description: '各项合计；同一对象在几项范围之内的，次数只算一份。' })
  total!: PlanItemForecast;
}
