import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManualClock, SeededRandom } from '@double-random/runtime';
import { composedSupergraphs } from '@double-random/schema/testing/composed-graph.ts';
import { type Cast, cast } from '../../gateway/standalone/demo/driver/cast.ts';
import { type Platform, startPlatform } from '../../gateway/standalone/platform.ts';
import { testDatabases } from './test-databases.ts';

export interface TestPlatform {
  readonly platform: Platform;
  readonly cast: Cast;
  readonly databases: Awaited<ReturnType<typeof testDatabases>>;
  stop(): Promise<void>;
}

/** The whole platform on the run's database server; clock and chance stand still. */
export async function startTestPlatform(transport: 'in-process' | 'http'): Promise<TestPlatform> {
  const clock = new ManualClock('2026-01-05T10:00:00+08:00');
  const databases = await testDatabases();
  const dataDir = mkdtempSync(join(tmpdir(), 'scenario-'));
  const platform = await startPlatform({
    databases,
    dataDir,
    transport,
    clock,
    random: new SeededRandom('scenario'),
    background: 'by hand',
    supergraphs: await composedSupergraphs(),
  });
  return {
    platform,
    cast: cast(platform, clock, 'scenario'),
    databases,
    async stop() {
      await platform.stop();
      await Promise.all(Object.values(databases).map((database) => database.drop()));
      rmSync(dataDir, { recursive: true });
    },
  };
}
