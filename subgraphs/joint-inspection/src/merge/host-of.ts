import type { TaskRow } from '../task/task-access.ts';

/**
 * PD 第十二条, 第十七条: the visit keeps the department that first initiated it as its lead: a joint task before a task of one department (its
 * scheme and its leader are known to all its participants already), then the task that was set up earlier.
 * @returns negative when the first hosts the second
 */
export function compareAsHost(a: Pick<TaskRow, 'id' | 'joint' | 'createdAt'>, b: Pick<TaskRow, 'id' | 'joint' | 'createdAt'>): number {
  if (a.joint !== b.joint) return a.joint ? -1 : 1;
  const [first, second] = [`${new Date(a.createdAt).toISOString()} ${a.id}`, `${new Date(b.createdAt).toISOString()} ${b.id}`];
  return first < second ? -1 : 1;
}
