import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { channels, redactableFields, secrecyClasses } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { ResultCodeEnum } from '../visit/visit-enums.ts';
import { correctionStates, publicationModes, publicationStates } from './publication-row.ts';

export const PublicationModeEnum = graphEnum('PublicationMode', publicationModes, '公示的方式和范围（开封细则第二十二条第一款）。');
export const PublicationStateEnum = graphEnum('PublicationState', publicationStates, '公示状态。');
export const ChannelEnum = graphEnum('Channel', channels, '公示渠道（开封细则第二十二条第一款）。');
export const DeliveryStateEnum = graphEnum(
  'DeliveryState',
  { QUEUED: '待发送', SENT: '已发送', ACKED: '已确认', FAILED: '发送失败，须人工处理' },
  '一个渠道的公示情况。',
);
export const SecrecyClassEnum = graphEnum('SecrecyClass', secrecyClasses, '保密类别（开封细则第二十二条第一款）。');
export const RedactableFieldEnum = graphEnum('RedactableField', redactableFields, '更正时可以依法隐去的公示内容；编号、部门、日期照旧。');
export const CorrectionStateEnum = graphEnum('CorrectionState', correctionStates, '更正的环节（联合细则第二十二条）。');

@ObjectType({ description: '一个渠道的公示情况；全部渠道确认后才算公示完成。' })
export class ChannelDeliveryView {
  @Field(() => ChannelEnum, { description: '渠道。' })
  channel!: string;
  @Field(() => DeliveryStateEnum, { description: '情况。' })
  state!: string;
  @Field(() => Int, { description: '已尝试次数。' })
  attempts!: number;
  @Field(() => DateTimeScalar, { description: '最近一次的时刻。' })
  at!: string;
  @Field(() => String, { nullable: true, description: '最近一次未成功的原因。' })
  error?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '下一次发送或者查询回执的时刻；不再自动进行的为空。' })
  nextAt?: string | null;
  @Field(() => String, { nullable: true, description: '渠道的回执：网址或者编号。' })
  receipt?: string | null;
}

@Public()
@ObjectType({ description: '更正说明：何时、何故更正了哪一版（联合细则第二十二条）。' })
export class CorrectionNote {
  @Public()
  @Field(() => PlainDateScalar, { description: '更正之日。' })
  on!: string;
  @Public()
  @Field(() => String, { description: '更正理由。' })
  reason!: string;
  @Public()
  @Field(() => String, { description: '签字确认人的职务，如“本部门主要负责人”。' })
  approverPost!: string;
}

@Public()
@ObjectType({ description: '公示的检查结果的一个版本：公众所见即全部内容，一经公示不得擅自更改（开封细则第二十二条）。' })
export class PublishedResult {
  @Public()
  @Field(() => ID, { description: '结果编号，各版本相同。' })
  resultNo!: string;
  @Public()
  @Field(() => Int, { description: '版本；每次更正加一。' })
  version!: number;
  @Public()
  @Field(() => PublicationStateEnum, { description: '现行，或者已被更正。' })
  state!: string;
  @Public()
  @Field(() => PublicationModeEnum, { description: '全部公示，或者依法部分公示。' })
  mode!: string;
  @Public()
  @Field(() => Department, { description: '检查并公示的部门。' })
  department!: Department;
  @Public()
  @Field(() => String, { description: '检查对象唯一编码。' })
  objectCode!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '统一社会信用代码；没有的为空。' })
  uscc?: string | null;
  @Public()
  @Field(() => String, { description: '检查对象名称。' })
  objectName!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '抽查事项编码；部分公示的为空。' })
  matterCode?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '抽查事项名称；部分公示的为空。' })
  matterName?: string | null;
  @Public()
  @Field(() => String, { description: '抽查任务编号。' })
  taskNo!: string;
  @Public()
  @Field(() => String, { description: '抽查任务名称。' })
  taskName!: string;
  @Public()
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Public()
  @Field(() => PlainDateScalar, { description: '检查结束之日。' })
  inspectedOn!: string;
  @Public()
  @Field(() => ResultCodeEnum, { nullable: true, description: '检查结果；依法不再公示的为空。' })
  resultCode?: string | null;
  @Public()
  @Field(() => String, { description: '检查结果的文字。' })
  resultText!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '公示的说明，经审核；部分公示的为空。' })
  publicText?: string | null;
  @Public()
  @Field(() => DateTimeScalar, { description: '公示时刻。' })
  publishedAt!: string;
  @Public()
  @Field(() => String, { description: '公示内容的 SHA-256。' })
  contentHash!: string;
  @Public()
  @Field(() => CorrectionNote, { nullable: true, description: '本版本是更正的，说明其缘由；首次公示的为空。' })
  correction?: CorrectionNote | null;
}

