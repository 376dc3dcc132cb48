import { PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { addExtraFields } from '../../graph/extra-fields.ts';
import { graphEnum } from '../../graph/graph-enum.ts';
import { Inspector } from '../../graph/inspector.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { inspectorStates, interestKinds, sexes } from '../inspector-states.ts';

export const InspectorStateEnum = graphEnum('InspectorState', inspectorStates, '执法检查人员状态；请假、证件过期由日期得出。');
export const InterestKindEnum = graphEnum('InterestKind', interestKinds, '利害关系种类（开封细则第十七条）。');
export const SexEnum = graphEnum('Sex', sexes, '性别（开封细则第十条第二款）。');

/** The department's inspector types, named by its prefix (PD-11a: the same fields in every department). */
export function inspectorTypes(profile: DepartmentProfile) {
  const { typePrefix } = profile;

  @Directive('@key(fields: "id")')
  @ObjectType(`${typePrefix}Inspector`, {
    implements: Inspector,
    description: `${profile.title}执法检查人员（开封细则第十条、沂源指引三（三））。`,
  })
  class DepartmentInspector extends Inspector {
    @Field(() => String, { nullable: true, description: '执法证号，限本部门人员。' })
    certificateNo!: string | null;
    @Field(() => String, { nullable: true, description: '发证机关。' })
    certificateIssuer!: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '执法证有效期起。' })
    certificateFrom!: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '执法证有效期止，当日仍有效。' })
    certificateTo!: string | null;
    @Field(() => InspectorStateEnum, { nullable: true, description: '当日状态。' })
    state!: string | null;
    @Field(() => String, { nullable: true, description: '最近一次状态变更的原因。' })
    stateReason!: string | null;
    @Field(() => String, { nullable: true, description: '调入部门编码；未调离的为空。' })
    transferredTo!: string | null;
    @Field(() => SexEnum, { nullable: true, description: '性别。' })
    sex!: string | null;
    @Field(() => String, { nullable: true, description: '职务（职位）。' })
    post!: string | null;
    @Field(() => String, { nullable: true, description: '专业类别。' })
    professionalCategory!: string | null;
    @Field(() => [String], { nullable: true, description: '执法领域编码。' })
    enforcementFields!: string[] | null;
    @Field(() => String, { nullable: true, description: '片区，抽取人员时用于就近。' })
    zone!: string | null;
    @Field(() => String, { nullable: true, description: '身份证号，已脱敏，限名录库管理员。' })
    idNumber!: string | null;
    @Field(() => String, { nullable: true, description: '警号，已脱敏，限名录库管理员。' })
    policeNumber!: string | null;
    @Field(() => String, { nullable: true, description: '联系方式，已脱敏，限名录库管理员。' })
    contactPhone!: string | null;
    @Field(() => Int, { nullable: true, description: '版本号，每次变动加一。' })
    version!: number | null;
  }
  addExtraFields(DepartmentInspector, profile.inspectorFields);

  @ObjectType(`${typePrefix}InspectorConnection`, { description: '执法检查人员的一页。' })
  class InspectorConnection {
    @Field(() => [DepartmentInspector], { description: '按执法证号排序。' })
    nodes!: DepartmentInspector[];
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
  }

  @InputType(`${typePrefix}InspectorFilter`, { description: '执法检查人员的筛选条件，同时满足。' })
  class InspectorFilterInput {
    @Field(() => String, { nullable: true, description: '姓名或执法证号中含有的文字。' })
    search?: string | null;
    @Field(() => InspectorStateEnum, { nullable: true, description: '当日状态。' })
    status?: string | null;
    @Field(() => String, { nullable: true, description: '所属单位编码。' })
    unit?: string | null;
    @Field(() => String, { nullable: true, description: '执法领域编码。' })
    enforcementField?: string | null;
    @Field(() => String, { nullable: true, description: '身份证号，须完全一致；限名录库管理员，查找留痕。' })
    idNumber?: string | null;
  }

  @ObjectType(`${typePrefix}InspectorPayload`, { description: '办理后的执法检查人员，或拒绝原因。' })
  class InspectorPayload {
    @Field(() => DepartmentInspector, { nullable: true, description: '执法检查人员；被拒绝时为空。' })
    inspector!: DepartmentInspector | null;
    @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
    userErrors!: UserError[];
  }

  @ObjectType(`${typePrefix}InspectorCounts`, { description: '执法检查人员名录库的统计：当日各状态的人数。' })
  class InspectorCounts {
    @Field(() => String, { description: '部门编码。' })
    agency!: string;
    @Field(() => Int, { description: '名录总人数，含已离岗的。' })
    total!: number;
    @Field(() => Int, { description: '在岗、证件有效、未请假的。' })
    active!: number;
    @Field(() => Int, { description: '请假的。' })
    onLeave!: number;
    @Field(() => Int, { description: '证件过期的。' })
    expired!: number;
    @Field(() => Int, { description: '停用的。' })
    suspended!: number;
    @Field(() => Int, { description: '调离、退休的。' })
    left!: number;
  }

  return { DepartmentInspector, InspectorConnection, InspectorCounts, InspectorFilterInput, InspectorPayload, ...inspectorInputs(profile) };
}
export type InspectorTypes = ReturnType<typeof inspectorTypes>;

