import { DateTimeScalar } from '@double-random/runtime';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EvidenceContent, MeasureContent, ResultContent } from '../finding-content.input.ts';
import { DraftKindEnum } from './draft.type.ts';
import type { DraftKind } from './draft-row.ts';

@InputType({ description: '离线填写的检查结果。' })
export class FieldResultInput extends ResultContent {}

@InputType({ description: '离线记录的监管措施。' })
export class FieldMeasureInput extends MeasureContent {}

@InputType({ description: '离线取得的证据；文件先行上传。' })
export class FieldEvidenceInput extends EvidenceContent {
  @Field(() => ID, { description: '已上传的文件。' })
  uploadId!: string;
}

@InputType({ description: '一份离线填写：种类为签字的没有其他内容，其余给出与种类相应的一项。' })
export class FieldDraftInput {
  @Field(() => ID, { description: '设备给出的编号，本人之内不重复；同一份再次提交不会做两次。' })
  clientId!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => DraftKindEnum, { description: '种类。' })
  kind!: DraftKind;
  @Field(() => DateTimeScalar, { description: '设备所记的填写时刻。' })
  madeAt!: string;
  @Field(() => Int, { description: '设备取得的事项结果的修改计数。' })
  baseRevision!: number;
  @Field(() => FieldResultInput, { nullable: true, description: '检查结果。' })
  result?: FieldResultInput | null;
  @Field(() => FieldMeasureInput, { nullable: true, description: '监管措施。' })
  measure?: FieldMeasureInput | null;
  @Field(() => FieldEvidenceInput, { nullable: true, description: '证据。' })
  evidence?: FieldEvidenceInput | null;
}

@InputType({ description: '提交离线填写，按填写的先后；各份分别处理。' })
export class SubmitFieldDraftsInput {
  @Field(() => ID, { description: '幂等键；各份以其 clientId 为准。' })
  requestId!: string;
  @Field(() => [FieldDraftInput], { description: '至多一百份。' })
  drafts!: FieldDraftInput[];
}

@InputType({ description: '处理一份未能直接采用的离线填写。' })
export class SettleFieldDraftInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '填写人账号。' })
  account!: string;
  @Field(() => ID, { description: '设备给出的编号。' })
  clientId!: string;
  @Field(() => [String], {
    nullable: true,
    description: '不一致之处以本份填写为准的各项，其余维持现有内容；不给出的，本份不采用而仍保留。',
  })
  take?: string[] | null;
}
