import { DateTimeScalar, PageInfo } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Deadline } from '../../deadline/deadline.type.ts';
import { Department } from '../../directory/department.type.ts';
import { TaskKindEnum } from '../../task/task.type.ts';

@ObjectType('MetricDefinition', { description: '一项指标的口径，随数字一并返回。' })
export class MetricDefinitionView {
  @Field(() => String, { description: '所在字段。' })
  code!: string;
  @Field(() => String, { description: '名称。' })
  name!: string;
  @Field(() => String, { description: '计算方法。' })
  formula!: string;
  @Field(() => String, { description: '依据条款。' })
  basis!: string;
}

@ObjectType({ description: '一个部门一种义务的按期办理情况（联合细则第二十九条）。' })
export class OnTimeLineView {
  @Field(() => Department, { description: '部门。' })
  department!: Department;
  @Field(() => String, { description: '义务的代码。' })
  kind!: string;
  @Field(() => String, { description: '义务的名称。' })
  title!: string;
  @Field(() => Int, { description: '按期完成。' })
  onTime!: number;
  @Field(() => Int, { description: '逾期完成，视为未完成。' })
  late!: number;
  @Field(() => Int, { description: '未完成：未到期的，或者已逾期仍未办的。' })
  open!: number;
  @Field(() => Int, { description: '暂定：放假安排未录入的年度。' })
  provisional!: number;
}

@ObjectType({ description: '随机抽查或定向抽查的问题检出率。' })
export class DetectionLineView {
  @Field(() => TaskKindEnum, { description: '任务种类。' })
  kind!: string;
  @Field(() => Int, { description: '检查结果数。' })
  results!: number;
  @Field(() => Int, { description: '其中需要后续处理的。' })
  problems!: number;
  @Field(() => Int, { nullable: true, description: '检出率，单位：万分之一，舍去尾数；没有结果的为空。' })
  rate?: number | null;
}

@ObjectType({ description: '一个县（市、区）一个月结束的检查次数；联合检查计一次。' })
export class DensityCellView {
  @Field(() => String, { description: '行政区划代码（GB/T 2260）。' })
  division!: string;
  @Field(() => String, { description: '月份，如 2026-03。' })
  month!: string;
  @Field(() => Int, { description: '检查次数。' })
  visits!: number;
}

@ObjectType({ description: '一项逾期未办的义务；不含检查对象。' })
export class OverdueDuty {
  @Field(() => ID, { description: '期限标识。' })
  id!: string;
  @Field(() => Department, { description: '应办的部门。' })
  department!: Department;
  @Field(() => Deadline, { description: '期限。' })
  deadline!: Deadline;
  @Field(() => Int, { description: '逾期的工作日数。' })
  overdueWorkingDays!: number;
  @Field(() => Int, { description: '已督办的次数。' })
  urged!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次督办。' })
  lastUrgedAt?: string | null;
}

@ObjectType({ description: '逾期清单的一页。' })
export class OverdueDutyConnection {
  @Field(() => [OverdueDuty], { description: '逾期的义务，最久的在前。' })
  nodes!: readonly OverdueDuty[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
