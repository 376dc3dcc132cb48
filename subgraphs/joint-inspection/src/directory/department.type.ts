import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { Directive, Field, ObjectType } from 'type-graphql';

export const AgencyLevelEnum = graphEnum('AgencyLevel', { CITY: '市级', COUNTY: '县级' }, '部门层级。');
export const AgencyKindEnum = graphEnum(
  'AgencyKind',
  { DEPARTMENT: '业务部门', CONFERENCE_OFFICE: '“双随机、一公开”监管工作联席会议办公室' },
  '部门性质。',
);
export const JointQuotaRuleEnum = graphEnum(
  'JointQuotaRule',
  { INITIATE_1: '每年至少发起一次', INITIATE_OR_JOIN_1: '每年至少发起或参与一次', OPTIONAL: '根据需要' },
  '年度联合抽查次数要求的类别（联合细则第九条）。',
);

@Public()
@ObjectType({ description: '部门内的单位，如大队、办公室（叶县方案三、五（一））。' })
export class DepartmentUnit {
  @Public()
  @Field(() => String, { description: '单位编码，在部门内唯一，如 za。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '单位名称，如治安大队。' })
  name!: string;
}

@Public()
@Directive('@key(fields: "code")')
@ObjectType({ description: '部门：平台上的一个机关，由本子图提供名录。' })
export class Department {
  @Public()
  @Field(() => String, { description: '部门编码，如 wg-psb。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '部门名称。' })
  name!: string;
  @Public()
  @Field(() => AgencyKindEnum, { description: '部门性质。' })
  kind!: string;
  @Public()
  @Field(() => AgencyLevelEnum, { description: '部门层级。' })
  level!: string;
  @Public()
  @Field(() => String, { description: '管辖区域的行政区划代码（GB/T 2260）。' })
  division!: string;
  @Public()
  @Field(() => String, { nullable: true, description: '所属联合抽查区域，如 WG；不参加联席会议的为空（联合细则转发通知）。' })
  region?: string | null;
  @Public()
  @Field(() => [DepartmentUnit], { description: '部门内的单位；不按单位分工的为空。' })
  units!: readonly DepartmentUnit[];
  @Public()
  @Field(() => JointQuotaRuleEnum, { nullable: true, description: '年度联合抽查次数要求（联合细则第九条）；办公室为空。' })
  quotaClass?: string | null;
  @Public()
  @Field(() => String, { nullable: true, description: '次数要求的依据条款。' })
  quotaBasis?: string | null;
  @Public()
  @Field(() => Department, { nullable: true, description: '上级部门。' })
  parent?: Department | null;
}
