import { connection, decodeCursor, forbidden, pageSize, rows } from '@double-random/runtime';
import { agencies, findAgency } from '@double-random/schema/departments';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { PolicyValue } from '../directory/policy.type.ts';
import { departmentOf } from '../directory/present-department.ts';
import { presentEffectivePolicy } from '../directory/present-policy.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { isExecutor } from './executors.ts';
import { PolicyConflict, Task, TaskConnection, TaskMatter, TaskOriginEnum, TaskParticipant, TaskStateEnum } from './task.type.ts';
import { pinnedPolicy, taskInsight } from './task-access.ts';
import { type TaskOrigin, type TaskRow, type TaskState, taskColumns } from './task-row.ts';
import { loadTask, matterLoader, partyLoader, taskNode } from './task-view.ts';

@Resolver(() => Task)
export class TaskResolver {
  @FieldResolver(() => TaskOriginEnum)
  async origin(@Root() task: Task, @Ctx() context: JointContext): Promise<TaskOrigin> {
    const parties = await partyLoader(context).load(task.id);
    return isExecutor(parties, context.actor.department) ? 'DISPATCHED' : task.stored.origin;
  }

  @FieldResolver(() => [TaskParticipant])
  async participants(@Root() task: Task, @Ctx() context: JointContext): Promise<TaskParticipant[]> {
    const parties = await partyLoader(context).load(task.id);
    return parties.map((p) => ({ ...p, department: departmentOf(p.agency, task.year) }));
  }

  @FieldResolver(() => [TaskMatter])
  matters(@Root() task: Task, @Ctx() context: JointContext): Promise<TaskMatter[]> {
    return matterLoader(context).load(task.id);
  }

  @FieldResolver(() => [PolicyValue])
  effectivePolicy(@Root() task: Task): PolicyValue[] {
    return presentEffectivePolicy(pinnedPolicy(task.stored));
  }

  @FieldResolver(() => [PolicyConflict])
  policyConflicts(@Root() task: Task): PolicyConflict[] {
    return pinnedPolicy(task.stored).conflicts.map(({ row, rule, statement }) => ({ row, rule, statement }));
  }

  @Query(() => Task, { description: '一个任务：发起部门和参与部门可见；联席会议办公室和上级部门只见概况。' })
  task(@Ctx() context: JointContext, @Arg('id', () => ID, { description: '任务标识。' }) id: string): Promise<Task> {
    return loadTask(context, id);
  }

  @Query(() => TaskConnection, {
    description: '本部门发起或参加的任务，新者在前；联席会议办公室看本区域的联合任务，上级部门看下级发起的任务。',
  })
  async tasks(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { nullable: true, description: '发起部门编码。' }) agency?: string,
    @Arg('state', () => TaskStateEnum, { nullable: true, description: '状态。' }) state?: TaskState,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<TaskConnection> {
    const { actor } = context;
    if (actor.kind !== 'service' && (actor.kind !== 'person' || !actor.department)) throw forbidden('仅限部门人员');
    const size = pageSize({ first });
    const own = actor.department ?? '';
    const below = agencies.filter((a) => a.parent === own || actor.kind === 'service').map((a) => a.code);
    const office = findAgency(own)?.kind === 'CONFERENCE_OFFICE' ? findAgency(own)!.region : null;
    const found = await rows<TaskRow>(
      context.deps.em(),
      `select ${taskColumns} from task t
       where (exists (select 1 from task_participant p where p.task_id = t.id and p.agency = $1 and p.state <> 'DECLINED')
           or initiator = any($2) or (joint and region = $3::text))
         and ($4::text is null or initiator = $4) and ($5::text is null or state = $5) and ($6::text is null or id < $6)
       order by id desc limit $7`,
      [own, below, office ?? null, agency ?? null, state ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1],
    );
    const parties = await Promise.all(found.map((t) => partyLoader(context).load(t.id)));
    const visible = found.map((task, at) => ({ task, insight: taskInsight(actor, task, parties[at]!) }));
    const page = connection(
      visible,
      size,
      ({ task }) => [task.id],
      (v) => v,
    );
    return { ...page, nodes: page.nodes.flatMap(({ task, insight }) => (insight === 'NONE' ? [] : [taskNode(task, insight)])) };
  }
}
