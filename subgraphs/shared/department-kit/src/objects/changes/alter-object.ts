import { change, type Keyring, type Tx } from '@double-random/runtime';
import { keepVersion } from '../object-history.ts';
import { refreshSearch } from '../search/store-search.ts';
import type { HeldObject } from './held-object.ts';

/** How a version came to be, beside what entry, import, state and scope write. */
export type Alteration = 'RENAMED' | 'MOVED' | 'MATTERS' | 'TAGGED';

type Column = 'name' | 'address' | 'division' | 'natural_key';

/**
 * Gives an object its next version: the one before goes into the history, and its content is new even where a later file brings the old
 * one again (KF-08d).
 */
export async function alterObject(
  tx: Tx,
  keys: Keyring,
  object: HeldObject,
  set: Readonly<Partial<Record<Column, string | null>>>,
  how: Alteration,
  reason: string,
): Promise<void> {
  await keepVersion(tx, [object.id]);
  const columns = Object.keys(set);
  const content = keys.blindIndex(JSON.stringify([object.contentHash, how, set, reason]), 'object-content');
  const assignments = columns.map((column, i) => `, "${column}" = $${i + 7}`).join('');
  await change(
    tx.em,
    `update inspection_object set version = version + 1, content_hash = $2, updated_at = $3, changed_by = $4, change = $5, change_reason = $6
     ${assignments} where id = $1`,
    [object.id, content, tx.now, tx.actor.id, how, reason.trim(), ...Object.values(set)],
  );
  if ('name' in set || 'address' in set) await refreshSearch(tx, [object.id]);
}
