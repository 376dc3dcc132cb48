import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { causeGrounds } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ID, ObjectType } from 'type-graphql';
import { Matter } from '../graph/department-stubs.ts';
import { InspectionObject } from '../graph/inspection-object.type.ts';

export const CauseGroundEnum = graphEnum('CauseGround', causeGrounds, '非随机检查的事由（叶县方案一）。');

@ObjectType({ description: '有因检查：不是抽取产生，不计入次数（叶县方案一、五（四））。' })
export class CauseVisit {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => String, { description: '检查部门编码。' })
  agency!: string;
  @Field(() => InspectionObject, { nullable: true, description: '检查对象。' })
  object?: InspectionObject | null;
  @Field(() => CauseGroundEnum, { description: '事由。' })
  ground!: string;
  @Field(() => String, { description: '投诉、交办等的编号。' })
  referenceNo!: string;
  @Field(() => [Matter], { nullable: true, description: '检查的事项。' })
  matters?: readonly { id: string }[] | null;
  @Field(() => PlainDateScalar, { description: '检查日期。' })
  visitedOn!: string;
  @Field(() => String, { description: '检查情况。' })
  summary!: string;
  @Field(() => Boolean, { description: '计入次数：恒为否。' })
  countsTowardCap!: boolean;
  @Field(() => DateTimeScalar, { description: '记录时刻。' })
  recordedAt!: string;
}

@ObjectType({ description: '有因检查列表的一页。' })
export class CauseVisitConnection {
  @Field(() => [CauseVisit], { description: '有因检查。' })
  nodes!: readonly CauseVisit[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
