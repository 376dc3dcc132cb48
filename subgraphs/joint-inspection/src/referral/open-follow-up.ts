import { change, rows, type Tx } from '@double-random/runtime';
import type { MatterCheckRow } from '../visit/visit-row.ts';

/**
 * KF-24: every formed result that is not clean has a follow-up; one whose result was recorded anew as clean, before anybody worked on it,
 * is closed by the system.
 */
export async function openFollowUp(
  tx: Tx,
  check: Pick<MatterCheckRow, 'id' | 'visitId' | 'entityKey' | 'agency'>,
  pursued: boolean,
): Promise<void> {
  if (pursued) {
    await rows(
      tx.em,
      `insert into follow_up (id, matter_check_id, visit_id, entity_key, agency, state, suspected_crime, opened_at)
       values ($1, $2, $3, $4, $5, 'OPEN', false, $6)
       on conflict (matter_check_id) do update set state = 'OPEN', outcome = null, closed_at = null, note = null
       where follow_up.state = 'CLOSED' and follow_up.outcome = 'NO_ACTION'`,
      [tx.newId('ji_flw'), check.id, check.visitId, check.entityKey, check.agency, tx.now],
    );
    return;
  }
  await change(
    tx.em,
    `update follow_up set state = 'CLOSED', outcome = 'NO_ACTION', closed_at = $2, note = '结果已更改，无需处理'
     where matter_check_id = $1 and state = 'OPEN' and owner is null`,
    [check.id, tx.now],
  );
}
