import { graphEnum } from '@double-random/department-kit/graph/graph-enum.ts';
import { DateTimeScalar, PageInfo, PlainDateScalar } from '@double-random/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const DeadlineStateEnum = graphEnum(
  'DeadlineState',
  {
    OPEN: '未到期',
    ON_TIME: '按时完成',
    LATE: '逾期完成，视为未完成任务',
    OVERDUE: '逾期未完成',
    PROVISIONAL: '期限暂定：所涉年度的放假安排尚未录入',
    CANCELLED: '不再需要',
  },
  '期限状态：由完成时刻与期限比较得出，不由人填写（联合细则第二十九条）。',
);
export type DeadlineState = keyof typeof DeadlineStateEnum;

@ObjectType({ description: '一项有期限的义务：何事、何部门、何日截止、依据何条。' })
export class Deadline {
  @Field(() => ID, { description: '期限标识。' })
  id!: string;
  @Field(() => String, { description: '期限种类，如 RESULT_PUBLICATION。' })
  kind!: string;
  @Field(() => String, { description: '期限名称，如“录入并公示检查结果”。' })
  title!: string;
  @Field(() => String, { nullable: true, description: '所涉对象的标识：任务、检查、后续处理，或“部门:年度”；仅本部门和上级部门可见。' })
  subject?: string | null;
  @Field(() => String, { description: '负有义务的部门编码。' })
  agency!: string;
  @Field(() => String, { nullable: true, description: '部门内的责任单位；整个部门负责时为空。' })
  unit?: string | null;
  @Field(() => PlainDateScalar, { description: '起算日（第0日，不计入）。' })
  startOn!: string;
  @Field(() => PlainDateScalar, { description: '最后一日，至该日24时（Asia/Shanghai）止。' })
  dueOn!: string;
  @Field(() => Boolean, { description: '期限暂定：所涉年度的国务院放假安排尚未录入，录入后自动重算。' })
  provisional!: boolean;
  @Field(() => [Int], { description: '尚缺放假安排的年度。' })
  missingYears!: readonly number[];
  @Field(() => String, { description: '依据条款；条文未规定的写明“默认”。' })
  clause!: string;
  @Field(() => String, { description: '期限如何算得。' })
  explanation!: string;
  @Field(() => DeadlineStateEnum, { description: '此刻的状态。' })
  state!: DeadlineState;
  @Field(() => DateTimeScalar, { nullable: true, description: '完成时刻；逾期完成照样记录，不予拒绝。' })
  doneAt?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '期限将至的提醒时刻；尚未提醒的为空。' })
  remindedAt?: string | null;
  @Field(() => Int, { nullable: true, description: '距最后一日的日历日数，当日为0；已完成或已逾期的为空。' })
  daysLeft?: number | null;
  @Field(() => Int, { nullable: true, description: '距最后一日的工作日数；已完成或已逾期的为空。' })
  workingDaysLeft?: number | null;
  @Field(() => Int, { nullable: true, description: '逾期的工作日数。' })
  lateByWorkingDays?: number | null;
}

@ObjectType({ description: '期限列表的一页。' })
export class DeadlineConnection {
  @Field(() => [Deadline], { description: '期限，先到者在前。' })
  nodes!: Deadline[];
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}
