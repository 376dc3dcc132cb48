import { type Subgraph, serveSubgraph } from '@double-random/runtime';
import { Pool } from 'undici';
import type { Stage } from './stage.ts';

type Ask = Subgraph['graphql'];
/** What the gateway asked a subgraph, and the answer it got. */
export interface RecordedCall {
  readonly subgraph: string;
  readonly request: Parameters<Ask>[0];
  readonly headers: Parameters<Ask>[1];
  readonly answer: unknown;
}

/** As it would have come over the wire. */
const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));

/** Every call to a subgraph that an operation makes, in order of asking. */
export async function recordCalls(
  subgraphs: Readonly<Record<string, Subgraph>>,
  operation: () => Promise<unknown>,
): Promise<RecordedCall[]> {
  const calls: Promise<RecordedCall>[] = [];
  const originals = Object.entries(subgraphs).map(([name, subgraph]) => {
    const { graphql } = subgraph;
    const recording: Ask = (request, headers) => {
      const answered = graphql(request, headers);
      const { query, variables } = request;
      calls.push(
        answered.then((answer) => ({
          subgraph: name,
          request: { query, variables: plain(variables) as never },
          headers,
          answer: plain(answer),
        })),
      );
      return answered;
    };
    Object.assign(subgraph, { graphql: recording });
    return () => Object.assign(subgraph, { graphql });
  });
  try {
    await operation();
    return await Promise.all(calls);
  } finally {
    for (const restore of originals) restore();
  }
}

/** A client that knows every subgraph and asks them itself, over the transport the gateway uses. */
export async function directCalls(stage: Stage): Promise<{ ask(call: RecordedCall): Promise<unknown>; close(): Promise<void> }> {
  if (stage.transport === 'in-process')
    return {
      ask: async ({ subgraph, request, headers }) => plain(await stage.subgraphs[subgraph]!.graphql(request, headers)),
      close: async () => {},
    };
  const servers = await Promise.all(
    Object.entries(stage.subgraphs).map(async ([name, subgraph]) => {
      const server = await serveSubgraph(subgraph, { port: 0 });
      return { name, server, pool: new Pool(server.url) };
    }),
  );
  const pools = new Map(servers.map(({ name, pool }) => [name, pool]));
  return {
    async ask({ subgraph, request, headers: { 'x-actor': actor, 'x-access-token': token } }) {
      const response = await pools.get(subgraph)!.request({
        method: 'POST',
        path: '/graphql',
        headers: {
          'content-type': 'application/json',
          ...(actor ? { 'x-actor': actor } : {}),
          ...(token ? { 'x-access-token': token } : {}),
        },
        body: JSON.stringify(request),
      });
      return response.body.json();
    },
    async close() {
      for (const { pool, server } of servers) {
        await pool.close();
        await server.close();
      }
    },
  };
}
