import { PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ObjectKindEnum } from '../../graph/enums.ts';
import { addExtraFields } from '../../graph/extra-fields.ts';
import type { DepartmentProfile } from '../../profile.ts';
import type { EntryTypes } from './entry-type.ts';
import { CreditRiskClassEnum, ObjectStateEnum } from './shared-types.ts';

const requestId = '请求编号：同一编号重复提交只办理一次。';

/** Inputs and payloads of the object registry's mutations. */
export function entryInputs(profile: DepartmentProfile, { Entry, Registry }: EntryTypes) {
  const { typePrefix } = profile;

  @InputType(`${typePrefix}ObjectFilter`, { description: '检查对象的筛选条件，同时满足。' })
  class ObjectFilterInput {
    @Field(() => String, { nullable: true, description: '名称、唯一编码或地址中相连的文字；只有一个字（或两个字母数字）的按开头查找。' })
    search?: string | null;
    @Field(() => ObjectStateEnum, { nullable: true, description: '状态。' })
    status?: string | null;
    @Field(() => String, { nullable: true, description: '事项编码。' })
    matterCode?: string | null;
    @Field(() => ObjectKindEnum, { nullable: true, description: '检查对象种类。' })
    kind?: string | null;
  }

  @InputType(`Upsert${typePrefix}ObjectInput`, { description: '录入或变更一个检查对象（开封细则第九条第二款）。' })
  class UpsertInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => String, { description: '管辖机关编码。' })
    agency!: string;
    @Field(() => Int, { nullable: true, description: '看到的版本号；其间有他人改动则拒绝。' })
    version?: number | null;
    @Field(() => String, { nullable: true, description: '唯一编码；有统一社会信用代码的可不填，其他新对象由平台编码。' })
    code?: string | null;
    @Field(() => ObjectKindEnum, { description: '检查对象种类。' })
    kind!: string;
    @Field(() => String, { nullable: true, description: '统一社会信用代码（18位）。' })
    uscc?: string | null;
    @Field(() => String, {
      nullable: true,
      description: '所属主体的统一社会信用代码：项目、产品、行为的所属主体必填；分支机构的上级法人可以填写，不影响次数。',
    })
    ownerUscc?: string | null;
    @Field(() => String, { nullable: true, description: '所属主体为自然人时的身份证号，加密保存。' })
    ownerIdNumber?: string | null;
    @Field(() => String, { nullable: true, description: '从业人员身份证号，加密保存。' })
    idNumber?: string | null;
    @Field(() => String, { description: '名称。' })
    name!: string;
    @Field(() => String, { nullable: true, description: '住所（地址）。' })
    address?: string | null;
    @Field(() => String, { nullable: true, description: '行政区划代码；不填为管辖机关所在区划。' })
    division?: string | null;
    @Field(() => String, { nullable: true, description: '经营范围。' })
    businessScope?: string | null;
    @Field(() => String, { nullable: true, description: '负责人姓名，加密保存。' })
    personInCharge?: string | null;
    @Field(() => String, { nullable: true, description: '联系人电话，加密保存。' })
    contactPhone?: string | null;
    @Field(() => CreditRiskClassEnum, { nullable: true, description: '信用风险分类。' })
    creditRiskClass?: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '信用风险分类日期。' })
    creditRiskDate?: string | null;
    @Field(() => [String], { nullable: true, description: '列入哪些抽查事项的名录（事项编码）。' })
    matterCodes?: string[] | null;
  }
  addExtraFields(UpsertInput, profile.objectFields);

  @InputType(`Deactivate${typePrefix}ObjectInput`, { description: '检查对象暂停、注销或合并（开封细则第八条）。' })
  class DeactivateInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => ObjectStateEnum, { description: '新的状态：SUSPENDED、DEREGISTERED 或 MERGED。' })
    to!: string;
    @Field(() => String, { description: '原因。' })
    reason!: string;
    @Field(() => PlainDateScalar, { nullable: true, description: '自哪一日起；不填为当日。' })
    since?: string | null;
    @Field(() => String, { nullable: true, description: '合并后的承继主体。' })
    successorUscc?: string | null;
  }

  @InputType(`Activate${typePrefix}ObjectInput`, { description: '检查对象恢复正常；已注销的须有文件并由分管负责人办理。' })
  class ActivateInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => String, { description: '原因。' })
    reason!: string;
    @Field(() => String, { nullable: true, description: '依据文件。' })
    document?: string | null;
  }

  @InputType(`Remove${typePrefix}ObjectInput`, { description: '撤回误录的检查对象：仅限待确认且未进入清册的。' })
  class RemoveInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => String, { description: '原因。' })
    reason!: string;
  }

  @InputType(`Exclude${typePrefix}ObjectInput`, { description: '登记或取消“依法不在检查范围”（沂源指引三（四））。' })
  class ExcludeInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => String, { nullable: true, description: '事项编码；不填为全部事项。' })
    matterCode?: string | null;
    @Field(() => String, { nullable: true, description: '法律依据；登记时必填。' })
    legalBasis?: string | null;
    @Field(() => Boolean, { nullable: true, description: '取消登记。' })
    lift?: boolean | null;
  }

  @InputType(`Confirm${typePrefix}RegistryInput`, { description: '抽查前确认“两库”（联合细则第十一条第二款）。' })
  class ConfirmInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => String, { description: '部门编码。' })
    agency!: string;
    @Field(() => ID, { description: '抽查任务。' })
    taskId!: string;
  }

  @InputType(`File${typePrefix}RegistryInput`, { description: '检查对象名录库备案（人防细则七）。' })
  class FileInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => String, { description: '部门编码。' })
    agency!: string;
    @Field(() => String, { description: '备案回执编号。' })
    receipt!: string;
  }

  @ObjectType(`${typePrefix}ObjectPayload`, { description: '办理后的检查对象，或拒绝原因。' })
  class ObjectPayload {
    @Field(() => Entry, { nullable: true, description: '检查对象；被拒绝时为空。' })
    object!: object | null;
    @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
    userErrors!: UserError[];
  }

  @ObjectType(`${typePrefix}RemovalPayload`, { description: '撤回结果，或拒绝原因。' })
  class RemovalPayload {
    @Field(() => ID, { nullable: true, description: '已撤回的记录标识。' })
    removedId!: string | null;
    @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
    userErrors!: UserError[];
  }

  @ObjectType(`${typePrefix}RegistryPayload`, { description: '办理后的“两库”概况，或拒绝原因。' })
  class RegistryPayload {
    @Field(() => Registry, { nullable: true, description: '“两库”概况；被拒绝时为空。' })
    registry!: object | null;
    @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
    userErrors!: UserError[];
  }

  return {
    ObjectFilterInput,
    UpsertInput,
    DeactivateInput,
    ActivateInput,
    RemoveInput,
    ExcludeInput,
    ConfirmInput,
    FileInput,
    ObjectPayload,
    RemovalPayload,
    RegistryPayload,
  };
}
export type EntryInputs = ReturnType<typeof entryInputs>;
