import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseUrls, HandoverClock, HandoverRandom, machineNow } from '@double-random/runtime';
import { type FreshDatabase, freshDatabase } from '@double-random/runtime/testing/database.ts';
import { composedSupergraphs } from '@double-random/schema/testing/composed-graph.ts';
import { SUBGRAPHS } from '../config.ts';
import { startPlatform } from '../platform.ts';
import { DemoInterrupted, mark, mayFill } from './demo-place.ts';
import { demoSeed, demoYearBegins, fillDemo } from './fill.ts';
import type { DemoScene } from './history/scene.ts';
import { waves } from './history/waves.ts';
import { smallSize, wugang } from './world/county-wugang.ts';

const supergraphs = await composedSupergraphs();
const folder = mkdtempSync(join(tmpdir(), 'demo-'));
const owned: FreshDatabase[] = [];
afterAll(async () => {
  await Promise.all(owned.map((database) => database.drop()));
  rmSync(folder, { recursive: true });
});

interface Seen {
  readonly visits: readonly string[];
  readonly public: number;
  readonly registered: number;
}

/** One small fill: March of the demo year, two tasks. */
async function filled(name: string, look: (scene: DemoScene, place: Parameters<typeof mayFill>[0]) => Promise<void>): Promise<Seen> {
  let databases: Record<string, DatabaseUrls> = {};
  for (const subgraph of SUBGRAPHS) {
    const database = await freshDatabase('demo: empty', async () => {});
    owned.push(database);
    databases = { ...databases, [subgraph]: database };
  }
  const place = { databases, dataDir: join(folder, name), adminUrl: undefined };
  expect(await mayFill(place)).toBe(true);
  mark(place.dataDir, 'begun');
  const [clock, random] = [new HandoverClock(demoYearBegins), new HandoverRandom(demoSeed)];
  const platform = await startPlatform({ databases, dataDir: place.dataDir, clock, random, supergraphs, background: 'by hand' });
  try {
    const scene = await fillDemo(platform, { clock, random, size: smallSize, waves: waves.slice(0, 1) });
    await look(scene, place);
    return await seen(scene);
  } finally {
    await platform.stop();
  }
}

async function seen({ cast, tasks }: DemoScene): Promise<Seen> {
  const visits: string[] = [];
  for (const { id, initiator } of Object.values(tasks)) {
    const answer = await cast.as(`${initiator}.op`).query<{
      visits: {
        nodes: { object: { code: string }; state: string; team: { certificateNoLast4: string }[]; checks: { resultCode: string }[] }[];
      };
    }>(
      'query($id: ID!) { visits(taskId: $id, first: 100) { nodes { object { code } state team { certificateNoLast4 } checks { resultCode } } } }',
      { id },
    );
    visits.push(...answer.visits.nodes.map((v) => JSON.stringify(v)));
  }
  const { publicResults } = await cast.public.query<{ publicResults: { nodes: unknown[] } }>(
    '{ publicResults(first: 100) { nodes { resultNo } } }',
  );
  const { marketSupervisionObjects } = await cast
    .as('wg-amr.reg')
    .query<{ marketSupervisionObjects: { nodes: unknown[] } }>(
      '{ marketSupervisionObjects(agency: "wg-amr", first: 100, filter: { status: ACTIVE }) { nodes { code } } }',
    );
  return { visits: visits.sort(), public: publicResults.nodes.length, registered: marketSupervisionObjects.nodes.length };
}

let first: Seen;

test('X-28: the demo year is lived through the gateway: objects registered, visits finished, every result public', async () => {
  first = await filled('first', async ({ clock }, place) => {
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(machineNow() - 60_000);
    await expect(mayFill(place)).rejects.toThrow(DemoInterrupted);
    await expect(mayFill(place)).rejects.toThrow(/DEMO=off/);
    mark(place.dataDir, 'done');
    expect(await mayFill(place)).toBe(false);
    rmSync(join(place.dataDir, 'demo-year'));
    // Somebody's own data: nothing is said, nothing is touched.
    expect(await mayFill(place)).toBe(false);
  });
  const active = [...wugang(smallSize)].filter((p) => p.status !== 'DEREGISTERED').length;
  expect(first.registered).toBe(Math.min(100, active));
  expect(first.visits.length).toBeGreaterThanOrEqual(4);
  const results = first.visits.map((v) => JSON.parse(v) as { state: string; checks: { resultCode: string | null }[] });
  expect(new Set(results.map((v) => v.state))).toEqual(new Set(['FINISHED']));
  expect(results.flatMap((v) => v.checks).every((c) => c.resultCode !== null)).toBe(true);
  expect(first.public).toBe(results.flatMap((v) => v.checks).length);
});

test('X-04: filled anew, the lot falls on the same objects and inspectors, and every result is the same', async () => {
  expect(await filled('second', async () => {})).toEqual(first);
});
