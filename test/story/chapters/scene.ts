import type { DepartmentProfile } from '@double-random/department-kit';
import type { Cast } from '../../../gateway/standalone/demo/driver/cast.ts';
import type { DrawnVisit } from '../../../gateway/standalone/demo/flows/draw-flow.ts';
import type { TaskHandle } from '../../../gateway/standalone/demo/flows/task-flow.ts';
import type { PublishedMatter } from '../../../gateway/standalone/demo/world/set-up.ts';
import type { Narrator } from '../narrator.ts';

/** What the chapters hand to each other. */
export interface Scene {
  readonly cast: Cast;
  readonly narrator: Narrator;
  readonly profiles: readonly DepartmentProfile[];
  /** Subgraph name → type prefix. */
  readonly prefixes: Readonly<Record<string, string>>;
  matters: readonly PublishedMatter[];
  /** Plan items by code: J1 and EQ1. */
  items: Readonly<Record<string, string>>;
  task?: TaskHandle;
  /** Every task of the story, oldest first. */
  readonly taskIds: string[];
  /** The drawn hotel the story follows. */
  e1: string;
  visit?: DrawnVisit;
}

export const members = ['wg-amr', 'wg-psb', 'wg-cad'] as const;
