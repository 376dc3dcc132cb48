import type { Subgraph } from '@double-random/runtime';
import { Pool } from 'undici';
import type { Transport } from './data-source.ts';

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

/** Asks over a kept-alive pool, without a fetch layer in between (performance.md §8). */
export const httpTransport =
  (pool: Pool): Transport =>
  async ({ query, variables }, headers, timeoutMs) => {
    const response = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeoutMs),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new Error(`answered ${response.statusCode}`);
    }
    return (await response.body.json()) as Awaited<ReturnType<Transport>>;
  };

export const subgraphPool = (url: string): Pool => new Pool(url, { connections: 64, connectTimeout: 3000, keepAliveTimeout: 30_000 });
