import type { Channel, RedactableField, ResultCode, SecrecyClass } from '@double-random/rules';
import { UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ResultCodeEnum } from '../visit/visit-enums.ts';
import { ChannelEnum, Correction, Publication, RedactableFieldEnum, SecrecyClassEnum } from './publication.type.ts';

export const WithholdingModeEnum = { REDACTED: 'REDACTED', WITHHELD: 'WITHHELD' } as const;
registerEnumType(WithholdingModeEnum, {
  name: 'WithholdingMode',
  description: '对公示的限制（开封细则第二十二条第一款）。',
  valuesConfig: { REDACTED: { description: '部分公示：公示结果和日期，不公示内容。' }, WITHHELD: { description: '不予公示。' } },
});

@InputType({ description: '公示一个事项的结果：谁检查、谁录入、谁公开（开封细则第二十二条）。' })
export class PublishResultInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
}

@InputType({ description: '部分公示或不予公示，由本部门负责人批准（开封细则第二十二条第一款）。' })
export class WithholdResultInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => WithholdingModeEnum, { description: '方式和范围。' })
  mode!: 'REDACTED' | 'WITHHELD';
  @Field(() => SecrecyClassEnum, { description: '保密类别。' })
  secrecyClass!: SecrecyClass;
  @Field(() => String, { description: '法律依据。' })
  ground!: string;
}

@InputType({ description: '确认一个渠道已公示。' })
export class AcknowledgeChannelInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '公示标识。' })
  publicationId!: string;
  @Field(() => ChannelEnum, { description: '渠道。' })
  channel!: Channel;
  @Field(() => String, { description: '公示网址或回执。' })
  receipt!: string;
}

@InputType({ description: '再次发送一个渠道的公示。' })
export class RetryChannelInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '公示标识。' })
  publicationId!: string;
  @Field(() => ChannelEnum, { description: '渠道。' })
  channel!: Channel;
}

@InputType({ description: '误将依法不得公示的内容公示的，更正后不再公示；各版本同样隐去（开封细则第二十二条）。' })
export class RedactionInput {
  @Field(() => WithholdingModeEnum, { description: '部分公示，或者不再公示。' })
  mode!: 'REDACTED' | 'WITHHELD';
  @Field(() => SecrecyClassEnum, { description: '保密类别。' })
  secrecyClass!: SecrecyClass;
  @Field(() => String, { description: '法律依据；公众看得到，不得写入所隐去的内容。' })
  ground!: string;
  @Field(() => [RedactableFieldEnum], { defaultValue: [], description: '隐去哪些内容；部分公示的必填。' })
  fields!: readonly RedactableField[];
}

@InputType({ description: '申请更正已公示的结果（联合细则第二十二条）。' })
export class RequestCorrectionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '公示标识。' })
  publicationId!: string;
  @Field(() => String, { description: '错误所在。' })
  error!: string;
  @Field(() => String, { description: '证明材料；当事人提出的，写明其编号。' })
  evidence!: string;
  @Field(() => ResultCodeEnum, { description: '更正后的结果。' })
  resultCode!: ResultCode;
  @Field(() => String, { nullable: true, description: '更正后的公示文字。' })
  publicText?: string | null;
  @Field(() => RedactionInput, { nullable: true, description: '依法不得公示的，隐去什么；一般更正的不填。' })
  redaction?: RedactionInput | null;
}

@InputType({ description: '主要负责人签字确认更正。' })
export class ApproveCorrectionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '更正标识。' })
  correctionId!: string;
}

@InputType({ description: '不同意更正。' })
export class RejectCorrectionInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '更正标识。' })
  correctionId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}

@ObjectType({ description: '办理公示的结果。' })
export class PublicationPayload {
  @Field(() => Publication, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  publication?: Publication | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '办理更正的结果。' })
export class CorrectionPayload {
  @Field(() => Correction, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  correction?: Correction | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
