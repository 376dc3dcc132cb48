import { getAgency } from '@double-random/schema/departments';
import type { Cast } from '../driver/cast.ts';

export interface TaskHandle {
  readonly id: string;
  readonly initiator: string;
  /** Initiator first. */
  readonly agencies: readonly string[];
}

/** A task of a published plan item: created, joined, with its scheme. */
export async function createTask(
  cast: Cast,
  input: { readonly name: string; readonly planItemId: string; readonly inspectorMode?: 'CENTRAL' | 'PER_DEPARTMENT' },
  agencies: readonly string[],
): Promise<TaskHandle> {
  const initiator = agencies[0]!;
  const op = cast.as(`${initiator}.op`);
  const { task } = await op.act<{ task: { id: string } }>(
    'createTask',
    { origin: 'PLAN', inspectorMode: 'PER_DEPARTMENT', ...input },
    'task { id }',
  );
  for (const participant of agencies.slice(1))
    await cast.as(`${participant}.op`).act('respondInvitation', { taskId: task.id, accept: true });
  await op.act('saveScheme', {
    taskId: task.id,
    content: '按事项清单所列内容一次查清。',
    time: '检查对象名单派发后，在任务执行时间内完成。',
    method: '实地检查，辅以书面检查。',
    responsibilities: '组长统一安排日程；各部门对本部门事项的检查过程、结果和公示负责。',
  });
  for (const participant of agencies.slice(1))
    await cast.as(`${participant}.op`).act('acknowledgeScheme', { taskId: task.id }, '', 'TaskStepInput');
  return { id: task.id, initiator, agencies };
}

/** The registry keeper answers for both registries of his department, for this task (PD 第十一条). */
export async function confirmRegistry(
  cast: Cast,
  typePrefixes: Readonly<Record<string, string>>,
  agency: string,
  taskId: string,
): Promise<void> {
  await cast.as(`${agency}.reg`).act(`confirm${typePrefixes[getAgency(agency).subgraph!]!}Registry`, { agency, taskId });
}

export const markReady = (cast: Cast, task: TaskHandle) =>
  cast.as(`${task.initiator}.op`).act('markTaskReady', { taskId: task.id }, '', 'TaskStepInput');
