import { type WorkingCalendar, yearOf } from '@double-random/rules';
import { type Actor, forbidden, hasRole, lazyParts, together } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { currentCalendar } from '../deadline/current-calendar.ts';
import { presentDeadline } from '../deadline/find-deadlines.ts';
import { todosOf } from '../deadline/todo/todo.resolver.ts';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import { openUrgings } from '../report/coordination/urging-row.ts';
import { presentQuotas } from '../report/coordination.resolver.ts';
import { quotaOfAgency } from '../report/coordination.ts';
import type { TaskState } from '../task/task-row.ts';
import { dueCounts, nextDue, openWork, ownVisitsPerEntity, taskCounts, type WorkScope } from './agency-work.ts';
import { Dashboard } from './dashboard.type.ts';

const readers = ['op', 'reg', 'fz', 'rev', 'dh', 'ph', 'lgo', 'jco', 'aud'] as const;
/** Those who see the work of every unit of their agency (YX 三). */
const wholeAgency = ['lgo', 'dh', 'ph', 'aud'] as const;
const shown = 10;

/** @throws FORBIDDEN for an agency that is neither the own nor one below it (KF 第五条) */
function scopeFor(actor: Actor, agency: string): WorkScope {
  const own = actor.kind === 'person' && hasRole(actor, ...readers) ? findAgency(actor.department ?? '') : undefined;
  if (!own || (own.code !== agency && findAgency(agency)?.parent !== own.code)) throw forbidden('仅限本部门和上级部门', 'KF 第五条');
  const ownUnit = own.code === agency && !hasRole(actor, ...wholeAgency) ? actor.unit : undefined;
  return { agency, unit: ownUnit ?? null };
}

@Resolver()
export class DashboardResolver {
  @Query(() => Dashboard, { description: '部门工作台：待办、任务、期限、次数要求、后续处理、督办，一次取齐；只有本部门的，上级部门可见。' })
  async dashboard(
    @Ctx() context: JointContext,
    @Arg('agency', () => String, { description: '部门编码。' }) agency: string,
  ): Promise<Dashboard> {
    const { actor, deps } = context;
    const scope = scopeFor(actor, agency);
    const [db, now, today] = [together(deps.em()), deps.clock.now(), deps.clock.today()];
    const year = yearOf(today);
    let known: Promise<WorkingCalendar> | undefined;
    const calendar = () => {
      known ??= currentCalendar(db);
      return known;
    };
    return lazyParts({
      department: () => departmentOf(agency, year),
      at: () => now.toISOString(),
      todos: () => (actor.department === agency ? todosOf(context, shown, db) : { items: [], total: 0 }),
      tasks: async () => (await taskCounts(db, agency, year)).map(({ code, count }) => ({ state: code as TaskState, count })),
      due: () => dueCounts(db, scope, today, calendar()),
      nextDue: async () => {
        const [pressing, days] = await Promise.all([nextDue(db, scope, shown), calendar()]);
        return pressing.map((d) => presentDeadline(d, actor, days, now, today));
      },
      quota: async () => {
        const quota = await quotaOfAgency(db, agency, today);
        return quota ? presentQuotas([quota], year)[0]! : null;
      },
      work: () => openWork(db, scope, today),
      urgings: () => openUrgings(db, agency, shown),
      visitsPerEntity: () => ownVisitsPerEntity(db, agency, year),
    });
  }
}
