import { UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { graphEnum } from '../../graph/graph-enum.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { type PurposeType, purposeTypes } from '../purposes.ts';
import type { inspectorSecrets, objectSecrets } from '../unmask.ts';

export const PurposeTypeEnum = graphEnum('PurposeType', purposeTypes, '查看个人信息的用途（联合细则第二十五条）。');
export const InspectorSecretEnum = graphEnum(
  'InspectorSecret',
  { ID_NUMBER: '身份证号', POLICE_NUMBER: '警号', CONTACT_PHONE: '联系方式' },
  '执法检查人员的敏感信息（开封细则第十条第二款）。',
);
export const ObjectSecretEnum = graphEnum(
  'ObjectSecret',
  { PERSON_IN_CHARGE: '负责人姓名', CONTACT_PHONE: '联系电话', ID_NUMBER: '身份证号', OWNER_ID_NUMBER: '所属主体身份证号' },
  '检查对象的个人信息（开封细则第九条）。',
);

@InputType({ description: '查看个人信息的用途；随查看一并留痕（联合细则第二十五条）。' })
export class PurposeInput {
  @Field(() => PurposeTypeEnum, { description: '用途。' })
  type!: PurposeType;
  @Field(() => String, { nullable: true, description: '任务、案件或文件编号；用途为抽查任务、后续处置的必填。' })
  reference?: string | null;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}

/** Inputs and payloads of one department. */
export function unmaskTypes({ typePrefix }: DepartmentProfile) {
  @InputType(`Unmask${typePrefix}InspectorInput`, { description: '查看一名执法检查人员未脱敏的信息。' })
  class UnmaskInspectorInput {
    @Field(() => ID, { description: '请求编号。查看每次都留痕，重复提交也是一次查看。' })
    requestId!: string;
    @Field(() => ID, { description: '人员标识。' })
    id!: string;
    @Field(() => [InspectorSecretEnum], { description: '要查看的栏目。' })
    fields!: (keyof typeof inspectorSecrets)[];
    @Field(() => PurposeInput, { nullable: true, description: '用途；未写明的拒绝。' })
    purpose?: PurposeInput | null;
  }

  @InputType(`Unmask${typePrefix}ObjectInput`, { description: '查看一个检查对象未脱敏的个人信息。' })
  class UnmaskObjectInput {
    @Field(() => ID, { description: '请求编号。查看每次都留痕，重复提交也是一次查看。' })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => [ObjectSecretEnum], { description: '要查看的栏目。' })
    fields!: (keyof typeof objectSecrets)[];
    @Field(() => PurposeInput, { nullable: true, description: '用途；未写明的拒绝。' })
    purpose?: PurposeInput | null;
  }

  @ObjectType(`Unmask${typePrefix}Payload`, { description: '未脱敏的信息，或拒绝的原因。' })
  class UnmaskPayload {
    @Field(() => [String], { nullable: true, description: '按所问栏目的次序；未登记的为空文本；被拒绝时为空。' })
    values!: string[] | null;
    @Field(() => [UserError], { description: '拒绝的原因；成功时为空列表。' })
    userErrors!: UserError[];
  }
  return { UnmaskInspectorInput, UnmaskObjectInput, UnmaskPayload };
}
