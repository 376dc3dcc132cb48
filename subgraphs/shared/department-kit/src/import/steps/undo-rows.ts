import { change, rows, type Tx } from '@double-random/runtime';
import { recordInspectorHistory } from '../../inspectors/write-inspectors.ts';
import { keepVersion } from '../../objects/object-history.ts';
import { refreshSearch } from '../../objects/search/store-search.ts';
import type { ImportRow } from './import-rows.ts';
import { registryTables } from './registry-tables.ts';

const atOnce = 10_000;

/** Ids of an import's rows, some thousands at a time: a million of them are never in memory at once. */
async function* inParts<Key extends string | number>(
  first: Key,
  next: (after: Key) => Promise<readonly { readonly key: Key; readonly id: string }[]>,
): AsyncGenerator<readonly string[]> {
  for (let after = first; ; ) {
    const found = await next(after);
    if (found.length) yield found.map(({ id }) => id);
    if (found.length < atOnce) return;
    after = found.at(-1)!.key;
  }
}

const replacedIn = (tx: Tx, { id }: ImportRow) =>
  inParts<string>('', (after) =>
    rows<{ key: string; id: string }>(
      tx.em,
      'select subject_id as key, subject_id as id from registry_import_before where import_id = $1 and subject_id > $2 order by subject_id limit $3',
      [id, after, atOnce],
    ),
  );

function createdIn(tx: Tx, { id, agency, registry }: ImportRow) {
  const { table, code } = registryTables[registry];
  return inParts<number>(0, (after) =>
    rows<{ key: number; id: string }>(
      tx.em,
      `select r.position as key, t.id from registry_import_row r join ${table} t on t.agency = $2 and t.${code} = r.code
       where r.import_id = $1 and r.outcome = 'CREATED' and r.position > $3 order by r.position limit $4`,
      [id, agency, after, atOnce],
    ),
  );
}

/** A row that is put back is a new version of itself: these say so, everything else becomes what it was. */
const own = ['id', 'agency', 'version', 'created_at', 'updated_at', 'changed_by', 'change', 'change_reason'];

const columnsOf = async (tx: Tx, table: string): Promise<readonly string[]> =>
  (
    await rows<{ name: string }>(
      tx.em,
      `select column_name as name from information_schema.columns
       where table_schema = current_schema() and table_name = $1 and is_generated = 'NEVER' and column_name <> all($2) order by ordinal_position`,
      [table, own],
    )
  ).map(({ name }) => `"${name}"`);

/** What the import changed or took out becomes what it was. @returns how many rows */
export async function putBack(tx: Tx, found: ImportRow, reason: string): Promise<number> {
  const { id, registry } = found;
  const { table } = registryTables[registry];
  const columns = await columnsOf(tx, table);
  const signed = registry === 'objects' ? `, changed_by = $4, change = 'UNDONE', change_reason = $5` : '';
  let restored = 0;
  for await (const part of replacedIn(tx, found)) {
    if (registry === 'objects') await keepVersion(tx, part);
    restored += await change(
      tx.em,
      `update ${table} t set ${columns.map((name) => `${name} = p.${name}`).join(', ')}, version = t.version + 1, updated_at = $3${signed}
       from registry_import_before b cross join lateral jsonb_populate_record(null::${table}, b.row) p
       where b.import_id = $1 and t.id = b.subject_id and t.id = any($2)`,
      [id, part, tx.now, ...(signed ? [tx.actor.id, reason] : [])],
    );
    if (registry === 'inspectors') await recordInspectorHistory(tx, part, 'STATE', reason);
    else {
      await putBackMatters(tx, id, part);
      await refreshSearch(tx, part);
    }
  }
  return restored;
}

async function putBackMatters(tx: Tx, importId: string, ids: readonly string[]): Promise<void> {
  await change(tx.em, 'delete from object_matter where object_id = any($1)', [ids]);
  await change(
    tx.em,
    `insert into object_matter select m.* from registry_import_before b
       cross join lateral jsonb_populate_recordset(null::object_matter, b.matters) m
     where b.import_id = $1 and b.subject_id = any($2)`,
    [importId, ids],
  );
}

/** What the import made goes; its only version stays in the history. @returns how many rows */
export async function takeAway(tx: Tx, found: ImportRow): Promise<number> {
  const { registry } = found;
  let removed = 0;
  for await (const part of createdIn(tx, found)) {
    if (registry === 'objects') {
      await keepVersion(tx, part);
      for (const table of ['object_matter', 'object_search', 'scope_exclusion'])
        await change(tx.em, `delete from ${table} where object_id = any($1)`, [part]);
    }
    removed += await change(tx.em, `delete from ${registryTables[registry].table} where id = any($1)`, [part]);
  }
  return removed;
}
