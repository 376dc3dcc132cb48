import type { Redaction } from '@double-random/rules';
import { change, type Tx } from '@double-random/runtime';
import type { MatterCheckRow } from '../../visit/visit-row.ts';
import { writeCheck } from '../../visit/visit-writes.ts';
import type { CorrectionRow, PublicationRow } from '../publication-row.ts';
import { forgetWords, marker } from '../state-secret.ts';
import { hiddenFields } from './hide-words.ts';
import { redactReports, redactSummaries } from './redact-reports.ts';
import { redactVersions } from './redact-versions.ts';

/** Of a check, what stays hidden whatever is corrected later. */
export const hiddenSoFar = (old: PublicationRow, check: Pick<MatterCheckRow, 'secrecy'>) => hiddenFields(old.mode, check.secrecy?.fields);

/**
 * C-9, C-10, KF 第二十二条: the head has signed; from this moment the words are nowhere in public, whether or not every channel has the new
 * version already. The result's own state follows: published in part, or withheld.
 * @returns the check as it stands now
 */
export async function takeDown(
  tx: Tx,
  check: MatterCheckRow,
  old: PublicationRow,
  { id, proposed }: CorrectionRow,
  redaction: Redaction,
): Promise<MatterCheckRow> {
  const { mode, secrecyClass, ground } = redaction;
  const secret = secrecyClass === 'STATE_SECRET';
  const fields = [...new Set([...hiddenSoFar(old, check), ...hiddenFields(mode, redaction.fields)])];
  await redactVersions(tx, check.id, id, redaction);
  await redactReports(tx, { matterCheckId: check.id, resultNo: old.resultNo }, id, redaction);
  const secrecy = { class: secrecyClass, mode, ground, approver: tx.actor.id, at: tx.now.toISOString(), fields };
  const state = mode === 'WITHHELD' ? 'WITHHELD' : 'REDACTED_PUBLISHED';
  const words = secret ? marker : proposed.publicText ? { publicText: proposed.publicText } : {};
  await writeCheck(tx, check, state, { secrecy, ...words });
  if (secret) {
    await forgetWords(tx, check);
    await forgetCorrections(tx, check);
  }
  await redactSummaries(tx, check.taskId, [old.content.publicText, check.publicText, check.remarks]);
  return { ...check, state, secrecy, ...words };
}

/** D-74: what was said to be wrong of a result, and how it should have read, tells the secret as well; the ground of the decision stays. */
const forgetCorrections = (tx: Tx, check: Pick<MatterCheckRow, 'id'>): Promise<number> =>
  change(
    tx.em,
    `update correction set error = '', evidence = '', proposed = proposed - 'publicText'
     where publication_id in (select id from publication where matter_check_id = $1)`,
    [check.id],
  );
