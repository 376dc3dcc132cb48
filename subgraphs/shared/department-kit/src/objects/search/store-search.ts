import { change, copyLine, copyRows, rows, type Tx } from '@double-random/runtime';
import { searchEntry } from './search-text.ts';

export interface Searched {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly address: string;
}

/** Puts new objects into what is searched. */
export const addToSearch = (tx: Tx, objects: readonly Searched[]): Promise<void> =>
  copyRows(tx.em, 'object_search', ['object_id', 'text', 'pieces'], entries(objects));

function* entries(objects: readonly Searched[]) {
  for (const { id, name, code, address } of objects) {
    const entry = searchEntry(name, code, address);
    yield copyLine([id, entry.text, entry.pieces]);
  }
}

export const removeFromSearch = (tx: Tx, ids: readonly string[]): Promise<number> =>
  change(tx.em, 'delete from object_search where object_id = any($1)', [ids]);

/** After names or addresses changed in the rows themselves. */
export async function refreshSearch(tx: Tx, ids: readonly string[]): Promise<void> {
  await removeFromSearch(tx, ids);
  await addToSearch(tx, await rows<Searched>(tx.em, 'select id, name, code, address from inspection_object where id = any($1)', [ids]));
}

/**
 * The registry after a change, ready to be searched: what waits is sorted into the index, and where it has grown by half the planner
 * is told. Called once at the end of a change, however many rows it had.
 */
export const settleRegistry = (tx: Tx): Promise<unknown> => rows(tx.em, 'select settle_object_registry()');
