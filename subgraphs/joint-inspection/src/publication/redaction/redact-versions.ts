import type { Redaction } from '@double-random/rules';
import { change, type Em, rows, type Tx } from '@double-random/runtime';
import { contentHashOf } from '../content-hash.ts';
import { type PublicationRow, publicationColumns } from '../publication-row.ts';
import { hiddenFields, hideWords, notTold } from './hide-words.ts';

/** All versions of a result, those still on their way included. */
export const allVersions = (em: Em, matterCheckId: string): Promise<PublicationRow[]> =>
  rows<PublicationRow>(em, `select ${publicationColumns} from publication where matter_check_id = $1 order by version`, [matterCheckId]);

/**
 * C-9: every version says from now on no more than the redacted one does, in whatever list, feed or file it is read; what it said before is kept
 * for the department and its archive, but for a state secret. Why an earlier version took the place of another may quote the words, and goes too.
 */
export async function redactVersions(tx: Tx, matterCheckId: string, correctionId: string, redaction: Redaction): Promise<void> {
  for (const version of await allVersions(tx.em, matterCheckId)) {
    const mode = version.mode === 'WITHHELD' ? version.mode : redaction.mode;
    const content = hideWords(version.content, mode, hiddenFields(mode, redaction.fields));
    await change(
      tx.em,
      `update publication set mode = $2, content = $3, content_hash = $4, redacted_by = $5,
         original = case when $6 then null else coalesce(original, content) end,
         correction = correction || jsonb_build_object('reason', $7::text) where id = $1`,
      [version.id, mode, JSON.stringify(content), contentHashOf(content), correctionId, redaction.secrecyClass === 'STATE_SECRET', notTold],
    );
  }
}
