import { Public } from '@double-random/department-kit/graph/public.ts';
import { PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ObjectType } from 'type-graphql';

@Public()
@ObjectType({ description: '国家企业信用信息公示系统随机抽查结果的一项。' })
export class NationalRecordDetail {
  @Public()
  @Field(() => String, { description: '抽查事项名称；依法部分公示的写明“依法部分公示”。' })
  raninsItemName!: string;
  @Public()
  @Field(() => String, { description: '抽查检查结果。' })
  raninsCheckResName!: string;
}

// Names of fields are those of the national system, so that a record can be handed over as it is.
@Public()
@ObjectType({ description: '国家企业信用信息公示系统随机抽查结果的一条：一次检查中一个部门的全部现行结果。' })
export class NationalRecord {
  @Public()
  @Field(() => String, { description: '本条的游标；从它之后继续取。' })
  cursor!: string;
  @Public()
  @Field(() => String, { description: '抽查计划编号；未列入年度计划的，为抽查任务编号。' })
  raninsPlanId!: string;
  @Public()
  @Field(() => String, { description: '抽查计划名称；未列入年度计划的，为抽查任务名称。' })
  raninsPlaneName!: string;
  @Public()
  @Field(() => String, { description: '抽查任务编号。' })
  raninsTaskId!: string;
  @Public()
  @Field(() => String, { description: '抽查任务名称。' })
  raninsTaskName!: string;
  @Public()
  @Field(() => String, { description: '抽查类型：定向抽查或者不定向抽查。' })
  raninsTypeName!: string;
  @Public()
  @Field(() => String, { description: '抽查机关。' })
  insAuth!: string;
  @Public()
  @Field(() => PlainDateScalar, { description: '抽查完成日期。' })
  insDate!: string;
  @Public()
  @Field(() => String, { description: '统一社会信用代码。' })
  uscc!: string;
  @Public()
  @Field(() => String, { description: '企业名称。' })
  entName!: string;
  @Public()
  @Field(() => [NationalRecordDetail], { description: '各事项的结果。' })
  details!: readonly NationalRecordDetail[];
}

@Public()
@ObjectType({ description: '按国家系统格式导出的一页。' })
export class NationalRecordConnection {
  @Public()
  @Field(() => [NationalRecord], { description: '记录，按公示的先后。' })
  nodes!: readonly NationalRecord[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
