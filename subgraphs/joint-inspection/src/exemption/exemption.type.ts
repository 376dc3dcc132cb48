import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { exemptionGrounds } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { exemptionStates } from './exemption-row.ts';
import { overrideLevels } from './ratio-override.ts';

export const ExemptionGroundEnum = graphEnum('ExemptionGround', exemptionGrounds, '豁免的情形：记录类和部署类（开封细则第十三条第二款）。');
export const ExemptionStateEnum = graphEnum('ExemptionState', exemptionStates, '豁免的状态。');
export const RatioLevelEnum = graphEnum('RatioLevel', overrideLevels, '确定专项检查比例的层级（沂源指引四（三））。');

@ObjectType({ description: '对象范围：逐一写明的对象，或者一类对象；写明的条件须同时符合。' })
export class ObjectScopeView {
  @Field(() => [String], { nullable: true, description: '检查对象唯一编码。' })
  codes?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: '检查对象种类。' })
  kinds?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: '信用风险等级。' })
  creditRiskClasses?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: '部署范围内的全部对象。' })
  everyone?: boolean | null;
}

@ObjectType({
  description: '豁免：经批准，定向抽查中有关对象不受本部门次数限制或者提高次数，仍计入次数（开封细则第十三条第二款）。不公开。',
})
export class Exemption {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => String, { description: '编号。' })
  no!: string;
  @Field(() => String, { description: '部门编码；只及于本部门的次数。' })
  agency!: string;
  @Field(() => ExemptionGroundEnum, { description: '情形。' })
  ground!: string;
  @Field(() => String, { description: '记录的出处，或者部署文件的文号。' })
  evidence!: string;
  @Field(() => ObjectScopeView, { description: '对象或者其类别。' })
  scope!: ObjectScopeView;
  @Field(() => PlainDateScalar, { description: '有效期起。' })
  validFrom!: string;
  @Field(() => PlainDateScalar, { description: '有效期止。' })
  validTo!: string;
  @Field(() => Boolean, { description: '不受次数限制；仅限本部门规定如此的。' })
  unlimited!: boolean;
  @Field(() => Int, { nullable: true, description: '批准的年度次数；空为本部门规定的默认增加次数，或者不受限制。' })
  raisedTo?: number | null;
  @Field(() => ExemptionStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => DateTimeScalar, { description: '申请时刻。' })
  requestedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '批准、不予批准或者撤销的时刻。' })
  decidedAt?: string | null;
  @Field(() => String, { nullable: true, description: '不予批准或者撤销的理由。' })
  reason?: string | null;
}

@ObjectType({ description: '豁免列表的一页。' })
export class ExemptionConnection {
  @Field(() => [Exemption], { description: '豁免。' })
  nodes!: readonly Exemption[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '一种情形的豁免数量；少于3的以“<3”表示。' })
export class ExemptionCount {
  @Field(() => ExemptionGroundEnum, { description: '情形。' })
  ground!: string;
  @Field(() => String, { description: '本年度申请的数量。' })
  requested!: string;
  @Field(() => String, { description: '其中批准的数量。' })
  approved!: string;
}

@ObjectType({ description: '一个区域一年的豁免统计：只有各种情形的数量，没有部门和对象。' })
export class ExemptionStatistics {
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Field(() => Int, { description: '年度。' })
  year!: number;
  @Field(() => [ExemptionCount], { description: '各种情形的数量。' })
  counts!: readonly ExemptionCount[];
}

@ObjectType({ description: '任务采用的一项豁免：采用时的情形和次数，之后撤销的不影响本任务。' })
export class TaskExemption {
  @Field(() => ID, { description: '豁免标识。' })
  exemptionId!: string;
  @Field(() => String, { description: '部门编码。' })
  agency!: string;
  @Field(() => ExemptionGroundEnum, { description: '情形。' })
  ground!: string;
  @Field(() => PlainDateScalar, { description: '有效期止。' })
  validTo!: string;
  @Field(() => Boolean, { description: '不受次数限制。' })
  unlimited!: boolean;
  @Field(() => Int, { nullable: true, description: '批准的年度次数。' })
  raisedTo?: number | null;
}

@ObjectType({ description: '上级确定的专项检查比例。' })
export class RatioOverrideView {
  @Field(() => RatioLevelEnum, { description: '层级。' })
  level!: string;
  @Field(() => String, { description: '文号。' })
  documentNo!: string;
  @Field(() => Int, { description: '比例，单位：万分之一。' })
  ratioBasisPoints!: number;
}
