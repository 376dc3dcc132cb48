import { ok, type Result } from '@double-random/rules';
import { serviceActor } from '../access/actor.ts';
import { change, type Em, row, rows } from '../data/rows.ts';
import { type Deps, perform, type Tx, useCase } from '../usecase/use-case.ts';
import type { Cell, Keyring } from './keyring.ts';

/** Name of a sealing key; it stands at the head of every sealed text. */
export type KeyVersion = `v${number}`;

/** A table with sealed columns. `cell` = the row's part of the cell each text is bound to (`table.column:cell`), as SQL. */
export interface SealedTable {
  readonly table: string;
  readonly cell: string;
  readonly columns: readonly string[];
}

const usualLimit = 500;

export interface ResealBatchInput {
  readonly requestId?: string;
  readonly table: SealedTable;
  /** Cells up to here are done. */
  readonly after: string;
  /** Rows of one transaction; 500 when absent. */
  readonly limit?: number;
}
export interface ResealedBatch {
  readonly rows: number;
  /** Where the next batch goes on; null when the table is through. */
  readonly next: string | null;
}

/**
 * X-09: one batch of rows opened with the key that sealed them and sealed with the newest. Which key that was stands in every text, so a
 * run that was cut off goes on with what is left, and one that comes twice finds nothing.
 */
export const resealBatch = (keys: Keyring, newest: KeyVersion) =>
  useCase('personalData.reseal', async (tx: Tx, { table, after, limit = usualLimit }: ResealBatchInput): Promise<Result<ResealedBatch>> => {
    const { table: name, columns, cell } = table;
    const old = columns.map((column) => `not starts_with(${column}, $1)`).join(' or ');
    const found = await rows<Record<string, string | null> & { cell: string }>(
      tx.em,
      `select ${cell} as cell, ${columns.join(', ')} from ${name} where (${old}) and ${cell} > $2 order by 1 limit $3 for update`,
      [`${newest}.`, after, limit],
    );
    const last = found.at(-1);
    const sealed = columns.map((column) =>
      found.map((each) => resealed(tx, keys, newest, each[column]!, `${name}.${column}:${each.cell}`)),
    );
    if (last)
      await change(
        tx.em,
        `update ${name} set ${columns.map((column) => `${column} = u.${column}`).join(', ')}
         from unnest($1::text[], ${columns.map((_, i) => `$${i + 2}::text[]`).join(', ')}) as u (cell, ${columns.join(', ')})
         where ${columnsOf(name, cell)} = u.cell`,
        [found.map((each) => each.cell), ...sealed],
      );
    tx.note({ action: 'personalData.reseal', subject: name, after: { key: newest, rows: found.length } });
    return ok({ rows: found.length, next: last && found.length === limit ? last.cell : null });
  });

/** The cell's columns with the table's name before them: the batch has one of the same name. */
const columnsOf = (table: string, cell: string) => cell.replace(/\b(id|party|chain)\b/g, `${table}.$1`);

function resealed(tx: Tx, keys: Keyring, newest: KeyVersion, text: string | null, cell: Cell): string | null {
  if (text === null || text.startsWith(`${newest}.`)) return text;
  return keys.seal(keys.open(text, cell), cell, tx.random);
}

/** How many rows of a table hold a text that another key than this sealed: nought before an old key is thrown away. */
export async function rowsOfOldKeys(em: Em, { table, columns }: SealedTable, newest: KeyVersion): Promise<number> {
  const old = columns.map((column) => `not starts_with(${column}, $1)`).join(' or ');
  return (await row<{ n: number }>(em, `select count(*)::int as n from ${table} where ${old}`, [`${newest}.`]))!.n;
}

export interface Resealing {
  readonly deps: Deps;
  /** Subgraph in whose name it is done. */
  readonly service: string;
  readonly keys: Keyring;
  readonly newest: KeyVersion;
  readonly tables: readonly SealedTable[];
}

/** Everything an earlier key sealed, batch by batch, each its own transaction. Nothing to do, and no trail, while there is one key only. */
export async function resealTables({ deps, service, keys, newest, tables }: Resealing): Promise<void> {
  const caller = { actor: serviceActor(service), requestId: 'reseal' };
  for (const table of newest === 'v1' ? [] : tables) {
    if ((await rowsOfOldKeys(deps.em(), table, newest)) === 0) continue;
    let done = 0;
    for (let after: string | null = ''; after !== null; ) {
      const result: Result<ResealedBatch> = await perform(deps, caller, resealBatch(keys, newest), { table, after });
      if (!result.ok) throw new Error(`${table.table} cannot be sealed anew`);
      done += result.value.rows;
      after = result.value.next;
    }
    deps.log({ what: 'sealed anew', table: table.table, key: newest, rows: done, left: await rowsOfOldKeys(deps.em(), table, newest) });
  }
}
