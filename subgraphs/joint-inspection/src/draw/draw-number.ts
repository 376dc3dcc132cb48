import type { Tx } from '@double-random/runtime';
import { nextNumber, type TaskRow } from '../task/task-access.ts';

/** Public number of a draw, e.g. `wg-amr/2026/0017/objects`: who, when, which; nothing about what (D-104). */
export async function newDrawNumber(tx: Tx, task: Pick<TaskRow, 'initiator' | 'year'>, kind: string): Promise<string> {
  const n = await nextNumber(tx, `draw:${task.initiator}`, task.year);
  return `${task.initiator}/${task.year}/${String(n).padStart(4, '0')}/${kind}`;
}
