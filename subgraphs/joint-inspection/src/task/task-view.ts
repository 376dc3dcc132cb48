import type { PinnedMatter } from '@double-random/department-kit/contract.ts';
import { notFound, once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { departmentOf } from '../directory/present-department.ts';
import type { JointContext } from '../graph/joint-context.ts';
import type { Task, TaskMatter } from './task.type.ts';
import { findTask, taskInsight } from './task-access.ts';
import { partyColumns, type TaskParty, type TaskRow } from './task-row.ts';

export const partyLoader = (context: JointContext) =>
  once(
    context,
    'taskParties',
    () =>
      new DataLoader<string, TaskParty[]>(async (ids) => {
        const found = await rows<TaskParty>(
          context.deps.em(),
          `select ${partyColumns} from task_participant p where p.task_id = any($1) order by p.role <> 'INITIATOR', p.role, p.agency`,
          [ids],
        );
        return ids.map((id) => found.filter((p) => p.taskId === id));
      }),
  );

export const matterLoader = (context: JointContext) =>
  once(
    context,
    'taskMatters',
    () =>
      new DataLoader<string, TaskMatter[]>(async (ids) => {
        const found = await rows<{ taskId: string; agency: string; pinned: PinnedMatter }>(
          context.deps.em(),
          'select task_id as "taskId", agency, pinned from task_matter where task_id = any($1) order by agency, matter_code',
          [ids],
        );
        return ids.map((id) => found.filter((m) => m.taskId === id).map(({ agency, pinned }) => matterNode(agency, pinned)));
      }),
  );

const matterNode = (agency: string, pinned: PinnedMatter): TaskMatter => ({
  agency,
  matterId: pinned.matterId,
  code: pinned.code,
  name: pinned.name,
  version: pinned.version,
  noNotice: pinned.noNotice,
  checklist: pinned.checklist.map((item) => ({ ...item })),
  matter: { id: pinned.matterId },
});

/** The task as the asker may see it: META leaves out what is the parties' own. Participants, matters and policy are fields. */
export const taskNode = (task: TaskRow, insight: 'FULL' | 'META'): Task =>
  ({
    ...task,
    stored: task,
    insight,
    initiator: departmentOf(task.initiator, task.year),
    scope: { ...task.scope },
    ground: task.ground,
    scheme: insight === 'FULL' && task.scheme ? { ...task.scheme, acknowledgedBy: Object.keys(task.scheme.acknowledgedBy).sort() } : null,
    noNoticeReason: insight === 'FULL' ? (task.noNotice?.reason ?? null) : null,
    cancelReason: task.cancelled?.reason ?? null,
  }) as unknown as Task;

/** The task, if the asker may know of it; undefined otherwise. */
export async function findTaskFor(context: JointContext, id: string): Promise<Task | undefined> {
  const task = await findTask(context.deps.em(), id);
  const insight = task ? taskInsight(context.actor, task, await partyLoader(context).load(id)) : 'NONE';
  return !task || insight === 'NONE' ? undefined : taskNode(task, insight);
}

/** @throws NOT_FOUND for whom it is not there. Payloads of every room that changes a task end with it. */
export async function loadTask(context: JointContext, id: string): Promise<Task> {
  partyLoader(context).clear(id);
  const task = await findTaskFor(context, id);
  if (!task) throw notFound('任务');
  return task;
}
