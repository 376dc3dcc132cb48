import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { resolutionRules } from '@double-random/rules';
import { JsonScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ObjectType } from 'type-graphql';

export const ResolutionRuleEnum = graphEnum('ResolutionRule', resolutionRules, '多个文件同时适用时的取舍规则（需求 A.2）。');
export const ValueSourceEnum = graphEnum('ValueSource', { CLAUSE: '条文规定', DEFAULT: '条文未规定，平台默认值' }, '数值来源。');

@Public()
@ObjectType({ description: '政策参数的一个值：是多少、出自哪一条，或者说明是默认值。' })
export class PolicyValue {
  @Public()
  @Field(() => String, { description: '参数表行号，如 P01。' })
  row!: string;
  @Public()
  @Field(() => String, { description: '参数名，如 cap.entityAnnual。' })
  name!: string;
  @Public()
  @Field(() => String, { description: '参数的中文名称。' })
  label!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '适用的部门编码；整个任务适用时为空。' })
  department?: string | null;
  @Public()
  @Field(() => JsonScalar, { nullable: true, description: '数值；条文不作要求时为空。' })
  value?: unknown;
  @Public()
  @Field(() => ValueSourceEnum, { description: '条文规定或默认值。' })
  source!: string;
  @Public()
  @Field(() => String, { description: '出处，如 PD 第十条、默认：次数按法律主体计算、YY 未规定。' })
  from!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '条款；默认值为空。' })
  clause?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '条款原文；默认值为空。' })
  quote?: string | null;
  @Public()
  @Field(() => ResolutionRuleEnum, { description: '取舍规则。' })
  rule!: string;
  @Public()
  @Field(() => String, { description: '为何是这个值。' })
  why!: string;
}

@Public()
@ObjectType({ description: '制定依据或上位文件。' })
export class BasisDocument {
  @Public()
  @Field(() => String, { description: '文件名称。' })
  title!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '文号；未载明的为空。' })
  number?: string | null;
}

@Public()
@ObjectType({ description: '文件留待其他文本规定而该文本未见的内容：列明，不臆造。' })
export class PolicyGap {
  @Public()
  @Field(() => [String], { description: '涉及的参数名。' })
  parameters!: readonly string[];
  @Public()
  @Field(() => String, { description: '说明。' })
  note!: string;
}

@Public()
@ObjectType({ description: '一份监管规则的一个版本：依据、效力、每个参数的值与出处（开封细则第一条）。' })
export class Policy {
  @Public()
  @Field(() => String, { description: '规则代码：KF、YY、YX、PD、CD。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '版本；生效后不再修改。' })
  version!: string;
  @Public()
  @Field(() => String, { description: '文件名称。' })
  title!: string;
  @Public()
  @Field(() => String, { description: '制定机关。' })
  issuer!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '文号。' })
  documentNo?: string | null;
  @Public()
  @Field(() => PlainDateScalar, { nullable: true, description: '印发日期；文本未载明的为空。' })
  issuedOn?: string | null;
  @Public()
  @Field(() => PlainDateScalar, { description: '生效日期。' })
  effectiveFrom!: string;
  @Public()
  @Field(() => PlainDateScalar, { nullable: true, description: '失效日期（含）；未被替代的为空。' })
  effectiveTo?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '解释机关（开封细则第二十六条）。' })
  interpretationAuthority?: string | null;
  @Public()
  @Field(() => [BasisDocument], { description: '制定依据。' })
  basisDocuments!: readonly BasisDocument[];
  @Public()
  @Field(() => [BasisDocument], { description: '所贯彻的上级文件（文本未见的在 gaps 中列明）。' })
  inherits!: readonly BasisDocument[];
  @Public()
  @Field(() => [PolicyGap], { description: '空白：文本未规定或所引文件未见。' })
  gaps!: readonly PolicyGap[];
  @Public()
  @Field(() => [String], { description: '关于该文本的说明。' })
  notes!: readonly string[];
  @Public()
  @Field(() => [String], { description: '提醒，如年度文件已逾年度。' })
  warnings!: readonly string[];
  @Public()
  @Field(() => [PolicyValue], { description: '全部参数。' })
  values!: readonly PolicyValue[];
  @Public()
  @Field(() => String, { description: '规则全文（Markdown）。' })
  text!: string;
}

@Public()
@ObjectType({ description: '规则列表的一页。' })
export class PolicyConnection {
  @Public()
  @Field(() => [Policy], { description: '规则。' })
  nodes!: readonly Policy[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
