import { change, row, type Tx } from '@double-random/runtime';
import type { DepartmentDeps } from '../../department-deps.ts';
import { findImport, type ImportRow } from './import-rows.ts';
import type { ImportState } from './import-states.ts';

/** Another worker was there first, or somebody thought better of it: nothing is left to do. */
export class NothingToDo extends Error {}

/**
 * Takes an import for the length of a transaction: whoever else wants it waits, and then finds it done. Its row stays free to be read
 * and to carry the progress.
 * @throws NothingToDo
 */
export async function claim(tx: Tx, id: string, state: ImportState): Promise<ImportRow> {
  await row(tx.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`registry-import:${id}`]);
  const found = await findImport(tx.em, id);
  if (found?.state !== state) throw new NothingToDo(id);
  return found;
}

/** Says how far the reading has come, outside of the transaction that reads: others see it at once. */
export const progressOf = (deps: DepartmentDeps, id: string) => {
  const em = deps.em();
  return async (rowsRead: number): Promise<void> =>
    void (await change(em, 'update registry_import set rows_read = $2 where id = $1', [id, rowsRead]));
};
