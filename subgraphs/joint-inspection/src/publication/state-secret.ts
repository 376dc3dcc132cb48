import { change, type Tx } from '@double-random/runtime';
import type { MatterCheckRow } from '../visit/visit-row.ts';

/** What is left of a result that is a state secret: that there is one. The secret itself has no place in this system. */
export const marker = { remarks: null, publicText: null, siteRecord: null, checklist: null } as const;

/**
 * KF 第二十二条第一款, D-74: besides the result itself, whatever else of its words is kept here goes: earlier wordings, what was sent in from
 * the field, what was entered of measures. What was done, by whom and when stays.
 */
export async function forgetWords(tx: Tx, check: Pick<MatterCheckRow, 'id'>): Promise<void> {
  await change(tx.em, `update matter_check_version set fields = '{}' where matter_check_id = $1`, [check.id]);
  await change(
    tx.em,
    `update field_draft set content = '{}', outcome = outcome || '{"conflicts": [], "refusals": []}' where matter_check_id = $1`,
    [check.id],
  );
  await change(tx.em, `update measure_taken set text = '' where matter_check_id = $1`, [check.id]);
}
