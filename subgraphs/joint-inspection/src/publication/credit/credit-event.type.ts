import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../../directory/department.type.ts';
import { PublishedPenalty } from '../../referral/penalty/penalty.type.ts';
import { PublishedResult } from '../publication.type.ts';

export const creditEventKinds = {
  RESULT: '检查结果首次公示',
  RESULT_CORRECTION: '检查结果更正，取代前一版本',
  PENALTY: '行政处罚首次公开',
  PENALTY_CORRECTION: '行政处罚更正，取代前一版本',
  ABNORMAL_LISTING: '列入经营异常名录',
} as const;
export const CreditEventKindEnum = graphEnum('CreditEventKind', creditEventKinds, '信用平台取用的一条记录是什么。');

@Public()
@ObjectType({ description: '列入经营异常名录（联合细则第二十三条），凭已全部公示的检查结果。' })
export class AbnormalListing {
  @Public()
  @Field(() => ID, { description: '据以列入的检查结果的编号。' })
  resultNo!: string;
  @Public()
  @Field(() => Department, { description: '作出决定的市场监管部门。' })
  department!: Department;
  @Public()
  @Field(() => String, { nullable: true, description: '统一社会信用代码；没有的为空。' })
  uscc?: string | null;
  @Public()
  @Field(() => String, { description: '检查对象名称。' })
  objectName!: string;
  @Public()
  @Field(() => DateTimeScalar, { description: '可向信用平台提供的时刻。' })
  at!: string;
}

@Public()
@ObjectType({ description: '信用平台取用的一条记录。同一编号、同一版本可能再次出现，内容以后到者为准；后一版本取代前一版本。' })
export class CreditEvent {
  @Public()
  @Field(() => String, { description: '本条的游标；从它之后继续取。' })
  cursor!: string;
  @Public()
  @Field(() => CreditEventKindEnum, { description: '是什么。' })
  kind!: keyof typeof creditEventKinds;
  @Public()
  @Field(() => ID, { description: '编号，各版本相同；去重和取代以编号、版本为准。' })
  number!: string;
  @Public()
  @Field(() => Int, { description: '版本，自1起。' })
  version!: number;
  @Public()
  @Field(() => PublishedResult, { nullable: true, description: '检查结果；其他记录为空。' })
  result?: PublishedResult | null;
  @Public()
  @Field(() => PublishedPenalty, { nullable: true, description: '行政处罚；其他记录为空。' })
  penalty?: PublishedPenalty | null;
  @Public()
  @Field(() => AbnormalListing, { nullable: true, description: '列入经营异常名录；其他记录为空。' })
  listing?: AbnormalListing | null;
}

@Public()
@ObjectType({ description: '信用平台取用的一页。' })
export class CreditEventConnection {
  @Public()
  @Field(() => [CreditEvent], { description: '记录，按公开的先后。' })
  nodes!: readonly CreditEvent[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息；取完之后游标不变，留待下次。' })
  pageInfo!: PageInfo;
}

@Public()
@ObjectType({ description: '一个统一社会信用代码名下已公开的全部。没有公开过的，与没有检查过的，看不出分别。' })
export class CreditSubject {
  @Public()
  @Field(() => String, { description: '统一社会信用代码，与所问相同。' })
  uscc!: string;
  @Public()
  @Field(() => [PublishedResult], { description: '现行的检查结果，新者在前，至多100条。' })
  results!: readonly PublishedResult[];
  @Public()
  @Field(() => [PublishedPenalty], { description: '现行的行政处罚，新者在前，至多100条。' })
  penalties!: readonly PublishedPenalty[];
  @Public()
  @Field(() => [AbnormalListing], { description: '列入经营异常名录的记录，新者在前，至多100条。' })
  listings!: readonly AbnormalListing[];
}

@Public()
@ObjectType({ description: '一次查询多个统一社会信用代码的回答。' })
export class CreditBatch {
  @Public()
  @Field(() => [CreditSubject], { description: '每个代码一条，顺序与所问相同。' })
  subjects!: readonly CreditSubject[];
}
