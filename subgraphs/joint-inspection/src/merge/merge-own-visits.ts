import { type Em, row, rows, type Tx } from '@double-random/runtime';
import { type AssignmentRow, assignmentColumns } from '../draw/draw-row.ts';
import { lockTask, pinnedPolicy, type TaskParty, type TaskRow } from '../task/task-access.ts';
import { overlaps } from './common-window.ts';
import { guestTaskIds, tasksOfVisit } from './merged-visit.ts';
import { lockMergeable } from './open-visit.ts';
import { mergeOwn } from './own-merge.ts';

/** Any number nobody else uses; the same in every process. */
const dispatching = 0x6d_72_67;

/** Two tasks of one initiator are not sent out at the same moment, neither seeing the other's visits. */
const oneAtATime = (em: Em, initiator: string): Promise<unknown> =>
  rows(em, 'select pg_advisory_xact_lock($1, hashtext($2))', [dispatching, initiator]);

interface Meeting {
  readonly assignmentId: string;
  readonly visitId: string;
  readonly taskId: string;
}

/**
 * Open visits of the initiator's other tasks at drawn objects, the host by PD 第十二条 (`compareAsHost`). Left to people: what was told to the
 * object already, and tasks of which one comes unannounced (PD 第二十条第三款).
 */
const meetings = (em: Em, task: TaskRow, drawId: string): Promise<Meeting[]> =>
  rows<Meeting>(
    em,
    `select distinct on (a.position) a.id as "assignmentId", v.id as "visitId", v.task_id as "taskId"
     from assignment a join visit v on v.entity_key = a.entity_key and v.task_id <> a.task_id and v.lead_agency = $2
       join task t on t.id = v.task_id and t.initiator = $2 and t.window_from <= $4 and t.window_to >= $3 and (t.no_notice is null) = $5
     where a.draw_id = $1 and a.state = 'LOCKED' and a.merged_into is null and v.state in ('PLANNED', 'RESCHEDULED', 'PRECHECKED')
       and not exists (select 1 from visit_merge m where m.state = 'PROMISED' and (m.host_assignment_id = a.id or m.guest_visit_id = v.id))
     order by a.position, t.joint desc, t.created_at, t.id, v.id`,
    [drawId, task.initiator, task.windowFrom, task.windowTo, task.noNotice === null],
  );

/**
 * 撮合 (YX 五（五）, KF 第十九条 「进一次门」): tasks of one initiator that were drawn one after the other, none sent out when the next was
 * locked, and hit the same entity: with the dispatch of the later one its objects join the visits that are there. Only where the rules
 * say one visit per object; nobody else's tasks are looked at.
 */
export async function mergeOwnVisits(tx: Tx, task: TaskRow, parties: readonly TaskParty[], drawId: string): Promise<void> {
  if (pinnedPolicy(task).taskWide.mergeMattersAtOneObject.value === 'NOT_STATED') return;
  // What the level above drew is carried out, and led, by the departments below (PD 第十三条).
  if (parties.some((p) => p.role === 'EXECUTOR')) return;
  await oneAtATime(tx.em, task.initiator);
  const found = await meetings(tx.em, task, drawId);
  const others = new Set(found.map((f) => f.taskId));
  for (const { visitId } of found) for (const id of await guestTaskIds(tx.em, visitId)) others.add(id);
  for (const id of [...others].sort()) if (id !== task.id) await lockTask(tx, id);
  for (const { assignmentId, visitId } of found) {
    const visit = await lockMergeable(tx, visitId);
    if (!visit || visit.state === 'CANCELLED' || !overlaps(task, ...(await tasksOfVisit(tx.em, visit)))) continue;
    const guest = (await row<AssignmentRow>(tx.em, `select ${assignmentColumns} from assignment where id = $1`, [assignmentId]))!;
    // A refusal leaves this object its own visit.
    await mergeOwn(tx, task, guest, visit);
  }
}
