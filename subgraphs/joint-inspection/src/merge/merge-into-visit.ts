import { type Result, refuse } from '@double-random/rules';
import { type Em, notFound, row, rows, useCase } from '@double-random/runtime';
import { checkInitiator } from '../draw/draw-access.ts';
import { type AssignmentRow, assignmentColumns } from '../draw/draw-row.ts';
import { lockTask, partiesOf, type TaskRow } from '../task/task-access.ts';
import { overlaps } from './common-window.ts';
import { mergeRefusals } from './merge-refusals.ts';
import { guestTaskIds, tasksOfVisit } from './merged-visit.ts';
import { isBeforeVisit, lockMergeable, mergeableVisit } from './open-visit.ts';
import { mergeOwn } from './own-merge.ts';

export interface MergeIntoVisit {
  readonly requestId?: string;
  /** Task whose drawn object is merged. */
  readonly taskId: string;
  /** Open visit of the same entity, as MERGE_REQUIRED named it. */
  readonly visitId: string;
}

const drawn: readonly TaskRow['state'][] = ['OBJECTS_DRAWN', 'LOCKED', 'DISPATCHED', 'INSPECTORS_DRAWN', 'IN_PROGRESS'];

/** The task asked for, those of the visit, and those settled at a visit the task has at the same entity already. */
async function concerned(em: Em, taskId: string, visit: { readonly id: string; readonly taskId: string } | undefined): Promise<string[]> {
  if (!visit) return [taskId];
  const along = await rows<{ id: string }>(
    em,
    `select distinct g.task_id as id from visit own join visit v on v.entity_key = own.entity_key join assignment g on g.merged_into = own.id
     where own.task_id = $1 and v.id = $2`,
    [taskId, visit.id],
  );
  return [...new Set([taskId, visit.taskId, ...(await guestTaskIds(em, visit.id)), ...along.map((a) => a.id)])].sort();
}

/** YX 五（五）: the initiator's operator settles a drawn object at an open visit of another of its tasks (`mergeOwn`). */
export const mergeIntoVisit = useCase('mergeIntoVisit', async (tx, input: MergeIntoVisit): Promise<Result<{ mergeId: string }>> => {
  const seen = await mergeableVisit(tx.em, input.visitId);
  const tasks = new Map<string, TaskRow>();
  for (const id of await concerned(tx.em, input.taskId, seen)) tasks.set(id, await lockTask(tx, id));
  const task = tasks.get(input.taskId)!;
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op');
  if (!allowed.ok) return allowed;
  const visit = seen && (await lockMergeable(tx, seen.id));
  if (visit?.leadAgency !== task.initiator || visit.taskId === task.id) throw notFound('检查');
  const guest = await row<AssignmentRow>(
    tx.em,
    `select ${assignmentColumns} from assignment where task_id = $1 and entity_key = $2 and state not in ('VOIDED', 'CANCELLED')`,
    [task.id, visit.entityKey],
  );
  if (!guest) throw notFound('抽中对象');
  if (!drawn.includes(task.state)) return refuse(mergeRefusals.taskNotOpen(task.state));
  if (guest.mergedInto !== null) return refuse(mergeRefusals.merged());
  if (!isBeforeVisit(visit)) return refuse(mergeRefusals.begun(visit.state));
  if (!overlaps(task, ...(await tasksOfVisit(tx.em, visit)))) return refuse(mergeRefusals.windowsApart());
  return mergeOwn(tx, task, guest, visit);
});
