import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

/** The EntityManager every room works with: entities for writing, `rows` for reading. */
export type Em = SqlEntityManager;

/**
 * Plain rows for parameterised SQL, inside the transaction of `em` when there is one.
 * Reads never hydrate entities: hydration costs five to seven times the query (performance.md §5).
 */
export async function rows<T>(em: Em, text: string, params: readonly unknown[] = []): Promise<T[]> {
  const result = await em.getKysely().executeQuery(CompiledQuery.raw(text, [...params]));
  return result.rows as T[];
}

/** The only row, or undefined. */
export async function row<T>(em: Em, text: string, params: readonly unknown[] = []): Promise<T | undefined> {
  return (await rows<T>(em, text, params))[0];
}

/** Runs a statement and says how many rows it changed. */
export async function change(em: Em, text: string, params: readonly unknown[] = []): Promise<number> {
  const result = await em.getKysely().executeQuery(CompiledQuery.raw(text, [...params]));
  return Number(result.numAffectedRows ?? 0n);
}