@Public()
@ObjectType({ description: '一项检查结果：现行版本和全部版本。' })
export class PublicResult {
  @Public()
  @Field(() => ID, { description: '结果编号。' })
  resultNo!: string;
  @Public()
  @Field(() => PublishedResult, { description: '现行版本。' })
  current!: PublishedResult;
  @Public()
  @Field(() => [PublishedResult], { description: '全部版本，新者在前；旧版本注明已更正。' })
  versions!: readonly PublishedResult[];
}

@Public()
@ObjectType({ description: '公示结果列表的一页。' })
export class PublishedResultConnection {
  @Public()
  @Field(() => [PublishedResult], { description: '现行的公示结果，新者在前。' })
  nodes!: readonly PublishedResult[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '一次公示（部门内部所见）：内容、具名的审核人和公示人（联合细则第二十六条）、各渠道的情况。' })
export class Publication {
  @Field(() => ID, { description: '公示标识。' })
  id!: string;
  @Field(() => ID, { description: '所公示的事项结果。' })
  matterCheckId!: string;
  @Field(() => PublicationStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => String, { description: '审核人账号。' })
  reviewedBy!: string;
  @Field(() => String, { description: '公示人账号；更正的，为最后签字的负责人。' })
  publishedBy!: string;
  @Field(() => [ChannelDeliveryView], { description: '各渠道的情况。' })
  deliveries!: readonly ChannelDeliveryView[];
  @Field(() => PublishedResult, { nullable: true, description: '公众所见；尚有渠道未确认时为空。' })
  published?: PublishedResult | null;
}

@ObjectType({ description: '误将依法不得公示的内容公示的，怎样不再公示（开封细则第二十二条）。' })
export class RedactionView {
  @Field(() => PublicationModeEnum, { description: '部分公示，或者不再公示。' })
  mode!: string;
  @Field(() => SecrecyClassEnum, { description: '保密类别。' })
  secrecyClass!: string;
  @Field(() => String, { description: '法律依据；公众看得到。' })
  ground!: string;
  @Field(() => [RedactableFieldEnum], { description: '隐去的内容；不再公示的，全部隐去。' })
  fields!: readonly string[];
}

@ObjectType({ description: '对已公示结果的更正：申请、主要负责人签字、新版本（联合细则第二十二条）。' })
export class Correction {
  @Field(() => ID, { description: '更正标识。' })
  id!: string;
  @Field(() => ID, { description: '要更正的公示。' })
  publicationId!: string;
  @Field(() => String, { description: '错误所在。' })
  error!: string;
  @Field(() => String, { description: '证明材料。' })
  evidence!: string;
  @Field(() => ResultCodeEnum, { description: '更正后的结果。' })
  proposedCode!: string;
  @Field(() => String, { nullable: true, description: '更正后的公示文字。' })
  proposedText?: string | null;
  @Field(() => RedactionView, { nullable: true, description: '依法隐去的内容；一般更正的为空。' })
  redaction?: RedactionView | null;
  @Field(() => CorrectionStateEnum, { description: '环节。' })
  state!: string;
  @Field(() => DateTimeScalar, { description: '申请时刻。' })
  requestedAt!: string;
  @Field(() => Int, { description: '已取得的签字数。' })
  signatures!: number;
  @Field(() => String, { nullable: true, description: '不同意的理由。' })
  decision?: string | null;
  @Field(() => ID, { nullable: true, description: '更正后的公示。' })
  newPublicationId?: string | null;
}
