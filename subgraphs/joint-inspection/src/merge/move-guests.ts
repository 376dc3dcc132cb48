import type { EffectivePolicy } from '@double-random/rules';
import { change, rows, type Tx } from '@double-random/runtime';
import type { Place } from './join-visits.ts';
import { type MergeRow, mergeColumns } from './merge-row.ts';
import { endMerge, insertMerge } from './merge-store.ts';

/**
 * 进一次门 (KF 第十九条): the tasks settled at a visit that is itself merged go along with it. Each of these merges ends and is made again with
 * the new host, so that a task that is cancelled later takes its own matters back from where they are. The checks themselves have moved
 * with the visit; those that are checked there anyway stay with their own visit, in case it has to be made after all.
 * @param policy rules of the visit from now on; undefined where the host's own know every department
 */
export async function moveGuests(tx: Tx, host: Place, fromVisitId: string, policy: EffectivePolicy | undefined): Promise<void> {
  const moving = await rows<MergeRow>(
    tx.em,
    `select ${mergeColumns} from visit_merge m where m.host_visit_id = $1 and m.state = 'DONE' order by m.id`,
    [fromVisitId],
  );
  for (const merge of moving) {
    await endMerge(tx, merge.id, 'DISSOLVED', '随所并入的检查一并并入另一次检查');
    await insertMerge(tx, {
      kind: merge.guestAgency === host.agency ? 'OWN' : 'CROSS',
      state: 'DONE',
      hostAssignmentId: host.assignmentId,
      hostTaskId: host.taskId,
      hostVisitId: host.id,
      hostAgency: host.agency,
      guestAssignmentId: merge.guestAssignmentId,
      guestTaskId: merge.guestTaskId,
      guestVisitId: merge.guestVisitId,
      guestAgency: merge.guestAgency,
      region: merge.region,
      accepted: merge.accepted,
      policy,
    });
    if (merge.guestVisitId)
      await change(tx.em, `update matter_check set visit_id = $3 where visit_id = $1 and task_id = $2 and state = 'NOT_CHECKED'`, [
        fromVisitId,
        merge.guestTaskId,
        merge.guestVisitId,
      ]);
  }
  await change(tx.em, 'update assignment set merged_into = $2 where merged_into = $1', [fromVisitId, host.id]);
}
