import { change, rows, type Tx } from '@double-random/runtime';
import { settleLeader } from '../team/team-store.ts';
import { settledTogether } from './join-visits.ts';
import type { MergeRow } from './merge-row.ts';
import { endMerge, mergesOfGuest, mergesOfHost } from './merge-store.ts';
import { isBeforeVisit, lockMergeable } from './open-visit.ts';

/**
 * A task that is voided or cancelled takes its matters back from visits it was merged into, while nobody has been there. A visit under way
 * is finished for it as well.
 */
export async function leaveMergedVisits(tx: Tx, taskId: string): Promise<void> {
  for (const merge of await mergesOfGuest(tx.em, taskId)) await leave(tx, merge);
  for (const merge of await mergesOfHost(tx.em, taskId))
    if (merge.state === 'PROMISED') await endMerge(tx, merge.id, 'LAPSED', '任务已取消或作废');
}

async function leave(tx: Tx, merge: MergeRow): Promise<void> {
  if (merge.state === 'PROMISED') {
    await endMerge(tx, merge.id, 'LAPSED', '任务已取消或作废');
    return;
  }
  const host = await lockMergeable(tx, merge.hostVisitId!);
  if (!host || !isBeforeVisit(host)) return;
  await takeBack(tx, merge, host.id);
  await endMerge(tx, merge.id, 'DISSOLVED', '任务已取消或作废');
  await singleAgain(tx, host.id, host.assignmentId);
  const lead = await rows<{ agency: string }>(tx.em, 'select lead_agency as agency from visit where id = $1 and joint', [host.id]);
  await settleLeader(tx, host.id, lead[0]?.agency ?? null);
}

/** The guest's checks and places go back to its own visit, or, where it has none yet, are made again with its dispatch. */
export async function takeBack(tx: Tx, merge: MergeRow, hostVisitId: string): Promise<void> {
  const own = merge.guestVisitId;
  if (own) {
    await change(tx.em, 'update matter_check set visit_id = $3, revision = revision + 1 where visit_id = $1 and task_id = $2', [
      hostVisitId,
      merge.guestTaskId,
      own,
    ]);
    await change(
      tx.em,
      `update matter_check set state = 'OPEN', reason = null, revision = revision + 1
       where visit_id = $1 and task_id = $2 and state = 'NOT_CHECKED' and reason ->> 'text' = $3`,
      [own, merge.guestTaskId, settledTogether],
    );
    await change(tx.em, 'update team_member set visit_id = $3 where visit_id = $1 and task_id = $2', [hostVisitId, merge.guestTaskId, own]);
  } else
    await change(tx.em, `delete from matter_check where visit_id = $1 and task_id = $2 and state in ('OPEN', 'DROPPED')`, [
      hostVisitId,
      merge.guestTaskId,
    ]);
  await change(tx.em, 'update assignment set merged_into = null where id = $1', [merge.guestAssignmentId]);
}

/** PD 第十条: a visit that was joint by agreement only is an ordinary one again and gives its joint slot back. */
async function singleAgain(tx: Tx, visitId: string, assignmentId: string): Promise<void> {
  const single = await change(
    tx.em,
    `update visit v set joint = false, revision = v.revision + 1 from task t where v.id = $1 and v.joint and t.id = v.task_id and not t.joint
       and not exists (select 1 from visit_merge m where m.host_visit_id = v.id and m.state = 'DONE' and m.kind = 'CROSS')`,
    [visitId],
  );
  if (single === 0) return;
  await change(tx.em, 'update assignment set joint = false where id = $1', [assignmentId]);
  await change(tx.em, `delete from cap_slot where assignment_id = $1 and rule = 'JOINT' and state = 'RESERVED'`, [assignmentId]);
}
