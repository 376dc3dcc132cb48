import type { DepartmentProfile } from '@double-random/department-kit';
import type { HandoverClock, HandoverRandom } from '@double-random/runtime';
import type { Cast } from '../driver/cast.ts';
import type { TaskHandle } from '../flows/task-flow.ts';
import type { CountySize } from '../world/county-wugang.ts';
import type { PublishedMatter } from '../world/set-up.ts';
import type { OutcomeBook } from './outcomes.ts';

/** The three departments of the demo county, the usual initiator first. */
export const members = ['wg-amr', 'wg-psb', 'wg-cad'] as const;

/** What the parts of the demo year hand to each other. */
export interface DemoScene {
  readonly cast: Cast;
  readonly clock: HandoverClock;
  readonly random: HandoverRandom;
  readonly size: CountySize;
  readonly profiles: readonly DepartmentProfile[];
  /** Subgraph name → type prefix. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly outcomes: OutcomeBook;
  readonly tell: (line: string) => void;
  matters: readonly PublishedMatter[];
  /** Plan item code → id. */
  readonly items: Record<string, string>;
  readonly tasks: Record<string, TaskHandle>;
}

/** Chance of one step of the year, whatever was drawn before: the same lots on every machine. */
export const restart = (scene: DemoScene, step: string): void => scene.random.restart(`demo-2026 ${step}`);
