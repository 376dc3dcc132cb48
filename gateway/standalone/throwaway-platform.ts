import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock, Random } from '@double-random/runtime';
import { SUBGRAPHS } from './config.ts';
import { type Platform, type PlatformOptions, startPlatform } from './platform.ts';
import { provision, startPostgres } from './postgres/index.ts';

export interface ThrowawayOptions extends Partial<Pick<PlatformOptions, 'transport' | 'limits' | 'supergraphs' | 'log' | 'background'>> {
  readonly clock: Clock;
  readonly random: Random;
}

/** A whole platform on fresh databases of its own, whose clock and background work stand still until told; gone without a trace when stopped: the story and the benchmarks. */
export async function startThrowawayPlatform(options: ThrowawayOptions): Promise<Platform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'double-random-'));
  // Root's PostgreSQL runs as another user, who has to get through.
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres({ dataDir, tuning: 'throwaway', removeAfter: true });
  const leave = async () => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const databases = await provision(postgres.url, SUBGRAPHS, { dataDir, exclusive: true, scramIterations: 1 });
    const platform = await startPlatform({ background: 'by hand', ...options, databases, dataDir });
    return {
      ...platform,
      stop: async () => {
        await platform.stop();
        await leave();
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}
