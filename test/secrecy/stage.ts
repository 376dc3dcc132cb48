import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseUrls, ManualClock, SeededRandom } from '@double-random/runtime';
import { composedGraph } from '@double-random/schema/testing/composed-graph.ts';
import type { GraphQLSchema } from 'graphql';
import { Agent, request } from 'undici';
import { type Cast, cast } from '../../gateway/standalone/demo/driver/cast.ts';
import { type Platform, startPlatform } from '../../gateway/standalone/platform.ts';
import { testDatabases } from '../scenarios/test-databases.ts';

/** One answer as it came over the wire. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

export interface Stage {
  readonly platform: Platform;
  readonly cast: Cast;
  readonly internal: GraphQLSchema;
  readonly public: GraphQLSchema;
  readonly dataDir: string;
  readonly databases: Readonly<Record<string, DatabaseUrls>>;
  readonly logged: Readonly<Record<string, unknown>>[];
  /** @param account null: the public, at the public graph */
  post(account: string | null, body: unknown, path?: string): Promise<Wire>;
  /** Access token of a demo person or of `credit-platform`, signed in once. */
  tokenOf(account: string): Promise<string>;
  stop(): Promise<void>;
}

/** Generated questions ask for everything at once; what a single caller may cost is held elsewhere (gateway/src/limits). */
const wide = {
  cost: 1e9,
  recursiveSelections: 1e6,
  tokens: 1e6,
  aliases: 1000,
  rootFields: 1000,
  depth: 30,
  requestsPerMinute: 1e9,
  burst: 1e9,
};

/** The whole platform behind its real gateway, for questions that were made by a machine. */
export async function startStage(options: { readonly limits?: object } = {}): Promise<Stage> {
  const clock = new ManualClock('2026-01-05T10:00:00+08:00');
  const { internal, public: outside } = await composedGraph();
  const databases = await testDatabases();
  const dataDir = mkdtempSync(join(tmpdir(), 'secrecy-'));
  const logged: Readonly<Record<string, unknown>>[] = [];
  const platform = await startPlatform({
    databases,
    dataDir,
    transport: 'in-process',
    clock,
    random: new SeededRandom('secrecy'),
    background: 'by hand',
    supergraphs: { supergraph: internal.supergraphSdl, publicSupergraph: outside.supergraphSdl },
    limits: options.limits ?? wide,
    log: (line) => void logged.push(line),
  });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (account: string): Promise<string> => {
    const known = tokens.get(account) ?? platform.signIn(account);
    tokens.set(account, known);
    return known;
  };
  // A kept connection may be closed just as it is used again; every question here has one of its own turn.
  const dispatcher = new Agent({ keepAliveTimeout: 1000, keepAliveMaxTimeout: 1000, connections: 16 });
  return {
    platform,
    cast: cast(platform, clock, 'secrecy'),
    internal: internal.apiSchema,
    public: outside.apiSchema,
    dataDir,
    databases,
    logged,
    tokenOf,
    async post(account, body, path = account === null ? '/public/graphql' : '/graphql') {
      const send = async () =>
        request(`${platform.url}${path}`, {
          method: 'POST',
          dispatcher,
          headers: {
            'content-type': 'application/json',
            ...(account === null ? {} : { authorization: `Bearer ${await tokenOf(account)}` }),
          },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        });
      const answer = await askedAgain(send, 5);
      return { status: answer.statusCode, headers: answer.headers, text: await answer.body.text() };
    },
    async stop() {
      await dispatcher.close();
      await platform.stop();
      await Promise.all(Object.values(databases).map((database) => database.drop()));
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** A busy machine may cut a connection just as it is used; questions may be asked again. */
const askedAgain = <T>(send: () => Promise<T>, times: number): Promise<T> =>
  send().catch((error: NodeJS.ErrnoException) => {
    if (times === 0 || !['ECONNRESET', 'UND_ERR_SOCKET'].includes(error.code ?? '')) throw error;
    return askedAgain(send, times - 1);
  });

/** Runs `work` over all items, some at a time, and keeps their order. */
export async function someAtATime<T, R>(items: readonly T[], many: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const at = next++;
      results[at] = await work(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: many }, worker));
  return results;
}
