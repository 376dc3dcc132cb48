import { ObjectKindEnum } from '@double-random/department-kit/graph/enums.ts';
import type { ExemptionGround, ObjectKind, PlainDate } from '@double-random/rules';
import { PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Exemption, ExemptionGroundEnum, RatioLevelEnum } from './exemption.type.ts';
import type { overrideLevels } from './ratio-override.ts';

@InputType({ description: '豁免的对象范围：逐一写明，或者一类；写明的条件须同时符合。' })
export class ExemptionScopeInput {
  @Field(() => [String], { nullable: true, description: '检查对象唯一编码。' })
  codes?: string[] | null;
  @Field(() => [ObjectKindEnum], { nullable: true, description: '检查对象种类。' })
  kinds?: ObjectKind[] | null;
  @Field(() => [String], { nullable: true, description: '信用风险等级 A 至 D。' })
  creditRiskClasses?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: '部署范围内的全部对象；仅限部署类情形。' })
  everyone?: boolean | null;
}
@InputType({ description: '定向抽查限定的对象范围。' })
export class TaskPopulationInput {
  @Field(() => [String], { nullable: true, description: '检查对象唯一编码；须有本部门已批准的豁免逐一写明。' })
  codes?: string[] | null;
  @Field(() => [ObjectKindEnum], { nullable: true, description: '检查对象种类。' })
  kinds?: ObjectKind[] | null;
  @Field(() => [String], { nullable: true, description: '信用风险等级 A 至 D。' })
  creditRiskClasses?: string[] | null;
}
@InputType({ description: '上级确定的专项检查比例（沂源指引四（三））。' })
export class RatioOverrideInput {
  @Field(() => RatioLevelEnum, { description: '确定比例的层级。' })
  level!: keyof typeof overrideLevels;
  @Field(() => String, { description: '文号；缺少的被拒绝。' })
  documentNo!: string;
  @Field(() => Int, { description: '比例，单位：万分之一。' })
  ratioBasisPoints!: number;
}
@InputType({ description: '申请豁免（开封细则第十三条第二款、沂源指引三（五）、叶县方案五（四）、人防细则六）。' })
export class RequestExemptionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ExemptionGroundEnum, { description: '情形；须在本部门规定之内。' })
  ground!: ExemptionGround;
  @Field(() => String, { description: '记录的出处，或者部署文件的文号；缺少的被拒绝。' })
  evidence!: string;
  @Field(() => ExemptionScopeInput, { description: '对象或者其类别。' })
  scope!: ExemptionScopeInput;
  @Field(() => PlainDateScalar, { description: '有效期起。' })
  validFrom!: PlainDate;
  @Field(() => PlainDateScalar, { description: '有效期止。' })
  validTo!: PlainDate;
  @Field(() => Boolean, { nullable: true, description: '不受次数限制；仅限本部门规定如此的。' })
  unlimited?: boolean | null;
  @Field(() => Int, { nullable: true, description: '提高后的年度次数；本部门规定有默认增加次数的可以不填。' })
  raisedTo?: number | null;
}
@InputType({ description: '批准豁免。' })
export class ApproveExemptionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '豁免标识。' })
  exemptionId!: string;
  @Field(() => String, { nullable: true, description: '意见。' })
  reason?: string | null;
}
@InputType({ description: '不予批准或者撤销豁免。' })
export class RefuseExemptionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '豁免标识。' })
  exemptionId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}
@InputType({ description: '定向抽查任务采用一项豁免。' })
export class UseExemptionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
  @Field(() => ID, { description: '本部门已批准的豁免。' })
  exemptionId!: string;
}
@InputType({ description: '分管负责人批准范围过窄的定向抽查。' })
export class ApproveTaskPopulationInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '任务标识。' })
  taskId!: string;
}

@ObjectType({ description: '豁免操作的结果。' })
export class ExemptionPayload {
  @Field(() => Exemption, { nullable: true, description: '办理后的豁免；被拒绝时为空。' })
  exemption?: Exemption | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
