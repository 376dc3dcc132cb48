import { Public } from '@double-random/department-kit/graph/public.ts';
import { PageInfo, PlainDateScalar, UserError } from '@double-random/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

@Public()
@ObjectType('CalendarYear', { description: '一个年度的工作日安排：国务院办公厅放假通知的内容。' })
export class CalendarYearView {
  @Public()
  @Field(() => Int, { description: '年度。' })
  year!: number;
  @Public()
  @Field(() => String, { description: '通知的名称和文号。' })
  source!: string;
  @Public()
  @Field(() => [PlainDateScalar], { description: '放假日期（含其中的周末）。' })
  off!: readonly string[];
  @Public()
  @Field(() => [PlainDateScalar], { description: '调休上班的周末。' })
  work!: readonly string[];
}

@Public()
@ObjectType({ description: '工作日安排列表的一页。' })
export class CalendarYearConnection {
  @Public()
  @Field(() => [CalendarYearView], { description: '各年度的安排。' })
  nodes!: readonly CalendarYearView[];
  @Public()
  @Field(() => PageInfo, { description: '翻页信息。' })
  pageInfo!: PageInfo;
}

@InputType({ description: '录入一个年度的国务院放假安排。' })
export class LoadCalendarYearInput {
  @Field(() => ID, { description: '幂等键。' })
  requestId!: string;
  @Field(() => Int, { description: '年度。' })
  year!: number;
  @Field(() => String, { description: '国务院办公厅通知的名称和文号。' })
  source!: string;
  @Field(() => [PlainDateScalar], { description: '放假日期（含其中的周末）。' })
  off!: string[];
  @Field(() => [PlainDateScalar], { description: '调休上班的周末。' })
  work!: string[];
}

@ObjectType({ description: '录入放假安排的结果。' })
export class LoadCalendarYearPayload {
  @Field(() => CalendarYearView, { nullable: true, description: '录入的安排。' })
  calendarYear?: CalendarYearView | null;
  @Field(() => Int, { nullable: true, description: '因此重算的未完成期限数。' })
  recomputed?: number | null;
  @Field(() => [UserError], { description: '被拒绝的原因。' })
  userErrors!: UserError[];
}
