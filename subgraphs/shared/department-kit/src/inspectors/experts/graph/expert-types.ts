import type { ExpertRole } from '@double-random/rules';
import { PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../../graph/graph-enum.ts';
import type { DepartmentProfile } from '../../../profile.ts';
import { type ExpertState, expertRoles, expertStates } from '../expert-rules.ts';

export const ExpertRoleEnum = graphEnum('ExpertRole', expertRoles, '协助检查者的种类（开封细则第十条第一款、联合细则第十九条）。');
export const ExpertStateEnum = graphEnum('ExpertState', expertStates, '协助检查者的状态。');

/** Those who assist in one department: types, inputs, payload. */
export function expertTypes({ typePrefix, title }: DepartmentProfile) {
  @ObjectType(`${typePrefix}Expert`, {
    description: `${title}部门可邀请协助检查的专家或者专业机构：不是执法检查人员，不计入执法检查人数（开封细则第十条第一款）。`,
  })
  class Expert {
    @Field(() => ID, { description: '标识。' })
    id!: string;
    @Field(() => String, { description: '所属部门编码。' })
    agency!: string;
    @Field(() => ExpertRoleEnum, { description: '种类。' })
    role!: string;
    @Field(() => String, { description: '姓名，或者机构的联系人。' })
    name!: string;
    @Field(() => String, { description: '脱敏姓名。' })
    nameMasked!: string;
    @Field(() => String, { description: '所在单位。' })
    organisation!: string;
    @Field(() => [String], { description: '专长。' })
    specialities!: readonly string[];
    @Field(() => String, { nullable: true, description: '资质证书编号；不是执法证号。' })
    qualificationNo!: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '资质有效期止。' })
    qualifiedTo!: string | null;
    @Field(() => String, { nullable: true, description: '联系方式，已脱敏，限名录库管理员。' })
    contactPhone!: string | null;
    @Field(() => ExpertStateEnum, { description: '状态。' })
    state!: string;
    @Field(() => String, { nullable: true, description: '最近一次状态变更的原因。' })
    stateReason!: string | null;
    @Field(() => Int, { description: '版本号，每次变动加一。' })
    version!: number;
  }

  @ObjectType(`${typePrefix}ExpertConnection`, { description: '协助检查者的一页。' })
  class ExpertConnection {
    @Field(() => [Expert], { description: '按录入先后排序。' })
    nodes!: Expert[];
    @Field(() => PageInfo, { description: '翻页信息。' })
    pageInfo!: PageInfo;
  }

  @InputType(`Upsert${typePrefix}ExpertInput`, { description: '录入或变更一名协助检查者。' })
  class UpsertExpertInput {
    @Field(() => ID, { description: '请求编号：同一编号只办理一次。' })
    requestId!: string;
    @Field(() => String, { description: '所属部门编码。' })
    agency!: string;
    @Field(() => ID, { nullable: true, description: '变更哪一名；不填为新录入。' })
    id?: string | null;
    @Field(() => ExpertRoleEnum, { description: '种类；须为本部门规则所允许。' })
    role!: ExpertRole;
    @Field(() => String, { description: '姓名，或者机构的联系人。' })
    name!: string;
    @Field(() => String, { description: '所在单位。' })
    organisation!: string;
    @Field(() => [String], { nullable: true, description: '专长。' })
    specialities?: string[] | null;
    @Field(() => String, { nullable: true, description: '资质证书编号。' })
    qualificationNo?: string | null;
    @Field(() => PlainDateScalar, { nullable: true, description: '资质有效期止。' })
    qualifiedTo?: string | null;
    @Field(() => String, { nullable: true, description: '联系方式，加密保存。' })
    contactPhone?: string | null;
  }

  @InputType(`Suspend${typePrefix}ExpertInput`, { description: '暂停或者恢复一名协助检查者，须写明原因。' })
  class ExpertStateInput {
    @Field(() => ID, { description: '请求编号。' })
    requestId!: string;
    @Field(() => ID, { description: '标识。' })
    id!: string;
    @Field(() => ExpertStateEnum, { defaultValue: 'SUSPENDED', description: '新的状态。' })
    to!: ExpertState;
    @Field(() => String, { description: '原因。' })
    reason!: string;
  }

  @ObjectType(`${typePrefix}ExpertPayload`, { description: '办理后的协助检查者，或拒绝原因。' })
  class ExpertPayload {
    @Field(() => Expert, { nullable: true, description: '协助检查者；被拒绝时为空。' })
    expert!: Expert | null;
    @Field(() => [UserError], { description: '拒绝原因；成功时为空列表。' })
    userErrors!: UserError[];
  }
  return { Expert, ExpertConnection, UpsertExpertInput, ExpertStateInput, ExpertPayload };
}
