import { ManualClock, SeededRandom } from '@double-random/runtime';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { cast } from '../../gateway/standalone/demo/driver/cast.ts';
import { startThrowawayPlatform, type ThrowawayOptions } from '../../gateway/standalone/throwaway-platform.ts';
import { listsAndRegistries } from './chapters/01-lists-and-registries.ts';
import { plan } from './chapters/02-plan.ts';
import { earlierDraw } from './chapters/03-earlier-draw.ts';
import { jointDraw } from './chapters/04-joint-draw.ts';
import { teams } from './chapters/05-teams.ts';
import { visits } from './chapters/06-visits.ts';
import { deadlines } from './chapters/07-deadlines.ts';
import { publication } from './chapters/08-publication.ts';
import { correction } from './chapters/09-correction.ts';
import { capsAfterwards } from './chapters/10-caps-afterwards.ts';
import { reports } from './chapters/11-reports.ts';
import type { Scene } from './chapters/scene.ts';
import { Narrator } from './narrator.ts';

/** Chance is simulated so that the story is the same on every machine; E1 is whichever hotel the lot falls on first. */
const storySeed = '双随机';

const chapters = [
  listsAndRegistries,
  plan,
  earlierDraw,
  jointDraw,
  teams,
  visits,
  deadlines,
  publication,
  correction,
  capsAfterwards,
  reports,
];

/** Plays requirements §I on a fresh platform, through the gateway only. @throws AssertionError at the first difference */
export async function playStory(
  options: Omit<ThrowawayOptions, 'clock' | 'random'> & {
    readonly print?: (line: string) => void;
    readonly seed?: string;
    readonly after?: (scene: Scene) => Promise<void>;
  },
): Promise<Scene> {
  const clock = new ManualClock('2026-01-05T10:00:00+08:00');
  const platform = await startThrowawayPlatform({ ...options, clock, random: new SeededRandom(options.seed ?? storySeed) });
  try {
    const profiles = await departmentProfiles();
    const scene: Scene = {
      cast: cast(platform, clock, 'story'),
      narrator: new Narrator(() => clock.today(), options.print),
      profiles,
      prefixes: Object.fromEntries(profiles.map((p) => [p.code, p.typePrefix])),
      matters: [],
      items: {},
      taskIds: [],
      e1: '',
    };
    for (const chapter of chapters) await chapter(scene);
    await options.after?.(scene);
    return scene;
  } finally {
    await platform.stop();
  }
}
