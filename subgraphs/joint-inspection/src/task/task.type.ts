import { ChecklistItem } from '@double-random/department-kit/graph/checklist-item.ts';
import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Department } from '../directory/department.type.ts';
import { PolicyValue, ResolutionRuleEnum } from '../directory/policy.type.ts';
import { Matter } from '../graph/department-stubs.ts';
import { OriginLevelEnum } from '../graph/origin-level.ts';
import { PlanScope, RatioStratum } from '../plan/plan.type.ts';
import { inspectorModes, type TaskRow, taskKinds, taskOrigins, taskStates } from './task-row.ts';

export const TaskStateEnum = graphEnum('TaskState', taskStates, '任务状态，按联合细则第十四条的流程推进。');
export const TaskKindEnum = graphEnum('TaskKind', taskKinds, '任务种类。');
export const TaskOriginEnum = graphEnum('TaskOrigin', taskOrigins, '任务来源。');
export const InspectorModeEnum = graphEnum('InspectorMode', inspectorModes, '检查人员由谁抽取（联合细则第十五条第二款）。');
export const TaskPartyStateEnum = graphEnum(
  'TaskPartyState',
  { ACCEPTED: '参加', INVITED: '待答复', DECLINED: '不参加', WITHDRAWN: '退出' },
  '参与部门的答复。',
);
export const TaskPartyRoleEnum = graphEnum(
  'TaskPartyRole',
  { INITIATOR: '发起部门', PARTICIPANT: '参与部门', EXECUTOR: '承担上级派发任务的下级部门' },
  '在任务中的角色。',
);

@ObjectType({ description: '任务的一个部门。' })
export class TaskParticipant {
  @Field(() => Department, { description: '部门。' })
  department!: Department;
  @Field(() => TaskPartyRoleEnum, { description: '角色。' })
  role!: string;
  @Field(() => TaskPartyStateEnum, { description: '答复。' })
  state!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: '答复时刻。' })
  answeredAt?: string | null;
}

@ObjectType({ description: '任务锁定的抽查事项：以任务设立时主管部门已公布的清单为准，之后的修订不影响本任务。' })
export class TaskMatter {
  @Field(() => String, { description: '主管部门编码。' })
  agency!: string;
  @Field(() => ID, { description: '事项标识。' })
  matterId!: string;
  @Field(() => String, { description: '事项编码。' })
  code!: string;
  @Field(() => String, { description: '事项名称。' })
  name!: string;
  @Field(() => Int, { description: '锁定的事项版本。' })
  version!: number;
  @Field(() => Boolean, { description: '不宜提前告知检查对象。' })
  noNotice!: boolean;
  @Field(() => [ChecklistItem], { description: '锁定的检查要点。' })
  checklist!: readonly ChecklistItem[];
  @Field(() => Matter, { nullable: true, description: '主管部门清单中的事项。' })
  matter?: { id: string } | null;
}

@ObjectType({ description: '检查方案：检查内容、检查时间、检查方式、职责分工（联合细则第十二条）。' })
export class TaskSchemeView {
  @Field(() => String, { description: '检查内容。' })
  content!: string;
  @Field(() => String, { description: '检查时间。' })
  time!: string;
  @Field(() => String, { description: '检查方式。' })
  method!: string;
  @Field(() => String, { description: '职责分工和业务标准。' })
  responsibilities!: string;
  @Field(() => DateTimeScalar, { description: '保存时刻。' })
  savedAt!: string;
  @Field(() => [String], { description: '已阅知的部门编码。' })
  acknowledgedBy!: readonly string[];
}

@ObjectType({ description: '定向或临时性任务的依据文件。' })
export class TaskGround {
  @Field(() => String, { description: '情形代码，如 UPPER_INSTRUCTION。' })
  code!: string;
  @Field(() => String, { description: '部署或转办文件的文号。' })
  documentNo!: string;
  @Field(() => String, { nullable: true, description: '说明。' })
  note?: string | null;
}

