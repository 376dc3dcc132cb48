import { deepStrictEqual } from 'node:assert/strict';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** What an import of objects fills: the objects, the matters each is registered for, and what they are searched by. */
const tables = ['inspection_object', 'object_matter', 'object_search'] as const;

/** The registry's tables once more, with the same columns and indexes, to be filled by COPY with the very rows an import left behind. */
export async function likeRegistry(owner: pg.Client) {
  await owner.query('create schema bench');
  for (const table of tables) await owner.query(`create table bench.${table} (like public.${table} including all)`);
  let dumped: readonly Buffer[] = [];
  const dump = async (table: string) => {
    const parts: Buffer[] = [];
    for await (const part of owner.query(copyTo(`copy public.${table} to stdout`))) parts.push(part as Buffer);
    return Buffer.concat(parts);
  };
  return {
    /** Takes the rows of the registry as they are now. */
    async take(): Promise<void> {
      const taken: Buffer[] = [];
      for (const table of tables) taken.push(await dump(table));
      dumped = taken;
    },
    empty: () => owner.query(`truncate ${tables.map((table) => `bench.${table}`).join()}`),
    /** One transaction, as the import is. */
    async copy(): Promise<void> {
      await owner.query('begin');
      for (const [i, table] of tables.entries()) await pipeline([dumped[i]!], owner.query(copyFrom(`copy bench.${table} from stdin`)));
      await owner.query('commit');
    },
    /** @throws unless both sides hold as much */
    async compare(): Promise<void> {
      const counts = async (schema: string) =>
        (await owner.query(`select ${tables.map((table) => `(select count(*) from ${schema}.${table}) as ${table}`).join()}`)).rows;
      deepStrictEqual(await counts('public'), await counts('bench'));
    },
    drop: () => owner.query('drop schema bench cascade'),
  };
}
