import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Department } from '../../directory/department.type.ts';
import { type EquivalenceState, equivalenceStates } from './equivalence-row.ts';

export const EquivalenceStateEnum = graphEnum('EquivalenceState', equivalenceStates, '互认事项的状态（联合细则第二十四条）。');

@ObjectType({ description: '互认事项：两个部门同意其内容相同的事项（联合细则第二十四条）。' })
export class MatterEquivalenceView {
  @Field(() => ID, { description: '标识。' })
  id!: string;
  @Field(() => Department, { description: '提出的部门。' })
  department!: Department;
  @Field(() => String, { description: '提出部门的事项编码。' })
  matterCode!: string;
  @Field(() => String, { description: '该事项提出时在清单中的名称。' })
  matterName!: string;
  @Field(() => Department, { description: '对方部门。' })
  otherDepartment!: Department;
  @Field(() => String, { description: '对方部门的事项编码。' })
  otherMatterCode!: string;
  @Field(() => String, { description: '对方事项提出时在清单中的名称。' })
  otherMatterName!: string;
  @Field(() => String, { description: '相同之处。' })
  explanation!: string;
  @Field(() => EquivalenceStateEnum, { description: '状态。' })
  state!: EquivalenceState;
  @Field(() => DateTimeScalar, { description: '提出时刻。' })
  proposedAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '对方同意的时刻。' })
  agreedAt?: string | null;
}

@ObjectType({ description: '互认事项的一页。' })
export class MatterEquivalenceConnection {
  @Field(() => [MatterEquivalenceView], { description: '互认事项，新者在前。' })
  nodes!: readonly MatterEquivalenceView[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: '可以互认的结果：本年度已合格并公示，事项经双方同意为相同（联合细则第二十四条）。' })
export class RecognisableResult {
  @Field(() => String, { description: '公示结果的编号。' })
  resultNo!: string;
  @Field(() => Department, { description: '作出结果的部门。' })
  department!: Department;
  @Field(() => String, { nullable: true, description: '其事项名称；部分公示而未公开的为空。' })
  matterName?: string | null;
  @Field(() => PlainDateScalar, { description: '检查结束之日。' })
  inspectedOn!: string;
  @Field(() => String, { description: '结果。' })
  resultText!: string;
  @Field(() => String, { description: '两个事项的相同之处。' })
  explanation!: string;
}

@InputType({ description: '提出互认事项（联合细则第二十四条）。' })
export class ProposeMatterEquivalenceInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '本部门。' })
  agency!: string;
  @Field(() => String, { description: '本部门的事项编码。' })
  matterCode!: string;
  @Field(() => String, { description: '对方部门。' })
  otherAgency!: string;
  @Field(() => String, { description: '对方部门的事项编码。' })
  otherMatterCode!: string;
  @Field(() => String, { description: '相同之处。' })
  explanation!: string;
}

@InputType({ description: '同意互认事项。' })
export class AgreeMatterEquivalenceInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '互认事项标识。' })
  equivalenceId!: string;
}

@InputType({ description: '终止互认事项；已经互认的不受影响。' })
export class RevokeMatterEquivalenceInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '互认事项标识。' })
  equivalenceId!: string;
  @Field(() => String, { description: '理由。' })
  reason!: string;
}

@ObjectType({ description: '办理互认事项的结果。' })
export class MatterEquivalencePayload {
  @Field(() => MatterEquivalenceView, { nullable: true, description: '办理后的内容；被拒绝时为空。' })
  matterEquivalence?: MatterEquivalenceView | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
