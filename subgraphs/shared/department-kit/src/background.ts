import { type DatabaseUrls, type Em, installJobs, type JobQueue, keptWork, openJobQueue, type Work } from '@double-random/runtime';
import type { DepartmentDeps } from './department-deps.ts';
import type { DepartmentModule, DepartmentProfile } from './profile.ts';

/** `timers`: by itself. `by hand`: only when told, for clocks that stand still. */
export type DepartmentBackgroundMode = 'timers' | 'by hand';

/** What a department does without anybody waiting for it. */
export interface DepartmentBackground extends Work {
  /** Everything that waits, now. */
  work(): Promise<void>;
}

/** Calls the background from within a transaction. Before the queue is open nobody hears it: the work is found when it opens. */
export class JobAlarm {
  queue: JobQueue | undefined;

  async ring(name: string, data: object, em: Em): Promise<void> {
    await this.queue?.enqueue(name, data, { em });
  }
}

export interface StartBackgroundOptions {
  readonly profile: DepartmentProfile;
  readonly modules: readonly DepartmentModule[];
  readonly deps: DepartmentDeps;
  readonly alarm: JobAlarm;
  readonly database: DatabaseUrls;
  readonly mode: DepartmentBackgroundMode;
}

/** Starts the background work of a department's rooms on its durable queue; what goes wrong is tried again and stops nobody's question. */
export function startDepartmentBackground({
  profile,
  modules,
  deps: asked,
  alarm,
  database,
  mode,
}: StartBackgroundOptions): DepartmentBackground {
  // Chance of its own: what it takes, and when, must not change what a seeded draw is given.
  const { random } = asked;
  const deps: DepartmentDeps = { ...asked, random: random.for?.('background') ?? random };
  const works = modules.flatMap((m) => m.background?.(profile) ?? []);
  const queues = works.flatMap((w) => Object.keys(w.queues));
  async function open(): Promise<Work> {
    await installJobs({ database, queues });
    const queue = await openJobQueue({ database, queues, log: deps.log });
    try {
      for (const { queues: handlers, start } of works) {
        for (const [name, handler] of Object.entries(handlers)) await queue.work(name, (job) => handler(deps, job.data));
        await start(deps, queue);
      }
    } catch (error) {
      await queue.stop();
      throw error;
    }
    alarm.queue = queue;
    return queue;
  }
  const kept = mode === 'timers' && queues.length ? keptWork(`${profile.code} jobs`, deps, open) : undefined;
  return {
    async work() {
      for (const { now } of works) await now(deps);
    },
    async stop() {
      alarm.queue = undefined;
      await kept?.stop();
    },
  };
}
