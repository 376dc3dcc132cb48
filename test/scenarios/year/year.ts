import type { Session } from '../../../gateway/standalone/demo/driver/session.ts';
import type { PlanItemSpec } from '../../../gateway/standalone/demo/flows/plan-flow.ts';
import type { Platform } from '../../../gateway/standalone/platform.ts';
import type { TestPlatform } from '../test-platform.ts';
import { dutiesOf } from './duties.ts';
import type { Check } from './one-check.ts';
import { planItem } from './plan-item.ts';
import { type YearWorld, yearWorld } from './year-world.ts';

/** The year as it goes on: who does what at which moment, and what is left for later chapters. */
export interface Year {
  readonly platform: Platform;
  readonly world: YearWorld;
  /** Plan items and checks by the codes the chapters give them. */
  readonly items: Record<string, string>;
  readonly checks: Record<string, Check>;
  as(account: string): Session;
  /** A date means 10:00 in Shanghai. */
  on(when: string): void;
  /** What the background does in that night, just after midnight. */
  night(day: string): Promise<void>;
  /** Due days and states of one duty of the account's own department or unit, e.g. `2026-03-16 ON_TIME`; each once. */
  owed(account: string, kind: string, ...subjects: readonly string[]): Promise<string[]>;
  item(agency: string, matter: string, spec: Pick<PlanItemSpec, 'code' | 'windowFrom' | 'windowTo'> & Partial<PlanItemSpec>): PlanItemSpec;
}

export async function beginYear({ platform, cast }: TestPlatform): Promise<Year> {
  const world = await yearWorld(cast);
  return {
    platform,
    world,
    items: {},
    checks: {},
    as: (account) => cast.as(account),
    on: (when) => cast.on(when),
    async night(day) {
      cast.on(`${day}T00:05:00+08:00`);
      await platform.background.night();
    },
    owed: (account, kind, ...subjects) => dutiesOf(cast.as(account), kind, subjects),
    item: (agency, matter, spec) => planItem(world, agency, matter, spec),
  };
}

export const visitIds = (check: Check): readonly string[] => check.visits.map((v) => v.id);
