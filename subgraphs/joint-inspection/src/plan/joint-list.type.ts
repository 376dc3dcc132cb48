import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { Public } from '@double-random/department-kit/graph/public.ts';
import { DateTimeScalar, PageInfo, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Matter } from '../graph/department-stubs.ts';

export const JointListStateEnum = graphEnum(
  'JointMatterListState',
  { DRAFT: '拟定', PUBLISHED: '已公布', SUPERSEDED: '已被新版本取代' },
  '联合抽查事项清单状态。',
);

@Public()
@ObjectType({ description: '联合抽查事项清单的一个条目：引用主管部门清单中的事项。' })
export class JointMatterListEntry {
  @Public()
  @Field(() => ID, { description: '条目标识。' })
  id!: string;
  @Public()
  @Field(() => String, { description: '主管部门编码。' })
  agency!: string;
  @Public()
  @Field(() => String, { description: '事项编码。' })
  code!: string;
  @Public()
  @Field(() => String, { description: '事项名称。' })
  name!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '主管部门确认的时刻。' })
  confirmedAt?: string | null;
  @Field(() => Matter, { nullable: true, description: '主管部门清单中的事项。' })
  matter?: { id: string } | null;
  @Field(() => Boolean, { nullable: true, description: '该事项今日仍在主管部门已公布的清单中；主管部门无法联系时为空。' })
  inForce?: boolean | null;
  matterId!: string;
}

@Public()
@ObjectType('JointMatterList', { description: '一个区域的部门联合抽查事项清单的一个版本（联合细则第六条）。' })
export class JointMatterListView {
  @Public()
  @Field(() => ID, { description: '清单标识。' })
  id!: string;
  @Public()
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Public()
  @Field(() => Int, { description: '版本。' })
  version!: number;
  @Public()
  @Field(() => JointListStateEnum, { description: '状态。' })
  state!: string;
  @Public()
  @Field(() => String, { description: '编制部门编码。' })
  editor!: string;
  @Public()
  @Field(() => DateTimeScalar, { nullable: true, description: '公布时刻。' })
  publishedAt?: string | null;
  @Public()
  @Field(() => [JointMatterListEntry], { description: '条目。' })
  entries!: readonly JointMatterListEntry[];
}

@Public()
@ObjectType({ description: '联合抽查事项清单列表的一页。' })
export class JointMatterListConnection {
  @Public()
  @Field(() => [JointMatterListView], { description: '清单，新者在前。' })
  nodes!: readonly JointMatterListView[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '引用某部门清单中的一个事项。' })
export class MatterReferenceInput {
  @Field(() => String, { description: '主管部门编码。' })
  agency!: string;
  @Field(() => ID, { description: '事项标识。' })
  matterId!: string;
}
@InputType({ description: '编制联合抽查事项清单的新版本。' })
export class CreateJointMatterListInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => String, { description: '联合抽查区域。' })
  region!: string;
  @Field(() => [MatterReferenceInput], { description: '事项。' })
  entries!: MatterReferenceInput[];
}
@InputType({ description: '主管部门确认本部门事项。' })
export class ConfirmJointMatterInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '条目标识。' })
  entryId!: string;
}
@InputType({ description: '公布联合抽查事项清单。' })
export class PublishJointMatterListInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => ID, { description: '清单标识。' })
  listId!: string;
}
@ObjectType({ description: '编制、确认、公布清单的结果。' })
export class JointMatterListPayload {
  @Field(() => JointMatterListView, { nullable: true, description: '清单。' })
  jointMatterList?: JointMatterListView | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
