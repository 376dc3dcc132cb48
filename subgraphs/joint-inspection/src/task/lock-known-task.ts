import { forbidden, holdsIn, notFound, type Role, type Tx } from '@double-random/runtime';
import { lockTask, mayKnowTask, partiesOf, type TaskParty, type TaskRow } from './task-access.ts';

/** A locked task the caller belongs to, with everybody who takes part. @throws NOT_FOUND for everybody else */
export async function lockKnownTask(tx: Tx, id: string): Promise<{ readonly task: TaskRow; readonly parties: readonly TaskParty[] }> {
  const task = await lockTask(tx, id);
  const parties = await partiesOf(tx.em, id);
  if (!mayKnowTask(tx.actor, task, parties)) throw notFound('任务');
  return { task, parties };
}

/** @throws FORBIDDEN unless the caller holds such a role with the initiator (KF 第十六条, PD 第十二条) */
export function requireInitiator(tx: Tx, task: TaskRow, ...may: readonly Role[]): void {
  if (!holdsIn(tx.actor, task.initiator, ...may)) throw forbidden('由发起部门办理', 'PD 第十二条, KF 第十六条');
}

export const isStale = (task: TaskRow, revision: number | null | undefined): boolean => revision != null && revision !== task.revision;
