import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import type { PlainDate } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Department } from '../../directory/department.type.ts';
import { type PenaltyKind, penaltyKinds, penaltyStates } from './penalty-row.ts';

export const PenaltyKindEnum = graphEnum('PenaltyKind', penaltyKinds, '行政处罚的种类（行政处罚法第九条）。');
export const PenaltyStateEnum = graphEnum('PenaltyState', penaltyStates, '行政处罚信息公开的状态。');

@Public()
@ObjectType({ description: '行政处罚信息的更正说明。' })
export class PenaltyCorrection {
  @Public()
  @Field(() => String, { description: '理由。' })
  reason!: string;
  @Public()
  @Field(() => PlainDateScalar, { description: '更正之日。' })
  on!: string;
}

@Public()
@ObjectType({ description: '公开的行政处罚信息：作出决定之日起七个工作日内（人防方案十一）。' })
export class PublishedPenalty {
  @Public()
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Public()
  @Field(() => Int, { description: '版本；每次更正加一。' })
  version!: number;
  @Public()
  @Field(() => PenaltyStateEnum, { description: '现行，或者已被更正。' })
  state!: string;
  @Public()
  @Field(() => Department, { description: '作出决定的部门。' })
  department!: Department;
  @Public()
  @Field(() => String, { description: '决定书文号。' })
  decisionNo!: string;
  @Public()
  @Field(() => PlainDateScalar, { description: '作出决定之日。' })
  decidedOn!: string;
  @Public()
  @Field(() => PenaltyKindEnum, { description: '种类。' })
  kind!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '金额，单位：元，两位小数；不涉及金额的为空。' })
  amount?: string | null;
  @Public()
  @Field(() => String, { description: '处罚内容。' })
  publicText!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '检查对象名称；检查结果依法不全部公示的为空。' })
  objectName?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '统一社会信用代码；没有的，或者检查结果依法不全部公示的为空。' })
  uscc?: string | null;
  @Public()
  @Field(() => ID, { nullable: true, description: '据以处罚的检查结果的编号；尚未公示或者依法不全部公示的为空。' })
  resultNo?: string | null;
  @Public()
  @Field(() => DateTimeScalar, { description: '公开时刻。' })
  publishedAt!: string;
  @Public()
  @Field(() => PenaltyCorrection, { nullable: true, description: '本版本是更正的，说明其缘由。' })
  correction?: PenaltyCorrection | null;
}

@Public()
@ObjectType({ description: '公开的行政处罚信息的一页。' })
export class PublishedPenaltyConnection {
  @Public()
  @Field(() => [PublishedPenalty], { description: '行政处罚，新公开者在前。' })
  nodes!: readonly PublishedPenalty[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '行政处罚决定（本部门所见）。' })
export class Penalty {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => ID, { description: '所属后续处理。' })
  followUpId!: string;
  @Field(() => PenaltyStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => Int, { description: '版本。' })
  version!: number;
  @Field(() => String, { nullable: true, description: '决定书文号。' })
  decisionNo?: string | null;
  @Field(() => PlainDateScalar, { description: '作出决定之日。' })
  decidedOn!: string;
  @Field(() => PenaltyKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => String, { nullable: true, description: '金额，单位：元，两位小数；不涉及金额的为空。' })
  amount?: string | null;
  @Field(() => String, { description: '拟公开或者已公开的处罚内容。' })
  publicText!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '公开时刻。' })
  publishedAt?: string | null;
}

@ObjectType({ description: '本部门行政处罚决定的一页。' })
export class PenaltyConnection {
  @Field(() => [Penalty], { description: '行政处罚决定，先作出的在前。' })
  nodes!: readonly Penalty[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '行政处罚决定的内容。' })
export class PenaltyDecisionInput {
  @Field(() => String, { nullable: true, description: '决定书文号；公开前必填。' })
  decisionNo?: string | null;
  @Field(() => PlainDateScalar, { description: '作出决定之日。' })
  decidedOn!: PlainDate;
  @Field(() => PenaltyKindEnum, { description: '种类。' })
  kind!: PenaltyKind;
  @Field(() => String, { nullable: true, description: '金额，单位：元，如 5000 或 5000.50；罚款必填。' })
  amount?: string | null;
  @Field(() => String, { description: '向社会公开的处罚内容，不得载明个人信息。' })
  publicText!: string;
}
@InputType({ description: '记录作出的行政处罚决定。' })
export class RecordPenaltyInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => PenaltyDecisionInput, { description: '决定。' })
  decision!: PenaltyDecisionInput;
}
@InputType({ description: '更正已公开的行政处罚信息。' })
export class CorrectPenaltyInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '行政处罚标识。' })
  penaltyId!: string;
  @Field(() => PenaltyDecisionInput, { description: '更正后的内容。' })
  decision!: PenaltyDecisionInput;
  @Field(() => String, { description: '更正理由。' })
  reason!: string;
}
@InputType({ description: '公开行政处罚信息。' })
export class PublishPenaltyInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '行政处罚标识。' })
  penaltyId!: string;
  @Field(() => String, { nullable: true, description: '决定书文号；记录时未填的在此填写。' })
  decisionNo?: string | null;
}
@InputType({ description: '公布查处结果（叶县方案六（一））。' })
export class PublishHandlingInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '后续处理标识。' })
  followUpId!: string;
  @Field(() => String, { description: '向社会公布的文字。' })
  text!: string;
}
@ObjectType({ description: '办理行政处罚信息的结果。' })
export class PenaltyPayload {
  @Field(() => Penalty, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  penalty?: Penalty | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
