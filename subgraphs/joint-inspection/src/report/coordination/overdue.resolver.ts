import { workingDaysBetween, yearOf } from '@double-random/rules';
import { connection, decodeCursor, pageSize, payload, perform, row } from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { currentCalendar } from '../../deadline/current-calendar.ts';
import { presentDeadline } from '../../deadline/find-deadlines.ts';
import { departmentOf } from '../../directory/present-department.ts';
import type { JointContext } from '../../graph/joint-context.ts';
import { OverdueDutyConnection } from './coordination-parts.type.ts';
import { membersFor } from './office-of.ts';
import { overdueDuties } from './on-time.ts';
import { urgeDuty } from './urge-duty.ts';
import { UrgeDutyInput, UrgingPayload } from './urging.type.ts';
import { type UrgingRow, urgingColumns } from './urging-row.ts';

@Resolver()
export class OverdueResolver {
  @Query(() => OverdueDutyConnection, { description: '本区域逾期未办的义务：联席会议办公室看部门和期限，不看检查对象（联合细则第三条）。' })
  async overdueDuties(
    @Ctx() context: JointContext,
    @Arg('region', () => String, { description: '联合抽查区域。' }) region: string,
    @Arg('agency', () => String, { nullable: true, description: '只看这个部门。' }) agency?: string,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<OverdueDutyConnection> {
    const { actor, deps } = context;
    const members = membersFor(actor, region).filter((code) => !agency || code === agency);
    const [em, now, today] = [deps.em(), deps.clock.now(), deps.clock.today()];
    const calendar = await currentCalendar(em);
    const size = pageSize({ first });
    const found = await overdueDuties(em, members, today, decodeCursor(after, 2), size + 1);
    return connection(
      found,
      size,
      (d) => [d.dueOn, d.id],
      ({ urged, lastUrgedAt, ...d }) => ({
        id: d.id,
        department: departmentOf(d.agency, yearOf(today)),
        deadline: presentDeadline(d, actor, calendar, now, today),
        overdueWorkingDays: workingDaysBetween(calendar, d.dueOn, today).days,
        urged,
        lastUrgedAt,
      }),
    );
  }

  @Mutation(() => UrgingPayload, { description: '督办：提醒部门办理一项逾期的义务；部门在待办中看到，记入留痕（联合细则第三条）。' })
  async urgeDuty(
    @Ctx() context: JointContext,
    @Arg('input', () => UrgeDutyInput, { description: '督办何事。' }) input: UrgeDutyInput,
  ): Promise<UrgingPayload> {
    const result = await perform(context.deps, context, urgeDuty, input);
    return payload(result, 'urging', async ({ id }) => {
      const found = await row<UrgingRow>(context.deps.em(), `select ${urgingColumns} from urging u where u.id = $1`, [id]);
      return found!;
    });
  }
}
