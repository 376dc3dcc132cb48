import { clientKeepAlive, type Subgraph } from '@double-random/runtime';
import { Pool } from 'undici';
import type { Transport } from './data-source.ts';
import { postJson } from './exchange.ts';
import { isMutation } from './outage.ts';

/** Calls the subgraph in this process: documents cached there, no JSON in between. */
export const localTransport =
  (subgraph: Subgraph): Transport =>
  async ({ query, variables }, headers, timeoutMs) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
    });
    try {
      return (await Promise.race([subgraph.graphql({ query, variables }, headers), late])) as Awaited<ReturnType<Transport>>;
    } finally {
      clearTimeout(timer);
    }
  };

/** A connection that was cut before there was any answer. */
const wasCut = (error: unknown): boolean => ['ECONNRESET', 'UND_ERR_SOCKET'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Asks over a kept-alive pool, without a fetch layer in between (performance.md §8). A question may be asked once more, a mutation never. */
export const httpTransport =
  (pool: Pool): Transport =>
  async (request, headers, timeoutMs) => {
    const { query, variables } = request;
    const body = JSON.stringify({ query, variables });
    const asked = performance.now();
    const { status, text } = await postJson(pool, '/graphql', headers, body, timeoutMs).catch((error: unknown) => {
      if (!wasCut(error) || isMutation(request)) throw error;
      return postJson(pool, '/graphql', headers, body, timeoutMs - (performance.now() - asked));
    });
    if (status !== 200) throw new Error(`answered ${status}`);
    return JSON.parse(text) as Awaited<ReturnType<Transport>>;
  };

export const subgraphPool = (url: string): Pool => new Pool(url, { connections: 64, connectTimeout: 3000, ...clientKeepAlive });
