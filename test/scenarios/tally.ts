import { createRequire } from 'node:module';
import type { Subgraph } from '@double-random/runtime';
import type pg from 'pg';

// The driver the object mapper brings with it, not the one beside it.
const mapper = createRequire(import.meta.url).resolve('@mikro-orm/postgresql/package.json');
const { Client } = createRequire(mapper)('pg') as typeof pg;

export interface Tally {
  /** Questions that reached a subgraph: name → the types whose entities were asked for, or the operation. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  /** SQL statements by database name. */
  readonly statements: Readonly<Record<string, number>>;
}

/** Counts what really happens while `work` runs: questions to each subgraph, statements to each database. */
export async function tally(subgraphs: Readonly<Record<string, Subgraph>>, work: () => Promise<unknown>): Promise<Tally> {
  const asked: Record<string, string[]> = {};
  const statements: Record<string, number> = {};
  const undo: (() => void)[] = [];
  for (const subgraph of Object.values(subgraphs)) {
    const { graphql } = subgraph;
    Object.assign(subgraph, {
      graphql: (...args: Parameters<typeof graphql>) => {
        asked[subgraph.name] = [...(asked[subgraph.name] ?? []), subjectOf(args[0].query)];
        return graphql(...args);
      },
    });
    undo.push(() => void Object.assign(subgraph, { graphql }));
  }
  const { query } = Client.prototype;
  Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const database = this.database ?? '';
    statements[database] = (statements[database] ?? 0) + 1;
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  undo.push(() => {
    Client.prototype.query = query;
  });
  try {
    await work();
  } finally {
    for (const step of undo) step();
  }
  return { asked, statements };
}

/** `query A($r: [_Any!]!) { _entities(representations: $r) { ... on B { … } } }` → `B` */
const subjectOf = (query: string): string =>
  [...new Set([...query.matchAll(/_entities\([^)]*\)\s*\{\s*\.\.\. ?on (\w+)/g)].map((m) => m[1]))].join() || 'Query';

export const databaseOf = (url: string): string => new URL(url).pathname.slice(1);
