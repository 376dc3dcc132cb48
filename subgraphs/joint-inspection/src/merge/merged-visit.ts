import type { EffectivePolicy } from '@double-random/rules';
import { type Em, row, rows, type Tx } from '@double-random/runtime';
import { findTask, lockTask, type TaskRow } from '../task/task-access.ts';

/** Tasks whose objects this visit settles besides its own task's, in id order. */
export const guestTaskIds = async (em: Em, visitId: string): Promise<string[]> => {
  const found = await rows<{ id: string }>(em, 'select distinct task_id as id from assignment where merged_into = $1 order by 1', [
    visitId,
  ]);
  return found.map((f) => f.id);
};

/** The visit's own task first, then those settled there as well. */
export async function tasksOfVisit(em: Em, visit: { readonly id: string; readonly taskId: string }): Promise<TaskRow[]> {
  const ids = [visit.taskId, ...(await guestTaskIds(em, visit.id))];
  return Promise.all(ids.map(async (id) => (await findTask(em, id))!));
}

/** Every task of a visit locked, in id order, so that two steps never wait for each other in a circle. @returns the visit's own task */
export async function lockTasksOfVisit(tx: Tx, visitId: string, taskId: string): Promise<TaskRow> {
  const guests = await guestTaskIds(tx.em, visitId);
  let own: TaskRow | undefined;
  for (const id of [...guests, taskId].sort()) {
    const locked = await lockTask(tx, id);
    if (id === taskId) own = locked;
  }
  return own!;
}

/** The rules of a visit that two departments agreed to make one; undefined where its own task's govern it. */
export async function policyOfMerged(em: Em, visitId: string): Promise<EffectivePolicy | undefined> {
  const found = await row<{ policy: EffectivePolicy }>(
    em,
    `select policy from visit_merge where host_visit_id = $1 and state = 'DONE' and policy is not null order by done_at desc, id desc limit 1`,
    [visitId],
  );
  return found?.policy;
}

/** PD 第十七条: a visit made joint by agreement is led by its own department's inspector, whoever's place was drawn for another task. */
export async function leadOfMerged(em: Em, visitId: string): Promise<string | undefined> {
  const found = await row<{ lead: string }>(
    em,
    `select v.lead_agency as lead from visit v where v.id = $1
       and exists (select 1 from visit_merge m where m.host_visit_id = v.id and m.state = 'DONE' and m.policy is not null)`,
    [visitId],
  );
  return found?.lead;
}
