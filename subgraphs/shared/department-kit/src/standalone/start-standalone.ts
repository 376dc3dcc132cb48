import 'reflect-metadata';
import { once } from 'node:events';
import { serveSubgraph, systemClock, systemRandom } from '@double-random/runtime';
import { pino } from 'pino';
import { openDepartment } from '../open-department.ts';
import type { DepartmentProfile } from '../profile.ts';
import { readSubgraphConfig, SubgraphConfigError } from './config.ts';

/** One department as a process of its own: migrates, listens, and on SIGTERM or SIGINT finishes and leaves. */
export async function startStandalone(profile: DepartmentProfile): Promise<void> {
  const logger = pino({ name: profile.code });
  try {
    const config = readSubgraphConfig(profile.code);
    const subgraph = await openDepartment(profile, {
      ...config,
      clock: systemClock,
      random: systemRandom,
      log: (line) => logger.info(line),
    });
    const server = await serveSubgraph(subgraph, config);
    console.log(`${profile.title}（${profile.code}） ${server.url}`);
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    await server.close();
    await subgraph.close();
  } catch (error) {
    if (!(error instanceof SubgraphConfigError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
