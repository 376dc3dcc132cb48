import { leaderDepartment, ok, type Result } from '@double-random/rules';
import { change, row, type Tx } from '@double-random/runtime';
import { reserve } from '../cap-ledger/reservation.ts';
import { type AssignmentRow, assignmentColumns } from '../draw/draw-row.ts';
import { limitsOf } from '../draw/judge-candidates.ts';
import { lockTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { settleLeader } from '../team/team-store.ts';
import { newInspectionCode } from '../visit/inspection-code.ts';
import { moveTeam } from './join-visits.ts';
import { takeBack } from './leave-merged-visits.ts';
import type { MergeRow } from './merge-row.ts';
import { endMerge, mergesOfHost } from './merge-store.ts';

/**
 * A task was cancelled at whose visits other tasks' matters were to be settled: these get a visit of their own again, with its own place
 * under the cap (the cancelled one's was given back). CAP_REACHED where there is none: the task cannot be cancelled then.
 */
export async function rehostGuests(tx: Tx, hostTaskId: string): Promise<Result<void>> {
  for (const merge of await mergesOfHost(tx.em, hostTaskId)) {
    const cancelled = await row(tx.em, `select 1 from visit where id = $1 and state = 'CANCELLED'`, [merge.hostVisitId]);
    if (!cancelled) continue;
    const task = await lockTask(tx, merge.guestTaskId);
    const guest = (await row<AssignmentRow>(tx.em, `select ${assignmentColumns} from assignment where id = $1`, [
      merge.guestAssignmentId,
    ]))!;
    const visitId = await visitAgain(tx, task, guest, merge);
    await takeBack(tx, { ...merge, guestVisitId: visitId }, merge.hostVisitId!);
    await endMerge(tx, merge.id, 'DISSOLVED', '并入的检查已取消');
    const policy = pinnedPolicy(task);
    if (visitId) {
      await moveTeam(tx, merge.hostVisitId!, visitId, Object.keys(guest.snapshot));
      await settleLeader(tx, visitId, leaderDepartment(policy));
    }
    const limits = limitsOf(policy, Object.keys(guest.snapshot));
    const wanted = [{ assignmentId: guest.id, entityKey: guest.entityKey, limits, exempt: guest.exempt }];
    const reserved = await reserve(tx, wanted, {
      year: guest.year,
      joint: guest.joint,
      exemptConsumesCap: policy.taskWide['exemption.consumesCap'].value,
      agency: task.initiator,
    });
    if (!reserved.ok) return reserved;
  }
  return ok(undefined);
}

const undispatched: readonly TaskRow['state'][] = ['OBJECTS_DRAWN', 'LOCKED'];

/** @returns its visit, or null where the dispatch will make one */
async function visitAgain(tx: Tx, task: TaskRow, guest: AssignmentRow, merge: MergeRow): Promise<string | null> {
  if (merge.guestVisitId) {
    await change(tx.em, `update visit set state = 'PLANNED', scheduled_on = null, notice = null, revision = revision + 1 where id = $1`, [
      merge.guestVisitId,
    ]);
    return merge.guestVisitId;
  }
  if (undispatched.includes(task.state)) return null;
  const id = tx.newId('ji_vis');
  await change(
    tx.em,
    `insert into visit (id, assignment_id, task_id, entity_key, code, joint, lead_agency, inspection_code, state, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, 'PLANNED', 1)`,
    [id, guest.id, task.id, guest.entityKey, guest.code, task.joint, task.initiator, newInspectionCode(tx)],
  );
  return id;
}
