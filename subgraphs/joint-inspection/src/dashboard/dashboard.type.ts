import { DateTimeScalar } from '@double-random/runtime';
import { Field, Int, ObjectType } from 'type-graphql';
import { Deadline } from '../deadline/deadline.type.ts';
import { TodoList } from '../deadline/todo/todo.resolver.ts';
import { Department } from '../directory/department.type.ts';
import { Urging } from '../report/coordination/urging.type.ts';
import { QuotaLineView } from '../report/coordination.resolver.ts';
import { TaskStateEnum } from '../task/task.type.ts';
import type { TaskState } from '../task/task-row.ts';

@ObjectType({ description: '处于一种状态的任务数。' })
export class TaskStateCount {
  @Field(() => TaskStateEnum, { description: '状态。' })
  state!: TaskState;
  @Field(() => Int, { description: '任务数。' })
  count!: number;
}

@ObjectType({ description: '未完成的期限，按剩余工作日。' })
export class DueCountsView {
  @Field(() => Int, { description: '已逾期。' })
  overdue!: number;
  @Field(() => Int, { description: '三个工作日内到期，含今日。' })
  withinThree!: number;
  @Field(() => Int, { description: '四至七个工作日内到期。' })
  withinSeven!: number;
  @Field(() => Int, { description: '更晚到期。' })
  later!: number;
  @Field(() => Int, { description: '暂定：放假安排未录入的年度。' })
  provisional!: number;
}

@ObjectType({ description: '进行中的工作。' })
export class OpenWorkView {
  @Field(() => Int, { description: '已录入尚未公示的结果。' })
  resultsOpen!: number;
  @Field(() => Int, { description: '其中被退回的。' })
  resultsReturned!: number;
  @Field(() => Int, { description: '未办结的后续处理。' })
  followUpsOpen!: number;
  @Field(() => Int, { description: '其中超过自定期限的。' })
  followUpsOverdue!: number;
  @Field(() => Int, { description: '其中没有责任人的。' })
  followUpsWithoutOwner!: number;
  @Field(() => Int, { description: '已办结的后续处理。' })
  followUpsClosed!: number;
  @Field(() => Int, { description: '待审批的人员更换。' })
  replacementsPending!: number;
}

@ObjectType({ description: '一个部门的工作情况：只有本部门的。' })
export class Dashboard {
  @Field(() => Department, { description: '部门。' })
  department!: Department;
  @Field(() => DateTimeScalar, { description: '数据时刻。' })
  at!: string;
  @Field(() => TodoList, { description: '本人的待办，至多十件；看下级部门时为空表。' })
  todos!: TodoList;
  @Field(() => [TaskStateCount], { description: '本年度和未办结的任务，按状态。' })
  tasks!: readonly TaskStateCount[];
  @Field(() => DueCountsView, { description: '未完成的期限。' })
  due!: DueCountsView;
  @Field(() => [Deadline], { description: '最先到期的至多十项。' })
  nextDue!: readonly Deadline[];
  @Field(() => QuotaLineView, { nullable: true, description: '本年度联合抽查次数要求；办公室为空。' })
  quota?: QuotaLineView | null;
  @Field(() => OpenWorkView, { description: '进行中的工作。' })
  work!: OpenWorkView;
  @Field(() => [Urging], { description: '联席会议办公室督办而未办结的，至多十项。' })
  urgings!: readonly Urging[];
  @Field(() => [Int], { description: '本年度本部门上门一次、两次、三次及以上的市场主体数。' })
  visitsPerEntity!: readonly number[];
}