@ObjectType({ description: '多份规则同时适用时，一处分歧在本任务中如何处理。' })
export class PolicyConflict {
  @Field(() => String, { description: '需求 A.2 的行号，如 K-01。' })
  row!: string;
  @Field(() => ResolutionRuleEnum, { description: '取舍规则。' })
  rule!: string;
  @Field(() => String, { description: '在本任务中的结论。' })
  statement!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: '抽查任务。' })
export class Task {
  /** Not in the graph: the stored row, and how much the asker may know of it. Fields of other rooms look at these. */
  stored!: TaskRow;
  insight!: 'FULL' | 'META';

  @Field(() => ID, { description: '任务标识。' })
  id!: string;
  @Field(() => String, { description: '任务编号。' })
  no!: string;
  @Field(() => String, { description: '任务名称。' })
  name!: string;
  @Field(() => TaskKindEnum, { description: '种类。' })
  kind!: string;
  @Field(() => TaskOriginEnum, { description: '来源。' })
  origin!: string;
  @Field(() => OriginLevelEnum, { description: '来源层级。' })
  originLevel!: string;
  @Field(() => ID, { nullable: true, description: '所据计划项。' })
  planItemId?: string | null;
  @Field(() => Department, { description: '发起部门。' })
  initiator!: Department;
  @Field(() => [TaskParticipant], { description: '发起部门和参与部门。' })
  participants!: readonly TaskParticipant[];
  @Field(() => String, { nullable: true, description: '联合抽查区域。' })
  region?: string | null;
  @Field(() => Boolean, { description: '部门联合抽查。' })
  joint!: boolean;
  @Field(() => TaskStateEnum, { description: '状态。' })
  state!: string;
  @Field(() => Int, { description: '计划年度。' })
  year!: number;
  @Field(() => PlainDateScalar, { description: '执行时间起。' })
  windowFrom!: string;
  @Field(() => PlainDateScalar, { description: '执行时间止。' })
  windowTo!: string;
  @Field(() => PlanScope, { description: '抽查范围。' })
  scope!: PlanScope;
  @Field(() => Int, { description: '抽查比例，单位：万分之一。' })
  ratioBasisPoints!: number;
  @Field(() => [RatioStratum], { nullable: true, description: '按信用风险等级或者记录情形分层的比例。' })
  strata?: readonly RatioStratum[] | null;
  @Field(() => InspectorModeEnum, { description: '检查人员由谁抽取。' })
  inspectorMode!: string;
  @Field(() => TaskGround, { nullable: true, description: '定向或临时性任务的依据。' })
  ground?: TaskGround | null;
  @Field(() => [TaskMatter], { description: '锁定的抽查事项。' })
  matters!: readonly TaskMatter[];
  @Field(() => TaskSchemeView, { nullable: true, description: '检查方案；仅任务各部门可见。' })
  scheme?: TaskSchemeView | null;
  @Field(() => String, { nullable: true, description: '不宜告知的理由；作出该决定后整个任务不提前告知。' })
  noNoticeReason?: string | null;
  @Field(() => [PolicyValue], { description: '任务设立时锁定的规则：每个值、出处、理由。' })
  effectivePolicy!: readonly PolicyValue[];
  @Field(() => [PolicyConflict], { description: '各部门规则不一致处的处理。' })
  policyConflicts!: readonly PolicyConflict[];
  @Field(() => String, { nullable: true, description: '取消的理由。' })
  cancelReason?: string | null;
  @Field(() => DateTimeScalar, { description: '设立时刻。' })
  createdAt!: string;
  @Field(() => Int, { description: '修改计数，用于防止相互覆盖。' })
  revision!: number;
}

@ObjectType({ description: '任务列表的一页。' })
export class TaskConnection {
  @Field(() => [Task], { description: '任务，新者在前。' })
  nodes!: readonly Task[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
