import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { PlainDateScalar } from '@double-random/runtime';
import { Field, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';

/** How far a visit is, no finer than somebody at the door has to know: what was found is not in it. */
export const verifiedStates = { EXPECTED: '尚未到场', UNDER_WAY: '检查中', ENDED: '已结束', CANCELLED: '已取消' } as const;
export const VerifiedStateEnum = graphEnum('VerifiedState', verifiedStates, '凭检查码核验时，一次检查所处的阶段。');

@Public()
@ObjectType({ description: '凭检查码核验到的一名检查人员：姓名只显示姓氏，执法证件只显示末四位。' })
export class VerifiedInspector {
  @Public()
  @Field(() => String, { description: '姓氏，如“赵**”。' })
  nameMasked!: string;
  @Public()
  @Field(() => String, { description: '行政执法证件号末四位。' })
  certificateNoLast4!: string;
  @Public()
  @Field(() => Boolean, { description: '组长。' })
  leader!: boolean;
  @Public()
  @Field(() => Boolean, { description: '专家：协助检查，没有执法证件。' })
  expert!: boolean;
}

@Public()
@ObjectType({ description: '凭检查码核验到的一个部门：检查什么、派谁来。' })
export class VerifiedDepartment {
  @Public()
  @Field(() => Department, { description: '部门。' })
  department!: Department;
  @Public()
  @Field(() => [String], { description: '检查事项。' })
  matters!: readonly string[];
  @Public()
  @Field(() => [VerifiedInspector], { description: '检查组中本部门的人员，组长在前。' })
  inspectors!: readonly VerifiedInspector[];
}

@Public()
@ObjectType({ description: '凭检查码核验到的一次检查：谁可以来、查什么、哪一天。检查结果不在其中，依法公示后另查。' })
export class VerifiedVisit {
  @Public()
  @Field(() => String, { description: '检查对象的名称，与来人所说的核对。' })
  objectName!: string;
  @Public()
  @Field(() => VerifiedStateEnum, { description: '阶段。' })
  state!: keyof typeof verifiedStates;
  @Public()
  @Field(() => Boolean, { description: '部门联合抽查：各部门一次上门。' })
  joint!: boolean;
  @Public()
  @Field(() => PlainDateScalar, { nullable: true, description: '安排的检查日期。' })
  scheduledOn?: string | null;
  @Public()
  @Field(() => PlainDateScalar, { nullable: true, description: '检查结束之日。' })
  endedOn?: string | null;
  @Public()
  @Field(() => Boolean, { description: '可以反馈：检查组到场之后，被检查人凭检查码反馈检查人员的廉洁和作风（人防细则十二）。' })
  feedbackOpen!: boolean;
  @Public()
  @Field(() => [VerifiedDepartment], { description: '各部门，牵头部门在前。' })
  departments!: readonly VerifiedDepartment[];
}
