import { Public } from '@double-random/department-kit/graph/public.ts';
import { stateCouncilYears, type WorkingCalendar } from '@double-random/rules';
import { connection, decodeCursor, once, PlainDateScalar, pageSize, payload, perform, row, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { Task } from '../task/task.type.ts';
import { CalendarYearConnection, LoadCalendarYearInput, LoadCalendarYearPayload } from './calendar.type.ts';
import { currentCalendar } from './current-calendar.ts';
import { OpenYearInput, OpenYearPayload, ReportDutyDoneInput, ReportDutyDonePayload } from './deadline.input.ts';
import { Deadline, DeadlineConnection, type DeadlineState, DeadlineStateEnum } from './deadline.type.ts';
import { type DeadlineRow, deadlineColumns } from './deadline-row.ts';
import { findDeadlines, presentDeadline } from './find-deadlines.ts';
import { loadCalendarYear } from './load-calendar-year.ts';
import { deadlinesAbout } from './open-deadline.ts';
import { openYear } from './open-year.ts';
import { reportDutyDone } from './report-duty-done.ts';

/** The calendar, read once for all the deadlines shown together. */
const calendarAtHand = (context: JointContext) =>
  once(
    context,
    'calendarAtHand',
    () =>
      new DataLoader<'', WorkingCalendar>(
        async (asked) => {
          const calendar = await currentCalendar(context.deps.em());
          return asked.map(() => calendar);
        },
        { cache: false },
      ),
  );

/** Rows as the asker may see them, at this moment. Fields of other rooms (Visit.deadlines) use it too. */
export async function viewDeadlines(context: JointContext, found: readonly DeadlineRow[]): Promise<Deadline[]> {
  const { clock } = context.deps;
  const calendar = await calendarAtHand(context).load('');
  return found.map((d) => presentDeadline(d, context.actor, calendar, clock.now(), clock.today()));
}

@Resolver(() => Deadline)
export class DeadlineResolver {
  @Query(() => DeadlineConnection, {
    description: '期限：本部门的（按单位分工的限本单位）、下级部门的；联席会议办公室看本区域的。先到者在前。',
  })
  async deadlines(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { nullable: true, description: '部门编码。' }) agency?: string,
    @Arg('state', () => DeadlineStateEnum, { nullable: true, description: '状态。' }) state?: DeadlineState,
    @Arg('dueBefore', () => PlainDateScalar, { nullable: true, description: '截止于该日或之前。' }) dueBefore?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<DeadlineConnection> {
    const { em, clock } = context.deps;
    const page = await findDeadlines(em(), context.actor, { agency, state, dueBefore, first, after }, clock.today());
    return { ...page, nodes: await viewDeadlines(context, page.nodes) };
  }

  @Public()
  @Query(() => CalendarYearConnection, { description: '已知的工作日安排，新者在前；之外年度的期限为暂定。' })
  async calendarYears(
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<CalendarYearConnection> {
    const [before] = decodeCursor(after, 1) ?? [Number.POSITIVE_INFINITY];
    const loaded = await rows<{ year: number; source: string; data: { off: string[]; work: string[] } }>(
      context.deps.em(),
      'select year, source, data from calendar_year',
    );
    const years = new Map([...stateCouncilYears, ...loaded.map(({ data, ...y }) => ({ ...y, ...data }))].map((y) => [y.year, y]));
    const list = [...years.values()].filter((y) => y.year < Number(before)).sort((a, b) => b.year - a.year);
    return connection(
      list,
      pageSize({ first }),
      (y) => [y.year],
      (y) => y,
    );
  }

  @Mutation(() => LoadCalendarYearPayload, { description: '录入或更正一个年度的放假安排；未完成的期限随之重算，已完成的不变。' })
  async loadCalendarYear(
    @Ctx() context: JointContext,
    @Arg('input', () => LoadCalendarYearInput, { description: '放假安排。' }) input: LoadCalendarYearInput,
  ): Promise<LoadCalendarYearPayload> {
    const result = await perform(context.deps, context, loadCalendarYear, input);
    const answer = await payload(result, 'calendarYear', () => input);
    return { ...answer, recomputed: result.ok ? result.value.recomputed : null };
  }

  @Mutation(() => OpenYearPayload, { description: '开启一个年度：列出各部门当年有期限的义务；重复执行无影响。' })
  async openYear(
    @Ctx() context: JointContext,
    @Arg('input', () => OpenYearInput, { description: '年度。' }) input: OpenYearInput,
  ): Promise<OpenYearPayload> {
    return payload(await perform(context.deps, context, openYear, input), 'year', (value) => value.year);
  }

  @Mutation(() => ReportDutyDonePayload, { description: '报告清单或名录库已完成；逾期照样记录。' })
  async reportDutyDone(
    @Ctx() context: JointContext,
    @Arg('input', () => ReportDutyDoneInput, { description: '何项义务。' }) input: ReportDutyDoneInput,
  ): Promise<ReportDutyDonePayload> {
    const result = await perform(context.deps, context, reportDutyDone, input);
    return payload(result, 'deadline', async ({ id }) => {
      const found = await row<DeadlineRow>(context.deps.em(), `select ${deadlineColumns} from deadline where id = $1`, [id]);
      return (await viewDeadlines(context, [found!]))[0]!;
    });
  }
}

@Resolver(() => Task)
export class TaskDeadlinesResolver {
  @FieldResolver(() => [Deadline], { nullable: true, description: '任务的期限；仅任务各部门可见。' })
  async deadlines(@Root() task: Task, @Ctx() context: JointContext): Promise<Deadline[] | null> {
    if (task.insight !== 'FULL') return null;
    return viewDeadlines(context, await deadlinesAbout({ em: context.deps.em() }, [task.id]));
  }
}
