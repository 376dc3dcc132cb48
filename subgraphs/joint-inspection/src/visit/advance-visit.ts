import { change, row, type Tx } from '@double-random/runtime';
import type { VisitRow } from './visit-row.ts';
import { writeVisit } from './visit-writes.ts';

/** C-7: CHECKING while a matter is open, MATTERS_DONE when each has its result or its reason; a reopened matter leads back. */
export async function advanceVisit(tx: Tx, visit: Pick<VisitRow, 'id' | 'state'>): Promise<void> {
  if (!['STARTED', 'CHECKING', 'MATTERS_DONE'].includes(visit.state)) return;
  const open = await row<{ n: number }>(tx.em, `select count(*)::int as n from matter_check where visit_id = $1 and state = 'OPEN'`, [
    visit.id,
  ]);
  const state = open!.n === 0 ? 'MATTERS_DONE' : 'CHECKING';
  if (state !== visit.state) await writeVisit(tx, visit, state);
}

/** C-5: all results of the visit are formed. */
export async function reportAssignment(tx: Tx, visit: Pick<VisitRow, 'id' | 'assignmentId'>): Promise<void> {
  await change(
    tx.em,
    `update assignment set state = 'REPORTED' where (id = $1 or merged_into = $2) and state in ('VISITED', 'UNVISITABLE')
       and not exists (select 1 from matter_check where visit_id = $2 and state in ('OPEN', 'RECORDED', 'RETURNED'))`,
    [visit.assignmentId, visit.id],
  );
}
