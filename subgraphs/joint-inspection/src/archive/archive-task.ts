import { ok, refuse, taskMachine, transition } from '@double-random/rules';
import { forbidden, holdsIn, notFound, useCase } from '@double-random/runtime';
import { meetDeadline } from '../deadline/open-deadline.ts';
import { lockTask, mayKnowTask, moveTask, partiesOf } from '../task/task-access.ts';
import { volumesOwed } from './archive-access.ts';
import { archiveRefusals } from './archive-refusals.ts';

export interface ArchiveTask {
  readonly requestId?: string;
  readonly taskId: string;
}

/** C-4 CLOSED → ARCHIVED, KF 第二十三条: the initiator's archivist, when every department's volume of every visit is sealed. */
export const archiveTask = useCase('archiveTask', async (tx, input: ArchiveTask) => {
  const task = await lockTask(tx, input.taskId);
  const parties = await partiesOf(tx.em, task.id);
  if (!mayKnowTask(tx.actor, task, parties)) throw notFound('任务');
  if (!holdsIn(tx.actor, task.initiator, 'arc')) throw forbidden('由发起部门档案管理人员归档', 'KF 第二十三条, PD 第二十七条');
  const step = transition(taskMachine, task.state, 'archive');
  if (!step.ok) return step;
  const owed = await volumesOwed(tx.em, task.id);
  if (owed > 0) return refuse(archiveRefusals.volumesMissing(owed));
  const moved = await moveTask(tx, task, 'archive');
  if (!moved.ok) return moved;
  // Volumes sealed before the task was closed had no duty to meet yet.
  for (const { agency } of parties) await meetDeadline(tx, { kind: 'ARCHIVE', subject: task.id, agency }, tx.now);
  tx.note({ action: 'task.archive', subject: task.id, before: { state: task.state }, after: { state: 'ARCHIVED' } });
  return ok({ id: task.id });
});
