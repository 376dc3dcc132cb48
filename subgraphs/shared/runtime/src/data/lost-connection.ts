import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';

type Execute = <R>(query: CompiledQuery) => Promise<QueryResult<R>>;

const nothing = { rows: [] };
/** A COPY comes as an object that submits itself, not as a text. */
const begins = (sql: unknown) => typeof sql === 'string' && (sql === 'begin' || sql.startsWith('start transaction'));

/**
 * A transaction whose connection is lost must give its place in the pool back. The query builder releases a connection only after a
 * `rollback` that succeeded, and not at all after a `begin` that failed: ten lost connections, as in one failover of the database,
 * would leave a process of ten connections with none. So neither fails here: a lost connection has nothing to roll back, and what
 * follows a failed `begin` fails with its error.
 */
export async function giveBackWhenLost(connection: unknown): Promise<void> {
  const open = connection as { executeQuery: DatabaseConnection['executeQuery'] };
  const execute = open.executeQuery.bind(open) as Execute;
  let lost: { readonly error: unknown } | undefined;
  const guarded: Execute = async (query) => {
    if (query.sql === 'rollback') {
      const wasLost = lost;
      lost = undefined;
      return wasLost ? nothing : execute<never>(query).catch(() => nothing);
    }
    if (lost) throw lost.error;
    if (!begins(query.sql)) return execute(query);
    return execute<never>(query).catch((error: unknown) => {
      lost = { error };
      return nothing;
    });
  };
  open.executeQuery = guarded;
}
