import { change, type Tx } from '@double-random/runtime';
import type { ImportRow } from './import-rows.ts';
import type { RowOutcome } from './import-states.ts';
import { registryTables } from './registry-tables.ts';

/** Keeps the rows of these outcomes as they are, before they change: what an undo puts back. @returns how many */
export function keepBefore(tx: Tx, { id, registry }: ImportRow, outcome: RowOutcome): Promise<number> {
  const { table } = registryTables[registry];
  const matters =
    registry === 'objects' ? `coalesce((select jsonb_agg(to_jsonb(m)) from object_matter m where m.object_id = t.id), '[]')` : `'[]'`;
  return change(
    tx.em,
    `insert into registry_import_before (import_id, subject_id, version, row, matters)
     select r.import_id, t.id, t.version + 1, to_jsonb(t), ${matters}
     from registry_import_row r join ${table} t on t.id = r.subject_id where r.import_id = $1 and r.outcome = $2`,
    [id, outcome],
  );
}
