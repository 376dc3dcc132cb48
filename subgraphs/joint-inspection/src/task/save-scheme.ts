import { ok, refuse } from '@double-random/rules';
import { forbidden, holdsIn, row, useCase } from '@double-random/runtime';
import { isStale, lockKnownTask, requireInitiator } from './lock-known-task.ts';
import type { TaskScheme } from './task.entity.ts';
import { taskRefusals } from './task-refusals.ts';
import type { TaskState } from './task-row.ts';

export interface SchemeToSave {
  readonly requestId?: string;
  readonly taskId: string;
  readonly revision?: number | null;
  readonly content: string;
  readonly time: string;
  readonly method: string;
  readonly responsibilities: string;
}

const beforeDispatch: readonly TaskState[] = ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED'];

/** PD 第十二条 「明确检查内容、检查时间、检查方式等」: by the initiator; a changed scheme is acknowledged anew. */
export const saveScheme = useCase('saveScheme', async (tx, input: SchemeToSave) => {
  const { task } = await lockKnownTask(tx, input.taskId);
  requireInitiator(tx, task, 'op');
  if (isStale(task, input.revision)) return refuse(taskRefusals.stale(task.revision));
  if (!beforeDispatch.includes(task.state)) return refuse(taskRefusals.tooLate(task.state, '修改检查方案'));
  const { content, time, method, responsibilities } = input;
  const empty = Object.entries({ content, time, method, responsibilities }).flatMap(([field, text]) => (text.trim() ? [] : [field]));
  if (empty.length)
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '检查方案应写明检查内容、检查时间、检查方式和职责分工。',
      basis: 'PD 第十二条, KF 第十六条第一款',
      path: ['input'],
      details: { fields: empty },
    });
  const scheme: TaskScheme = {
    content,
    time,
    method,
    responsibilities,
    savedBy: tx.actor.id,
    savedAt: tx.now.toISOString(),
    acknowledgedBy: {},
  };
  await row(tx.em, 'update task set scheme = $2, revision = revision + 1 where id = $1', [task.id, JSON.stringify(scheme)]);
  tx.note({ action: 'task.scheme.save', subject: task.id, before: task.scheme, after: scheme });
  return ok({ id: task.id });
});

/** PD 第十二条 「会同参与部门」: a participant has read the scheme. */
export const acknowledgeScheme = useCase(
  'acknowledgeScheme',
  async (tx, input: { readonly requestId?: string; readonly taskId: string }) => {
    const { task, parties } = await lockKnownTask(tx, input.taskId);
    const own = parties.find((p) => p.agency === tx.actor.department && p.role === 'PARTICIPANT');
    if (!own || !holdsIn(tx.actor, own.agency, 'op')) throw forbidden('由参与部门经办人确认', 'PD 第十二条');
    if (!task.scheme) return refuse(taskRefusals.schemeMissing());
    const scheme: TaskScheme = { ...task.scheme, acknowledgedBy: { ...task.scheme.acknowledgedBy, [own.agency]: tx.now.toISOString() } };
    await row(tx.em, 'update task set scheme = $2, revision = revision + 1 where id = $1', [task.id, JSON.stringify(scheme)]);
    tx.note({ action: 'task.scheme.acknowledge', subject: task.id, after: { agency: own.agency, savedAt: scheme.savedAt } });
    return ok({ id: task.id });
  },
);

/** Participants that have not acknowledged the scheme yet; the scheme must be acknowledged before dispatch (PD-12). */
export const unacknowledged = (scheme: TaskScheme | null, participants: readonly string[]): readonly string[] =>
  participants.filter((agency) => !scheme?.acknowledgedBy[agency]);
