import { type Actor, type Em, hasRole, rows } from '@double-random/runtime';
import { waitingColumns } from './in-turn.ts';
import type { WaitingDraw } from './waiting-draw.type.ts';

/** a department sees what it asked for itself, and only who could ask. The newest hundred. */
export async function waitingOfTask(em: Em, actor: Actor, taskId: string): Promise<WaitingDraw[]> {
  if (actor.kind !== 'person' || !actor.department || !hasRole(actor, 'op', 'dh', 'ph')) return [];
  return rows<WaitingDraw>(
    em,
    `select ${waitingColumns} from waiting_draw where task_id = $1 and actor ->> 'department' = $2 order by id desc limit 100`,
    [taskId, actor.department],
  );
}
