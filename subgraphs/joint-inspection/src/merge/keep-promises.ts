import { change, row, type Tx } from '@double-random/runtime';
import { findTask, lockTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { joinVisits } from './join-visits.ts';
import { logMerge } from './log-merge.ts';
import type { MergeRow } from './merge-row.ts';
import { endMerge, mergesOfHost } from './merge-store.ts';
import { mergedPolicy } from './merged-policy.ts';
import { policyOfMerged } from './merged-visit.ts';
import { hostsOthersTasks, isBeforeVisit, lockMergeable, type MergeableVisit } from './open-visit.ts';

/** YX 五（五）: once the task has its visits, the open visits promised to it join them; one that began meanwhile stays a visit of its own. */
export async function keepPromises(tx: Tx, task: TaskRow): Promise<void> {
  for (const merge of (await mergesOfHost(tx.em, task.id)).filter((m) => m.state === 'PROMISED')) {
    await lockTask(tx, merge.guestTaskId);
    const guest = await lockMergeable(tx, merge.guestVisitId!);
    const host = await row<{ id: string }>(tx.em, 'select id from visit where assignment_id = $1', [merge.hostAssignmentId]);
    if (!host || !guest || !isBeforeVisit(guest) || hostsOthersTasks(guest)) await endMerge(tx, merge.id, 'LAPSED', '检查已经开始或者取消');
    else await keep(tx, task, merge, host.id, guest);
  }
}

async function keep(tx: Tx, task: TaskRow, merge: MergeRow, visitId: string, guest: MergeableVisit): Promise<void> {
  const own = pinnedPolicy(task);
  const theirs = (await policyOfMerged(tx.em, guest.id)) ?? pinnedPolicy((await findTask(tx.em, guest.taskId))!);
  const missing = theirs.departments.some((d) => own.departments.every((o) => o.department !== d.department));
  const policy = missing && merge.region ? mergedPolicy(own, theirs, task.initiator, merge.region) : undefined;
  await joinVisits(tx, { id: visitId, taskId: task.id, assignmentId: merge.hostAssignmentId, agency: merge.hostAgency }, guest, policy);
  await change(tx.em, `update visit_merge set state = 'DONE', host_visit_id = $2, policy = $3, done_at = $4 where id = $1`, [
    merge.id,
    visitId,
    policy ? JSON.stringify(policy) : null,
    tx.now,
  ]);
  await logMerge(tx, merge.id, guest.assignmentId, { visit: visitId, assignment: guest.assignmentId, reason: 'MERGED_ELSEWHERE' });
}
