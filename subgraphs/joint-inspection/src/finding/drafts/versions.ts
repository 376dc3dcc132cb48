import { change, type Em, rows, type Tx } from '@double-random/runtime';
import type { ResultFields } from './result-fields.ts';

export interface ResultVersion {
  readonly revision: number;
  readonly fields: ResultFields;
  readonly account: string;
  readonly name: string;
  readonly at: string;
}

/** Writes down what a matter check says from now on. @param revision of the check after the writing */
export const keepVersion = (tx: Tx, matterCheckId: string, revision: number, fields: ResultFields): Promise<number> =>
  change(tx.em, 'insert into matter_check_version (matter_check_id, revision, fields, account, name, at) values ($1, $2, $3, $4, $5, $6)', [
    matterCheckId,
    revision,
    JSON.stringify(fields),
    tx.actor.id,
    tx.actor.name,
    tx.now,
  ]);

/** From the first to the present one. */
export const versionsOf = (em: Em, matterCheckId: string): Promise<ResultVersion[]> =>
  rows<ResultVersion>(
    em,
    'select revision, fields, account, name, at from matter_check_version where matter_check_id = $1 order by revision',
    [matterCheckId],
  );

/** What the check said at a revision; undefined where nothing had been written yet. */
export const versionAt = (versions: readonly ResultVersion[], revision: number): ResultVersion | undefined =>
  versions.findLast((v) => v.revision <= revision);

/** Who last changed a field after a revision, and when. */
export function changedBy(versions: readonly ResultVersion[], field: string, after: number): ResultVersion | undefined {
  const value = (v: ResultVersion | undefined) => v?.fields[field] ?? '';
  return versions.findLast((v, i) => v.revision > after && value(v) !== value(versions[i - 1]));
}
