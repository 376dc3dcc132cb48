import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { OneStatement } from './one-statement.ts';

/** The EntityManager every room works with: entities for writing, `rows` for reading. */
export type Em = SqlEntityManager;
/** Who is asked for plain rows: the database at once, or together with what else is asked in the same moment. */
export type Reader = Em | OneStatement;

const execute = async <T>(em: Em, text: string, params: readonly unknown[]): Promise<T[]> =>
  (await em.getKysely().executeQuery(CompiledQuery.raw(text, [...params]))).rows as T[];

/**
 * Plain rows for parameterised SQL, inside the transaction of `em` when there is one.
 * Reads never hydrate entities: hydration costs five to seven times the query (performance.md §5).
 */
export const rows = <T>(reader: Reader, text: string, params: readonly unknown[] = []): Promise<T[]> =>
  reader instanceof OneStatement ? reader.ask<T>(text, params) : execute<T>(reader, text, params);

/** The only row, or undefined. */
export async function row<T>(reader: Reader, text: string, params: readonly unknown[] = []): Promise<T | undefined> {
  return (await rows<T>(reader, text, params))[0];
}

/** Questions to this reader that do not wait for each other's answers are sent as one statement. */
export const together = (reader: Reader): OneStatement =>
  reader instanceof OneStatement ? reader : new OneStatement((text, params) => execute(reader, text, params));

/** Runs a statement and says how many rows it changed. */
export async function change(em: Em, text: string, params: readonly unknown[] = []): Promise<number> {
  const result = await em.getKysely().executeQuery(CompiledQuery.raw(text, [...params]));
  return Number(result.numAffectedRows ?? 0n);
}
