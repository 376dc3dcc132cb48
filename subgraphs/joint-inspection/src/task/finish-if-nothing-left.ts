import { ok, type Result } from '@double-random/rules';
import { change, row, type Tx } from '@double-random/runtime';
import { settleTask } from '../publication/settle.ts';
import { openVisitDeadlines } from '../visit/visit-deadlines.ts';
import { findTask, moveTask, type TaskRow } from './task-access.ts';

/** C-4: a task that has begun and has no visit to come any more, because the last of them was cancelled, is done with its visits. */
export async function finishIfNothingLeft(tx: Tx, task: TaskRow): Promise<Result<unknown>> {
  if (task.state !== 'IN_PROGRESS') return ok(undefined);
  const left = await row<{ n: number; last: string | null }>(
    tx.em,
    `select count(*) filter (where finished_at is null)::int as n, max(finished_on) as last from visit v
     where state <> 'CANCELLED' and (task_id = $1 or exists (select 1 from assignment a where a.task_id = $1 and a.merged_into = v.id))`,
    [task.id],
  );
  if (left!.n > 0 || left!.last === null) return ok(undefined);
  await change(tx.em, 'update task set visits_done_on = $2 where id = $1', [task.id, left!.last]);
  const moved = await moveTask(tx, (await findTask(tx.em, task.id))!, 'finishVisits');
  if (!moved.ok) return moved;
  // Nothing else will ask: what waited for the last visit begins, and what was public already needs no more.
  await openVisitDeadlines(tx, moved.value, '');
  await settleTask(tx, moved.value);
  return moved;
}