const requestId = '请求编号：同一编号重复提交只办理一次。';

function inspectorInputs(profile: DepartmentProfile) {
  const { typePrefix } = profile;

  @InputType(`Upsert${typePrefix}InspectorInput`, { description: '录入或变更一名执法检查人员；执法证号相同的为同一人。' })
  class UpsertInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => String, { description: '所属部门编码。' })
    agency!: string;
    @Field(() => String, { description: '姓名。' })
    name!: string;
    @Field(() => String, { nullable: true, description: '所属单位编码或名称。' })
    unit?: string | null;
    @Field(() => String, { nullable: true, description: '片区。' })
    zone?: string | null;
    @Field(() => SexEnum, { nullable: true, description: '性别。' })
    sex?: string | null;
    @Field(() => String, { nullable: true, description: '职务（职位）。' })
    post?: string | null;
    @Field(() => String, { nullable: true, description: '专业类别。' })
    professionalCategory?: string | null;
    @Field(() => [String], { nullable: true, description: '执法领域编码，如 NARCOTICS。' })
    enforcementFields?: string[] | null;
    @Field(() => String, { nullable: true, description: '执法证号。' })
    certificateNo?: string | null;
    @Field(() => String, { nullable: true, description: '发证机关。' })
    certificateIssuer?: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '执法证有效期起。' })
    certificateFrom?: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '执法证有效期止。' })
    certificateTo?: string | null;
    @Field(() => String, { nullable: true, description: '身份证号，加密保存。' })
    idNumber?: string | null;
    @Field(() => String, { nullable: true, description: '警号，加密保存。' })
    policeNumber?: string | null;
    @Field(() => String, { nullable: true, description: '联系方式，加密保存。' })
    contactPhone?: string | null;
  }
  addExtraFields(UpsertInput, profile.inspectorFields);

  @InputType(`Suspend${typePrefix}InspectorInput`, { description: '执法检查人员停用、恢复、调离或退休，须写明原因（叶县方案五（二））。' })
  class StateInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '人员标识。' })
    id!: string;
    @Field(() => InspectorStateEnum, { defaultValue: 'SUSPENDED', description: '新的状态：SUSPENDED、ACTIVE、TRANSFERRED 或 RETIRED。' })
    to!: string;
    @Field(() => String, { description: '原因。' })
    reason!: string;
    @Field(() => PlainDateScalar, { nullable: true, description: '自哪一日起；不填为当日。' })
    since?: string | null;
    @Field(() => String, { nullable: true, description: '调入部门编码，仅调离时填写；由调入部门自行录入。' })
    transferredTo?: string | null;
  }

  @InputType(`Add${typePrefix}InspectorLeaveInput`, { description: '登记请假；期间不参加抽取。' })
  class LeaveInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '人员标识。' })
    id!: string;
    @Field(() => PlainDateScalar, { description: '首日。' })
    from!: string;
    @Field(() => PlainDateScalar, { description: '末日。' })
    to!: string;
    @Field(() => String, { description: '原因。' })
    reason!: string;
  }

  @InputType(`Declare${typePrefix}InterestInput`, { description: '申报利害关系（开封细则第十七条）。' })
  class InterestInput {
    @Field(() => ID, { description: requestId })
    requestId!: string;
    @Field(() => ID, { description: '人员标识。' })
    id!: string;
    @Field(() => String, { description: '检查对象唯一编码，或者主体的统一社会信用代码：后者及于该主体的全部场所。' })
    target!: string;
    @Field(() => InterestKindEnum, { description: '利害关系种类。' })
    kind!: keyof typeof interestKinds;
    @Field(() => String, { nullable: true, description: '何种近亲属，如 配偶。' })
    relation?: string | null;
    @Field(() => String, { nullable: true, description: '说明。' })
    note?: string | null;
  }
  return { UpsertInput, StateInput, LeaveInput, InterestInput };
}
