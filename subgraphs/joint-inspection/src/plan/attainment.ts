import { attainment, completionState, type PlainDate, plainDate, timeliness } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { currentCalendar } from '../deadline/current-calendar.ts';
import { type DeadlineRow, deadlineColumns, dueOf } from '../deadline/deadline-row.ts';
import type { PlanItemRow, PlanRow } from './plan-row.ts';

/** 年度任务达标 of one plan item: what was promised, what was done in time. */
export interface ItemAttainment {
  readonly code: string;
  /** Objects promised for the year: estimate of a round × rounds. */
  readonly planned: number;
  /** Objects visited, whatever came of the publication. */
  readonly visited: number;
  /** Objects whose results the planning department published, or lawfully withheld, in time (PD 第二十九条). */
  readonly completed: number;
  readonly roundsDone: number;
  readonly basisPoints: number;
  readonly met: boolean;
}

interface Visited {
  readonly code: string;
  readonly taskId: string;
  readonly visitId: string;
  readonly round: boolean;
}

/**
 * YX 二 「年度随机抽查任务达标」, PD-29: counted from the data against the given version of the plan; a result published late counts as not
 * done, and so does one whose term is not yet known.
 */
export async function planAttainment(
  em: Em,
  plan: Pick<PlanRow, 'agency' | 'year'>,
  items: readonly PlanItemRow[],
  now: Date,
): Promise<ItemAttainment[]> {
  const visited = await rows<Visited>(
    em,
    `select distinct i.code, t.id as "taskId", v.id as "visitId", t.visits_done_on is not null as round
     from plan p join plan_item i on i.plan_id = p.id join task t on t.plan_item_id = i.id
       join assignment a on a.task_id = t.id join visit v on v.assignment_id = a.id or v.id = a.merged_into
     where p.agency = $1 and p.year = $2 and v.finished_at is not null`,
    [plan.agency, plan.year],
  );
  const duties = await rows<DeadlineRow>(
    em,
    `select ${deadlineColumns} from deadline where kind = 'RESULT_PUBLICATION' and agency = $1 and subject = any($2) and state <> 'CANCELLED'`,
    [plan.agency, visited.map((v) => v.visitId)],
  );
  const calendar = await currentCalendar(em);
  const stateOf = new Map(
    duties.map((d) => [
      d.subject,
      completionState(timeliness(dueOf(d), { doneAt: d.doneAt === null ? undefined : new Date(d.doneAt), now }, calendar)),
    ]),
  );
  return items.map((item) => {
    const own = visited.filter((v) => v.code === item.code);
    // Where the planning department itself has nothing to publish, the visit is the whole of its task.
    const checks = own.map((v) => stateOf.get(v.visitId) ?? 'COMPLETED_ON_TIME');
    const roundsDone = new Set(own.filter((v) => v.round).map((v) => v.taskId)).size;
    return {
      code: item.code,
      visited: own.length,
      roundsDone,
      ...attainment(item.estimatedCount * item.rounds, checks, { planned: item.rounds, done: roundsDone }),
    };
  });
}

/** C-3: a plan is closed from its last day on when nothing of it is left to do, and by 31 January in any case. */
export const mayClose = (year: number, today: PlainDate, openTasks: number): boolean =>
  today >= plainDate(`${year + 1}-01-31`) || (today >= plainDate(`${year}-12-31`) && openTasks === 0);
