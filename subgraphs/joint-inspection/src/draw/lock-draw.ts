import { ok, refuse } from '@double-random/rules';
import { change, row, useCase } from '@double-random/runtime';
import { meetLockTerm } from '../deadline/lock-term.ts';
import { lockTask, moveTask, partiesOf, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { isListIntact } from './check-list.ts';
import { checkInitiator, drawRefusals } from './draw-access.ts';
import { currentObjectDraw } from './draw-store.ts';

export interface LockDrawInput {
  readonly requestId?: string;
  readonly taskId: string;
}

/**
 * YX 五（五）「同一检查对象含有不同随机抽查事项的，应当联合开展检查」: open visits of the same entities with overlapping days. Own ones by id,
 * other departments' as a mere yes or no: the conference office knows more (X-07).
 */
const openElsewhere = (tx: Parameters<typeof lockTask>[0], task: TaskRow, drawId: string) =>
  row<{ own: string[]; others: boolean }>(
    tx.em,
    `select coalesce(array_agg(v.id order by v.id) filter (where t.initiator = $3), '{}') as own, coalesce(bool_or(t.initiator <> $3 and not t.joint), false) as others
     from assignment mine join visit v on v.entity_key = mine.entity_key and v.task_id <> $2 and v.state not in ('FINISHED', 'CANCELLED')
       join task t on t.id = v.task_id and t.window_from <= $5 and t.window_to >= $4
     where mine.draw_id = $1 and mine.merged_into is null
       and not exists (select 1 from visit_merge m where m.host_assignment_id = mine.id and m.guest_visit_id = v.id and m.state = 'PROMISED')`,
    [drawId, task.id, task.initiator, task.windowFrom, task.windowTo],
  );

/** KF 第十五条: the initiator confirms the list. It may confirm or, by its head, void; it has no power over the members. */
export const lockDraw = useCase('lockDraw', async (tx, input: LockDrawInput) => {
  const task = await lockTask(tx, input.taskId);
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op');
  if (!allowed.ok) return allowed;
  const moved = await moveTask(tx, task, 'lockDraw');
  if (!moved.ok) return moved;
  const draw = await currentObjectDraw(tx.em, task.id);
  if (!draw || !(await isListIntact(tx.em, draw))) return refuse(drawRefusals.tampered());
  const must = pinnedPolicy(task).taskWide.mergeMattersAtOneObject.value === 'MUST';
  const open = must ? await openElsewhere(tx, task, draw.id) : undefined;
  if (open?.own.length) return refuse(drawRefusals.mergeRequired(open.own, open.others));
  await change(tx.em, 'update draw set locked_at = $2, locked_by = $3 where id = $1', [draw.id, tx.now, tx.actor.id]);
  await change(tx.em, `update assignment set state = 'LOCKED' where draw_id = $1 and state = 'DRAWN'`, [draw.id]);
  await meetLockTerm(tx, task, draw.id);
  tx.note({ action: 'draw.lock', subject: draw.id, after: { resultHash: draw.resultHash } });
  return ok({ drawId: draw.id });
});
