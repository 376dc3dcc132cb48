import { change, rows, type Tx } from '@double-random/runtime';
import { recordInspectorHistory } from '../../inspectors/write-inspectors.ts';
import { keepVersion } from '../../objects/object-history.ts';
import { keepBefore } from './before-images.ts';
import type { ImportRow } from './import-rows.ts';
import { registryTables } from './registry-tables.ts';

const atOnce = 10_000;

/** Ids of the subjects of an import, a few thousand at a time. */
export async function* subjectsOf(tx: Tx, importId: string, outcome: string): AsyncGenerator<readonly string[]> {
  for (let after = 0; ; ) {
    const found = await rows<{ position: number; id: string }>(
      tx.em,
      `select position, subject_id as id from registry_import_row
       where import_id = $1 and outcome = $2 and position > $3 and subject_id is not null order by position limit $4`,
      [importId, outcome, after, atOnce],
    );
    if (found.length) yield found.map((f) => f.id);
    if (found.length < atOnce) return;
    after = found.at(-1)!.position;
  }
}

/** Objects keep the version they leave, inspectors the one they come to. */
const histories = {
  objects: { before: (tx: Tx, ids: readonly string[]) => keepVersion(tx, ids), after: async () => {} },
  inspectors: {
    before: async () => {},
    after: (tx: Tx, ids: readonly string[], reason: string) => recordInspectorHistory(tx, ids, 'STATE', reason),
  },
} as const;

/** KF 第八条 「动态管理」: what a full list no longer has leaves by its state, with the reason given; nothing is deleted. */
export async function takeOutMissing(tx: Tx, found: ImportRow, reason: string): Promise<void> {
  const { id, registry } = found;
  const { table, leaves } = registryTables[registry];
  await keepBefore(tx, found, 'MISSING');
  const signed = registry === 'objects' ? `, changed_by = $6, change = 'STATE', change_reason = $3` : '';
  for await (const ids of subjectsOf(tx, id, 'MISSING')) {
    await histories[registry].before(tx, ids);
    await change(
      tx.em,
      `update ${table} set state = $2::jsonb ->> state, state_reason = $3, state_since = $4, version = version + 1, updated_at = $5${signed}
       where id = any($1)`,
      [ids, JSON.stringify(leaves), reason, tx.clock.today(), tx.now, ...(signed ? [tx.actor.id] : [])],
    );
    await histories[registry].after(tx, ids, reason);
  }
}
