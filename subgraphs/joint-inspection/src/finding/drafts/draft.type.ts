import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, UserError } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type DraftKind, type DraftState, draftKinds, draftStates } from './draft-row.ts';

export const DraftKindEnum = graphEnum('FieldDraftKind', draftKinds, '离线填写的种类。');
export const DraftStateEnum = graphEnum('FieldDraftState', draftStates, '离线填写的处理情况；任何一份都保留。');

@ObjectType({ description: '一项填写与他人的不一致之处。' })
export class FieldConflictView {
  @Field(() => String, { description: '填写项，如 code、checklist.1、siteRecord.place；signature 为他人已经签字。' })
  field!: string;
  @Field(() => String, { description: '双方填写之前的内容。' })
  base!: string;
  @Field(() => String, { description: '本份填写的内容。' })
  mine!: string;
  @Field(() => String, { description: '现有的内容。' })
  theirs!: string;
  @Field(() => String, { description: '现有内容的填写人账号。' })
  changedBy!: string;
  @Field(() => String, { nullable: true, description: '现有内容填写人的姓名；不知道的为空。' })
  changedByName?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '现有内容的填写时刻。' })
  changedAt?: string | null;
}

@ObjectType({ description: '一份离线填写的处理结果；同一份再次提交，答复相同。' })
export class FieldDraftOutcome {
  @Field(() => ID, { description: '设备给出的编号。' })
  clientId!: string;
  @Field(() => DraftStateEnum, { nullable: true, description: '处理情况；无权填写的为空。' })
  state?: DraftState | null;
  @Field(() => String, { nullable: true, description: '无权填写的，错误代码；这样的填写不保留。' })
  denial?: string | null;
  @Field(() => Int, { nullable: true, description: '采用后事项结果的修改计数。' })
  revision?: number | null;
  @Field(() => [FieldConflictView], { description: '与他人不一致之处，逐项列明。' })
  conflicts!: readonly FieldConflictView[];
  @Field(() => [String], { description: '合并时保留的他人填写项。' })
  taken!: readonly string[];
  @Field(() => [UserError], { description: '不符合规定之处。' })
  refusals!: readonly UserError[];
}

@ObjectType({ description: '提交离线填写的结果。' })
export class FieldDraftsPayload {
  @Field(() => [FieldDraftOutcome], { nullable: true, description: '按提交的次序。' })
  outcomes?: readonly FieldDraftOutcome[] | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}

@ObjectType({ description: '填写的一项内容。' })
export class FieldValue {
  @Field(() => String, { description: '填写项。' })
  field!: string;
  @Field(() => String, { description: '内容。' })
  value!: string;
}

@ObjectType({ description: '保留的一份离线填写。' })
export class FieldDraftView {
  @Field(() => ID, { description: '设备给出的编号。' })
  clientId!: string;
  @Field(() => String, { description: '填写人账号。' })
  account!: string;
  @Field(() => ID, { description: '事项结果标识。' })
  matterCheckId!: string;
  @Field(() => DraftKindEnum, { description: '种类。' })
  kind!: DraftKind;
  @Field(() => DraftStateEnum, { description: '处理情况。' })
  state!: DraftState;
  @Field(() => DateTimeScalar, { description: '设备所记的填写时刻。' })
  madeAt!: string;
  @Field(() => DateTimeScalar, { description: '提交时刻。' })
  submittedAt!: string;
  @Field(() => [FieldValue], { description: '内容。' })
  values!: readonly FieldValue[];
  @Field(() => [FieldConflictView], { description: '提交时与他人不一致之处。' })
  conflicts!: readonly FieldConflictView[];
}

@ObjectType({ description: '处理离线填写的结果。' })
export class FieldDraftPayload {
  @Field(() => FieldDraftView, { nullable: true, description: '处理后的内容；被拒绝时为空。' })
  fieldDraft?: FieldDraftView | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
