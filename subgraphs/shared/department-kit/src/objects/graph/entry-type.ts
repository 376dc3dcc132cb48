import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ObjectKindEnum } from '../../graph/enums.ts';
import { addExtraFields } from '../../graph/extra-fields.ts';
import type { DepartmentProfile } from '../../profile.ts';
import {
  CreditRiskClassEnum,
  MatterObjectCount,
  ObjectStateEnum,
  RegistryConfirmationRecord,
  RegistryCoverageRecord,
  StateObjectCount,
} from './shared-types.ts';

/** The department's object types, named by its prefix; fields are the same in every department but for its extra ones (PD-11a). */
export function entryTypes(profile: DepartmentProfile) {
  const { typePrefix } = profile;

  @ObjectType(`${typePrefix}Entry`, { description: `${profile.title}检查对象名录库中的一条记录（开封细则第九条）。` })
  class Entry {
    @Field(() => ID, { description: '记录标识。' })
    id!: string;
    @Field(() => String, { description: '管辖机关编码。' })
    agency!: string;
    @Field(() => String, { description: '检查对象唯一编码：统一社会信用代码，没有的为平台编码。' })
    code!: string;
    @Field(() => ObjectKindEnum, { description: '检查对象种类。' })
    kind!: string;
    @Field(() => String, { nullable: true, description: '统一社会信用代码。' })
    uscc!: string | null;
    @Field(() => String, {
      nullable: true,
      description:
        '所属主体的统一社会信用代码：项目、产品、行为的所属主体，次数计在其上；分支机构的上级法人，只作记载，次数计在分支机构自身。',
    })
    ownerUscc!: string | null;
    @Field(() => String, { description: '名称。' })
    name!: string;
    @Field(() => String, { description: '住所（地址）。' })
    address!: string;
    @Field(() => String, { description: '行政区划代码（GB/T 2260）。' })
    division!: string;
    @Field(() => String, { nullable: true, description: '经营范围。' })
    businessScope!: string | null;
    @Field(() => String, { nullable: true, description: '负责人姓名，已脱敏，如 李*。' })
    personInChargeMasked!: string | null;
    @Field(() => String, { nullable: true, description: '联系人电话，已脱敏，如 138****1234。' })
    contactPhoneMasked!: string | null;
    @Field(() => String, { nullable: true, description: '从业人员身份证号，已脱敏。' })
    idNumberMasked!: string | null;
    @Field(() => ObjectStateEnum, { description: '状态；只有“正常”的可以抽取。' })
    state!: string;
    @Field(() => String, { nullable: true, description: '最近一次状态变更的原因。' })
    stateReason!: string | null;
    @Field(() => PlainDateScalar, { description: '状态自哪一日起。' })
    stateSince!: string;
    @Field(() => String, { nullable: true, description: '合并后的承继主体。' })
    successorUscc!: string | null;
    @Field(() => CreditRiskClassEnum, { nullable: true, description: '信用风险分类（联合细则第二十四条）。' })
    creditRiskClass!: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '信用风险分类日期。' })
    creditRiskDate!: string | null;
    @Field(() => [String], { description: '列入哪些抽查事项的名录（事项编码）。' })
    matterCodes!: string[];
    @Field(() => Int, { description: '版本号，每次变动加一。' })
    version!: number;
    @Field(() => DateTimeScalar, { description: '最近变动时刻。' })
    updatedAt!: string;
  }
  addExtraFields(Entry, profile.objectFields);

  @ObjectType(`${typePrefix}EntryConnection`, { description: '检查对象的一页。' })
  class EntryConnection {
    @Field(() => [Entry], { description: '按唯一编码排序。' })
    nodes!: Entry[];
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
  }

  @ObjectType(`${typePrefix}Registry`, { description: `${profile.title}一个部门的“两库”概况（开封细则第八条、联合细则第十一条）。` })
  class Registry {
    @Field(() => String, { description: '部门编码。' })
    agency!: string;
    @Field(() => Int, { description: '检查对象名录库版本，每次变动加一。' })
    objectVersion!: number;
    @Field(() => Int, { description: '执法检查人员名录库版本，每次变动加一。' })
    inspectorVersion!: number;
    @Field(() => DateTimeScalar, { nullable: true, description: '检查对象名录库最近变动时刻。' })
    objectsChangedAt!: string | null;
    @Field(() => DateTimeScalar, { nullable: true, description: '执法检查人员名录库最近变动时刻。' })
    inspectorsChangedAt!: string | null;
    @Field(() => Boolean, { description: '检查对象名录库的当前版本已备案（人防细则七）。' })
    filed!: boolean;
    @Field(() => String, { nullable: true, description: '最近一次备案回执编号。' })
    filedReceipt!: string | null;
    @Field(() => RegistryConfirmationRecord, { nullable: true, description: '最近一次确认。' })
    lastConfirmation!: RegistryConfirmationRecord | null;
    @Field(() => Boolean, { description: '最近一次确认之后没有变动，且未超过规定期限。' })
    fresh!: boolean;
    @Field(() => [StateObjectCount], { description: '各状态的检查对象数量。' })
    states!: StateObjectCount[];
    @Field(() => [RegistryCoverageRecord], { description: '覆盖率，按登记的监管对象总数计（沂源指引三（四））。' })
    coverage!: RegistryCoverageRecord[];
    @Field(() => [MatterObjectCount], { description: '各抽查事项的名录数量。' })
    matters!: MatterObjectCount[];
  }

  @Directive('@key(fields: "code")')
  @ObjectType('InspectionObject', { description: '检查对象：各部门与联合检查按唯一编码合成一个主体（开封细则第九条）。' })
  class InspectionObject {
    @Field(() => String, { description: '检查对象唯一编码。' })
    code!: string;
  }
  Field(() => Entry, {
    nullable: true,
    description: `${profile.title}名录库中的记录；无权查看或未登记时为空。`,
    name: `${profile.fieldPrefix}Entry`,
  })(InspectionObject.prototype, 'entry');

  return { Entry, EntryConnection, Registry, InspectionObject };
}
export type EntryTypes = ReturnType<typeof entryTypes>;
