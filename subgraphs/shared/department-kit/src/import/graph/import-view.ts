import type { Em } from '@double-random/runtime';
import { readRegistry } from '../../objects/registry-store.ts';
import type { ImportRow } from '../steps/import-rows.ts';

/** Where a file's faulty rows are fetched, below the department's file root. */
const errorFileOf = ({ id, faultyRows, state }: ImportRow): string | null =>
  faultyRows > 0 && state !== 'DISCARDED' ? `/imports/${id}/errors.xlsx` : null;

/** An import as the graph shows it. */
export const importView = (em: Em, row: ImportRow) => ({
  ...row,
  registry: row.registry === 'objects' ? 'OBJECTS' : 'INSPECTORS',
  scope: row.mode,
  errorFile: errorFileOf(row),
  get current() {
    return isCurrent(em, row);
  },
});

async function isCurrent(em: Em, { agency, registry, state, checkedVersion }: ImportRow): Promise<boolean> {
  if (state !== 'CHECKED') return false;
  const now = await readRegistry(em, agency);
  return (registry === 'objects' ? now.objectVersion : now.inspectorVersion) === checkedVersion;
}
