import type { HandoverClock, HandoverRandom } from '@double-random/runtime';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import type { Platform } from '../platform.ts';
import { cast } from './driver/cast.ts';
import { happen } from './history/happenings.ts';
import { january } from './history/january.ts';
import { outcomeBook } from './history/outcomes.ts';
import { playWave } from './history/play-wave.ts';
import type { DemoScene } from './history/scene.ts';
import { type Wave, waves } from './history/waves.ts';
import { type CountySize, demoSize } from './world/county-wugang.ts';

export interface FillOptions {
  readonly clock: HandoverClock;
  readonly random: HandoverRandom;
  readonly size?: CountySize;
  readonly waves?: readonly Wave[];
  readonly tell?: (line: string) => void;
}

/** Where the demo year begins; its last event is on 20 November 2026. */
export const demoYearBegins = '2026-01-05T08:00:00+08:00';
export const demoSeed = 'demo-2026';

/**
 * Lives through 2026 in the demo county: every list, draw, visit and result is made by the people of the departments through the gateway,
 * under a simulated clock. Afterwards clock and randomness are the machine's.
 */
export async function fillDemo(platform: Platform, options: FillOptions): Promise<DemoScene> {
  const { clock, random, tell = () => {} } = options;
  const profiles = await departmentProfiles();
  const scene: DemoScene = {
    cast: cast(platform, clock, 'demo'),
    clock,
    random,
    size: options.size ?? demoSize,
    profiles,
    prefixes: Object.fromEntries(profiles.map((p) => [p.code, p.typePrefix])),
    outcomes: outcomeBook(),
    tell,
    matters: [],
    items: {},
    tasks: {},
  };
  await january(scene);
  for (const wave of options.waves ?? waves) {
    await playWave(scene, wave);
    await happen(scene, wave.createOn);
  }
  await platform.background.night();
  await platform.background.sequence();
  clock.handOver();
  random.handOver();
  return scene;
}
