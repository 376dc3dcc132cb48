import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import type { PlainDate } from '@double-random/rules';
import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { type DelegableRole, delegableRoles } from './delegation-row.ts';

export const DelegableRoleEnum = graphEnum('DelegableRole', delegableRoles, '可以书面授权的审批职务。');

@ObjectType('Delegation', { description: '负责人的书面授权（开封细则第十七条、联合细则第十六条、第二十二条）；限本部门查看。' })
export class DelegationView {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => String, { description: '部门编码。' })
  agency!: string;
  @Field(() => DelegableRoleEnum, { description: '授权的职务。' })
  role!: DelegableRole;
  @Field(() => String, { description: '授权人账号。' })
  delegator!: string;
  @Field(() => String, { description: '受托人账号。' })
  delegate!: string;
  @Field(() => Boolean, { description: '代行主要负责人职务；更正公示结果只能由其签字。' })
  acting!: boolean;
  @Field(() => PlainDateScalar, { description: '起始之日。' })
  validFrom!: PlainDate;
  @Field(() => PlainDateScalar, { description: '截止之日（含当日）。' })
  validTo!: PlainDate;
  @Field(() => String, { description: '授权文件的文号。' })
  documentNo!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '收回的时刻。' })
  revokedAt?: string | null;
}
@ObjectType({ description: '书面授权的一页。' })
export class DelegationConnection {
  @Field(() => [DelegationView], { description: '授权，新者在前。' })
  nodes!: readonly DelegationView[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
@InputType({ description: '登记本人作出的书面授权。' })
export class RecordDelegationInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => DelegableRoleEnum, { description: '授权的职务，须为本人职务。' })
  role!: DelegableRole;
  @Field(() => String, { description: '受托人账号，须为本部门人员。' })
  delegate!: string;
  @Field(() => Boolean, { nullable: true, description: '代行主要负责人职务。' })
  acting?: boolean | null;
  @Field(() => PlainDateScalar, { description: '起始之日。' })
  validFrom!: PlainDate;
  @Field(() => PlainDateScalar, { description: '截止之日（含当日）。' })
  validTo!: PlainDate;
  @Field(() => String, { description: '授权文件的文号。' })
  documentNo!: string;
}
@InputType({ description: '收回书面授权。' })
export class RevokeDelegationInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '授权标识。' })
  delegationId!: string;
}
@ObjectType({ description: '登记或者收回授权的结果。' })
export class DelegationPayload {
  @Field(() => DelegationView, { nullable: true, description: '授权。' })
  delegation?: DelegationView | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
