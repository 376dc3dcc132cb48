import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { replacementGrounds } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ID, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { Inspector } from '../graph/department-stubs.ts';
import { memberStates } from './team-access.ts';

export const MemberStateEnum = graphEnum('MemberState', memberStates, '检查组成员的状态（开封细则第十七条）。');
export const MemberKindEnum = graphEnum('MemberKind', { INSPECTOR: '执法检查人员', EXPERT: '专家，协助检查，不计入人数' }, '成员类别。');
export const ReplacementGroundEnum = graphEnum('ReplacementGround', replacementGrounds, '更换检查人员的情形（开封细则第十七条）。');
export const replacementStates = {
  PENDING_APPROVAL: '待分管负责人同意',
  APPROVED: '已同意，待执行',
  REJECTED: '不同意',
  EXECUTED: '已更换',
  BLOCKED: '无人可更换',
} as const;
export const ReplacementStateEnum = graphEnum('ReplacementState', replacementStates, '更换申请的状态。');
export const ReplacementMethodEnum = graphEnum(
  'ReplacementMethod',
  { RANDOM: '随机抽取', DESIGNATE: '选派' },
  '更换方式：开封细则第十七条随机抽取；联合细则第十六条选派，无须摇号。',
);

@ObjectType({ description: '检查组成员：随机抽取产生，仅可依规定情形更换。' })
export class TeamMember {
  @Field(() => ID, { description: '成员标识。' })
  id!: string;
  @Field(() => ID, { description: '所属检查。' })
  visitId!: string;
  @Field(() => Department, { description: '所在部门。' })
  department!: Department;
  @Field(() => Inspector, { nullable: true, description: '名录库中的人员，由所在部门提供。' })
  inspector?: { id: string } | null;
  @Field(() => String, { description: '姓名；仅检查组、本部门负责人和经办人、发起部门可见，其他人见脱敏姓名。' })
  name!: string;
  @Field(() => String, { description: '执法证号后四位。' })
  certificateNoLast4!: string;
  @Field(() => MemberKindEnum, { description: '类别。' })
  kind!: string;
  @Field(() => String, { nullable: true, description: '从下级名录库随机抽调的，原部门编码（人防细则五）。' })
  secondedFrom?: string | null;
  @Field(() => Boolean, { description: '组长（联合细则第十七条：发起部门的执法检查人员）。' })
  leader!: boolean;
  @Field(() => MemberStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '作出利害关系声明的时刻。' })
  declaredAt?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '作出廉洁承诺的时刻（人防细则十二）。' })
  integrityStatementAt?: string | null;
  @Field(() => ID, { nullable: true, description: '所更换的成员。' })
  replacesMemberId?: string | null;
}

@ObjectType({ description: '本部门人员被上级人防部门随机抽调的一次检查（人防细则五）。' })
export class Secondment {
  @Field(() => ID, { description: '检查组成员标识。' })
  id!: string;
  @Field(() => Department, { description: '抽调的上级部门。' })
  department!: Department;
  @Field(() => Inspector, { nullable: true, description: '被抽调的人员。' })
  inspector?: { id: string } | null;
  @Field(() => PlainDateScalar, { description: '任务执行时间起。' })
  windowFrom!: string;
  @Field(() => PlainDateScalar, { description: '任务执行时间止。' })
  windowTo!: string;
  @Field(() => MemberStateEnum, { description: '状态。' })
  state!: string;
}
@ObjectType({ description: '抽调的一页。' })
export class SecondmentConnection {
  @Field(() => [Secondment], { description: '抽调，新者在前。' })
  nodes!: readonly Secondment[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '更换检查人员的申请、同意和执行（开封细则第十七条、联合细则第十六条）。' })
export class Replacement {
  @Field(() => ID, { description: '申请标识。' })
  id!: string;
  @Field(() => ID, { description: '所属检查。' })
  visitId!: string;
  @Field(() => ID, { description: '被更换的成员。' })
  memberId!: string;
  @Field(() => Department, { description: '被更换人员所在部门，由其分管负责人同意。' })
  department!: Department;
  @Field(() => ReplacementGroundEnum, { description: '情形。' })
  ground!: string;
  @Field(() => String, { nullable: true, description: '说明。' })
  note?: string | null;
  @Field(() => ReplacementStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => DateTimeScalar, { description: '申请时刻。' })
  requestedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '审批时刻。' })
  decidedAt?: string | null;
  @Field(() => String, { nullable: true, description: '审批意见。' })
  decision?: string | null;
  @Field(() => String, { nullable: true, description: '受书面授权审批的，授权文件的文号。' })
  delegation?: string | null;
  @Field(() => ReplacementMethodEnum, { nullable: true, description: '执行的方式。' })
  method?: string | null;
  @Field(() => TeamMember, { nullable: true, description: '接替的成员。' })
  successor?: TeamMember | null;
}
