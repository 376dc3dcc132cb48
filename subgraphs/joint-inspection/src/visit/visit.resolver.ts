import { type PlainDate, yearOf } from '@double-random/rules';
import { notFound, PlainDateScalar, readerOf } from '@double-random/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { viewDeadlines } from '../deadline/deadline.resolver.ts';
import { Deadline } from '../deadline/deadline.type.ts';
import { deadlinesAbout } from '../deadline/open-deadline.ts';
import { InspectionObject } from '../graph/inspection-object.type.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { Task } from '../task/task.type.ts';
import { attendanceOf } from './attendance.ts';
import { readVisit } from './dossier.ts';
import { findVisits, type VisitFilter } from './find-visits.ts';
import { Evidence, MatterCheck } from './matter-check.type.ts';
import { presentMatterCheck, presentVisit } from './present-visit.ts';
import { DepartmentAttendance, Visit, VisitConnection } from './visit.type.ts';
import { findVisit } from './visit-access.ts';
import { VisitStateEnum } from './visit-enums.ts';
import { checksByVisit, evidenceByVisit } from './visit-loaders.ts';
import type { VisitState } from './visit-row.ts';

const thisYear = (context: JointContext): number => yearOf(context.deps.clock.today());

const page = async (context: JointContext, filter: VisitFilter): Promise<VisitConnection> => {
  const found = await findVisits(context.deps.em(), context.actor, filter);
  return { ...found, nodes: found.nodes.map((v) => presentVisit(v, thisYear(context))) };
};

/** The visit as the asker may see it, or null. */
export async function findVisitFor(context: JointContext, id: string): Promise<Visit | null> {
  const visit = await findVisit(readerOf(context), context.actor, id);
  return visit ? presentVisit(visit, thisYear(context)) : null;
}

/** The same for a query or a mutation's payload. @throws NOT_FOUND */
export async function loadVisit(context: JointContext, id: string): Promise<Visit> {
  const visit = await findVisitFor(context, id);
  if (!visit) throw notFound('检查');
  return visit;
}

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => Visit, { description: '一次检查：对象、检查组、各部门事项、期限一并取得，各部分按查询人的权限给出。' })
  visit(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '检查标识。' }) id: string): Promise<Visit> {
    return loadVisit(context, id);
  }

  @Query(() => VisitConnection, { description: '检查：发起部门全部可见，各部门见本部门事项所在的，检查人员见本人参加的（人防细则九）。' })
  visits(
    @Ctx() context: JointContext,
    @Arg('taskId', () => ID, { nullable: true, description: '任务。' }) taskId?: string,
    @Arg('agency', () => String, { nullable: true, description: '有事项的部门编码。' }) agency?: string,
    @Arg('state', () => VisitStateEnum, { nullable: true, description: '状态。' }) state?: VisitState,
    @Arg('scheduledFrom', () => PlainDateScalar, { nullable: true, description: '安排日期起。' }) scheduledFrom?: PlainDate,
    @Arg('scheduledTo', () => PlainDateScalar, { nullable: true, description: '安排日期止。' }) scheduledTo?: PlainDate,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<VisitConnection> {
    return page(context, { taskId, agency, state, scheduledFrom, scheduledTo, first, after });
  }

  @Query(() => VisitConnection, { description: '本人参加的检查。' })
  myVisits(
    @Ctx() context: JointContext,
    @Arg('state', () => VisitStateEnum, { nullable: true, description: '状态。' }) state?: VisitState,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<VisitConnection> {
    return page(context, { mine: true, state, first, after });
  }

  @FieldResolver(() => [MatterCheck], { description: '各部门的检查事项；声明有无利害关系之前不列。' })
  async checks(@Root() visit: Visit, @Ctx() context: JointContext): Promise<MatterCheck[]> {
    if (visit.insight !== 'FULL') return [];
    return (await checksByVisit(context).load(visit.id)).map((c) => presentMatterCheck(c, thisYear(context)));
  }

  @FieldResolver(() => [Evidence], { description: '属于整个检查的证据，如住所无人的照片；属于事项的见各事项。' })
  async evidence(@Root() visit: Visit, @Ctx() context: JointContext) {
    return visit.insight === 'FULL' ? evidenceByVisit(context).load(visit.id) : [];
  }

  @FieldResolver(() => [DepartmentAttendance], { description: '各部门的到场情况；声明有无利害关系之前不列。' })
  async attendance(@Root() visit: Visit, @Ctx() context: JointContext): Promise<DepartmentAttendance[]> {
    if (visit.insight !== 'FULL') return [];
    return attendanceOf(await readVisit({ em: context.deps.em(), actor: context.actor }, visit.id), thisYear(context));
  }

  @FieldResolver(() => [Deadline], { description: '本次检查引起的期限，按部门列明。' })
  async deadlines(@Root() visit: Visit, @Ctx() context: JointContext): Promise<Deadline[]> {
    if (visit.insight !== 'FULL') return [];
    const checks = await checksByVisit(context).load(visit.id);
    const subjects = [visit.id, ...checks.map((c) => c.id)];
    return viewDeadlines(context, await deadlinesAbout({ em: context.deps.em() }, subjects));
  }

  @FieldResolver(() => Int, { description: '计入次数的年度：检查结束的，以结束之日为准；未结束的为计划年度。' })
  capYear(@Root() visit: Visit): number {
    return visit.stored.finishedOn ? yearOf(visit.stored.finishedOn) : visit.stored.planYear;
  }
}

@Resolver(() => Task)
export class TaskVisitsResolver {
  @FieldResolver(() => VisitConnection, { nullable: true, description: '任务的检查，限查询人可见的。' })
  async visits(
    @Root() task: Task,
    @Ctx() context: JointContext,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<VisitConnection | null> {
    return task.insight === 'FULL' ? page(context, { taskId: task.id, first, after }) : null;
  }
}

@Resolver(() => InspectionObject)
export class ObjectVisitsResolver {
  @FieldResolver(() => [Visit], { nullable: true, description: '该对象在一个年度的检查，限查询人可见的；公示的结果见公示查询。' })
  async visits(
    @Root() object: InspectionObject,
    @Ctx() context: JointContext,
    @Arg('year', () => Int, { nullable: true, description: '年度，默认当年。' }) year?: number,
  ): Promise<readonly Visit[]> {
    const filter = { codes: [object.code], year: year ?? yearOf(context.deps.clock.today()), first: 100 };
    return (await page(context, filter)).nodes;
  }

  @Query(() => InspectionObject, { nullable: true, description: '按统一社会信用代码取检查对象；各部门的内容由各部门按权限给出。' })
  entity(@Arg('uscc', () => String, { description: '统一社会信用代码。' }) uscc: string): InspectionObject {
    return { code: uscc };
  }
}
