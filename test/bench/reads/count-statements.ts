import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import type pg from 'pg';

/** The driver of the subgraphs' questions. */
const { Client } = createRequire(import.meta.resolve('@mikro-orm/postgresql'))('pg') as typeof pg;

/** How many statements a piece of work sends to PostgreSQL: its own, not those of what goes on in the background meanwhile. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { query } = Client.prototype;
  const asking = new AsyncLocalStorage<{ sent: number }>();
  Client.prototype.query = function (this: pg.Client, ...given: never[]) {
    const store = asking.getStore();
    if (store) store.sent++;
    return (query as (...all: never[]) => unknown).apply(this, given);
  } as never;
  const counted = { sent: 0 };
  try {
    await asking.run(counted, work);
    return counted.sent;
  } finally {
    Client.prototype.query = query;
  }
}
