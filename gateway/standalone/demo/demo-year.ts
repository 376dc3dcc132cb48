import { HandoverClock, HandoverRandom, machineNow } from '@double-random/runtime';
import type { DemoYear } from '../main.ts';
import { type DemoPlace, mark, mayFill } from './demo-place.ts';
import { demoSeed, demoYearBegins, fillDemo } from './fill.ts';
import { inHaste } from './in-haste.ts';

/** What `npm start` does with an empty installation when DEMO is on: it lives through 2026, and says so while it does. */
export async function demoYear(place: DemoPlace): Promise<DemoYear | undefined> {
  if (!(await mayFill(place))) return undefined;
  const clock = new HandoverClock(demoYearBegins);
  const random = new HandoverRandom(demoSeed);
  return {
    clock,
    random,
    async live(platform) {
      console.log('空的安装：正在以模拟时钟走完2026年的演示数据（DEMO=off 可不生成）……');
      mark(place.dataDir, 'begun');
      const begun = machineNow();
      await inHaste(place.adminUrl, () => fillDemo(platform, { clock, random, tell: (line) => console.log(`  ${line}`) }));
      mark(place.dataDir, 'done');
      console.log(`演示数据已生成，用时${Math.round((machineNow() - begun) / 1000)}秒。`);
    },
  };
}
