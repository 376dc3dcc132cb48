import type { PlainDate } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { findTask, type TaskRow } from '../task/task-access.ts';
import { compareAsHost } from './host-of.ts';
import type { MergeRow } from './merge-row.ts';
import { insertMerge } from './merge-store.ts';
import type { MergeableVisit } from './open-visit.ts';

/** 撮合: the proposal to make two visits one; who leads is not up to who proposes (PD 第十二条). @returns its id */
export async function insertProposal(
  tx: Tx,
  visits: readonly [MergeableVisit, MergeableVisit],
  accepted: MergeRow['accepted'],
  on: PlainDate | null = null,
): Promise<string> {
  const taskOf = async (visit: MergeableVisit): Promise<TaskRow> => (await findTask(tx.em, visit.taskId))!;
  const [first, second] = visits;
  const [host, guest] = compareAsHost(await taskOf(first), await taskOf(second)) < 0 ? [first, second] : [second, first];
  return insertMerge(tx, {
    kind: 'CROSS',
    state: 'PROPOSED',
    hostAssignmentId: host.assignmentId,
    hostTaskId: host.taskId,
    hostVisitId: host.id,
    hostAgency: host.leadAgency,
    guestAssignmentId: guest.assignmentId,
    guestTaskId: guest.taskId,
    guestVisitId: guest.id,
    guestAgency: guest.leadAgency,
    region: getAgency(host.leadAgency).region ?? null,
    proposedOn: on,
    accepted,
  });
}
