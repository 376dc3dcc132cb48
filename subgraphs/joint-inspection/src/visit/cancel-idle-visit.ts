import { change, type Tx } from '@double-random/runtime';
import { release } from '../cap-ledger/reservation.ts';
import { cancelDeadlines } from '../deadline/open-deadline.ts';
import type { VisitRow } from './visit-row.ts';

/**
 * C-5, R-07: a visit at which nobody has anything left to check, and nobody has been, does not take place; the entity gets its room under the
 * cap back. @param cancelled what the assignment keeps of it
 */
export async function cancelIdleVisit(tx: Tx, visit: Pick<VisitRow, 'id' | 'assignmentId'>, cancelled: object): Promise<void> {
  await change(tx.em, `update visit set state = 'CANCELLED', revision = revision + 1 where id = $1`, [visit.id]);
  await change(tx.em, `update assignment set state = 'CANCELLED', cancelled = $2 where id = $1 or merged_into = $3`, [
    visit.assignmentId,
    JSON.stringify(cancelled),
    visit.id,
  ]);
  await cancelDeadlines(tx, visit.id);
  await release(tx, visit.assignmentId);
}
