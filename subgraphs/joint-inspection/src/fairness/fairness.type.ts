import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { PlainDateScalar } from '@double-random/runtime';
import { Field, Int, ObjectType } from 'type-graphql';
import { type DimensionCode, dimensionTitles } from './dimensions.ts';

export const FairnessDimensionEnum = graphEnum('FairnessDimension', dimensionTitles, '按什么比较抽中的和可抽的。');

@ObjectType({ description: '一类对象：可抽多少、抽中多少、机会均等时应当抽中多少。不足三个的类别并入“其他”，不指向任何对象。' })
export class CategoryFrequencyView {
  @Field(() => String, { description: '类别代码；“其他”为空。' })
  category!: string;
  @Field(() => String, { description: '类别名称。' })
  label!: string;
  @Field(() => Int, { description: '可抽的次数：各次抽取相加。' })
  eligible!: number;
  @Field(() => Int, { description: '抽中次数。' })
  observed!: number;
  @Field(() => String, { description: '机会均等时的期望次数，小数两位，按每次抽取、每层的精确概率相加。' })
  expected!: string;
}

@ObjectType({ description: '截至一个月的检验。' })
export class MonthlyTestView {
  @Field(() => String, { description: '月份，如 2026-03。' })
  month!: string;
  @Field(() => Int, { description: '截至当月的摇号箱数：每次抽取的每一层为一箱。' })
  drums!: number;
  @Field(() => String, { nullable: true, description: '统计量，小数四位；没有可变化之处的为空。' })
  statistic?: string | null;
  @Field(() => Int, { description: '自由度。' })
  freedom!: number;
  @Field(() => String, { nullable: true, description: 'p 值，小数四位。' })
  pValue?: string | null;
}

@ObjectType({ description: '一个方面的随机性检验。' })
export class DimensionTestView {
  @Field(() => FairnessDimensionEnum, { description: '方面。' })
  dimension!: DimensionCode;
  @Field(() => [CategoryFrequencyView], { description: '各类别。' })
  categories!: readonly CategoryFrequencyView[];
  @Field(() => String, { nullable: true, description: '统计量，小数四位；没有可变化之处的为空。' })
  statistic?: string | null;
  @Field(() => Int, { description: '自由度。' })
  freedom!: number;
  @Field(() => String, { nullable: true, description: 'p 值，小数四位：机会均等时偏离至少如此之大的概率。' })
  pValue?: string | null;
  @Field(() => Boolean, { description: '各类别的期望次数均不少于五，p 值可信。' })
  reliable!: boolean;
  @Field(() => [MonthlyTestView], { description: '逐月累计。' })
  months!: readonly MonthlyTestView[];
}

@ObjectType({ description: '随机性监测：检查结束后的抽取，实际频次对机会均等的精确期望；作废的抽取也计入。' })
export class FairnessReport {
  @Field(() => String, { description: '联合抽查区域或部门。' })
  scope!: string;
  @Field(() => PlainDateScalar, { description: '期间起（以抽取之日计）。' })
  from!: string;
  @Field(() => PlainDateScalar, { description: '期间止。' })
  to!: string;
  @Field(() => String, { description: '检验的名称。' })
  testName!: string;
  @Field(() => Int, { description: '计入的抽取次数。' })
  draws!: number;
  @Field(() => [DimensionTestView], { description: '各方面。' })
  dimensions!: readonly DimensionTestView[];
}
