import { row, type Tx } from '@double-random/runtime';
import type { ResultFields } from './result-fields.ts';
import { type ResultVersion, versionAt } from './versions.ts';

export interface Written {
  readonly account: string;
  readonly matterCheckId: string;
  readonly baseRevision: number;
}

/** What the writer had before him when he wrote. */
export interface Seen {
  /** Last revision whose whole content he knew. */
  readonly revision: number;
  /** What his device showed: his own last words where they came after that, else what stood there. */
  readonly fields: ResultFields;
}

/** A device without a connection goes on from its own words: they are the beginning of the next draft, though others' stand beside them here. */
export async function seenBy(tx: Tx, written: Written, versions: readonly ResultVersion[]): Promise<Seen> {
  const own = await row<{ content: ResultFields; revision: number; state: string }>(
    tx.em,
    `select content, revision, state from field_draft where account = $1 and matter_check_id = $2 and kind = 'RESULT'
       and state in ('APPLIED', 'MERGED') and revision > $3 order by revision desc limit 1`,
    [written.account, written.matterCheckId, written.baseRevision],
  );
  const before = versionAt(versions, written.baseRevision)?.fields ?? {};
  // Joined with words he has not read, the whole is not known to him.
  return { revision: own?.state === 'APPLIED' ? own.revision : written.baseRevision, fields: own?.content ?? before };
}
