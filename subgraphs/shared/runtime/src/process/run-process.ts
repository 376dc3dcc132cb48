import { once } from 'node:events';
import { serveSubgraph } from '../http/serve-subgraph.ts';
import type { Subgraph } from '../subgraph.ts';
import { SettingsError } from './settings.ts';

export interface SubgraphProcess {
  /** For the line that says where it listens. */
  readonly title: string;
  readonly host: string;
  readonly port: number;
  open(): Promise<Subgraph>;
}

/**
 * A subgraph as a process of its own: opens, listens, and on SIGTERM or SIGINT finishes and leaves. A wrong environment is told
 * by variable, without a stack.
 */
export async function runSubgraphProcess(prepare: () => SubgraphProcess): Promise<void> {
  try {
    const { title, host, port, open } = prepare();
    const leave = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    const subgraph = await open();
    const server = await serveSubgraph(subgraph, { host, port });
    console.log(`${title}（${subgraph.name}） ${server.url}`);
    await leave;
    await server.close();
    await subgraph.close();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
