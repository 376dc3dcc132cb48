import type { Em } from '@double-random/runtime';
import { row } from '@double-random/runtime';
import type { CompiledQuery } from 'kysely';

/** How a process ends in the middle of its work. */
export type Break = (em: Em) => Promise<void>;

type Kysely = ReturnType<Em['getKysely']>;

/**
 * The same EntityManager, whose `at`-th statement (from 0) does not happen any more; counts on over the transaction's fork.
 * @param at a text: the first statement that contains it; `commit`: the last gap, everything written and nothing committed
 */
export function breakingEm(em: Em, at: number | string, breakNow: Break): { readonly em: Em; readonly seen: () => number } {
  let count = 0;
  const reached = (sql?: string) => (typeof at === 'number' ? count === at : sql === undefined ? at === 'commit' : sql.includes(at));
  const wrap = (inner: Em): Em =>
    new Proxy(inner, {
      get(target, name) {
        if (name === 'transactional')
          return async (work: (tx: Em) => Promise<unknown>, options: never) =>
            target.transactional(async (tx) => {
              const result = await work(wrap(tx as Em));
              if (reached()) await breakNow(tx as Em);
              return result;
            }, options);
        if (name === 'getKysely') return () => breaking(target.getKysely(), target);
        const value = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const breaking = (kysely: Kysely, inner: Em): Kysely =>
    ({
      executeQuery: async (query: CompiledQuery) => {
        if (reached(query.sql)) await breakNow(inner);
        count++;
        return kysely.executeQuery(query);
      },
    }) as unknown as Kysely;
  return { em: wrap(em), seen: () => count };
}

/** The process stops with an error. */
export const thrown: Break = async () => {
  throw new Error('killed');
};

/** The connection is cut by somebody else, as when the process is killed: the server rolls back by itself. */
export const cut =
  (terminate: (pid: number) => Promise<void>): Break =>
  async (em) => {
    const found = await row<{ pid: number }>(em, 'select pg_backend_pid() as pid');
    await terminate(found!.pid);
  };
