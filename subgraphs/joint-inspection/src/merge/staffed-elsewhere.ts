import { departmentPolicy } from '@double-random/rules';
import { type Em, rows } from '@double-random/runtime';
import { pinnedPolicy, type TaskRow } from '../task/task-access.ts';

/**
 * where a visit this task's object was merged into, or was merged with, has a department's minimum already, its places stay as the
 * other draw filled them; experts do not count (KF 第十条). Where it has not, the places of this draw are filled.
 * @returns visit → departments that need nobody from this draw
 */
export async function staffedElsewhere(em: Em, task: TaskRow): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = await rows<{ visitId: string; agency: string; n: number }>(
    em,
    `select m.visit_id as "visitId", m.agency, count(*)::int as n from team_member m
     where m.kind = 'INSPECTOR' and m.state in ('DRAWN', 'CLEARED') and m.task_id <> $1 and m.visit_id in (
       select a.merged_into from assignment a where a.task_id = $1 and a.merged_into is not null union select v.id from visit v where v.task_id = $1)
     group by 1, 2`,
    [task.id],
  );
  const policy = pinnedPolicy(task);
  const minimum = (agency: string) =>
    policy.departments.some((d) => d.department === agency) ? departmentPolicy(policy, agency).values['inspectors.min'].value : 0;
  const full = Map.groupBy(
    found.filter((f) => f.n >= minimum(f.agency)),
    (f) => f.visitId,
  );
  return new Map([...full].map(([visitId, list]) => [visitId, new Set(list.map((f) => f.agency))]));
}
