import type { DatabaseUrls } from '@double-random/runtime';
import { installJobs, openJobQueue } from '@double-random/runtime/jobs/index.ts';
import { deadlineSweepQueue, lookAtDeadlines, startDeadlineJobs } from './deadline/deadline-jobs.ts';
import { sequence, startSequencer } from './log/index.ts';
import type { JointServices } from './services.ts';

/** What happens without anybody asking: entries get their place in the log, deadlines are looked at every night. */
export interface Background {
  /** Everything committed so far, now: into the log, and before its witnesses. */
  sequence(): Promise<void>;
  /** The nightly look, now. */
  night(): Promise<void>;
  /** Finishes what runs and starts nothing more. */
  stop(): Promise<void>;
}

/** `timers`: by itself. `by hand`: only when told, for clocks that stand still. */
export type BackgroundMode = 'timers' | 'by hand';

const again = 30_000;

interface Work {
  stop(): Promise<void>;
}

/**
 * Starts the background work beside the answering of questions: whatever goes wrong in it is in the operators' log, is tried
 * again, and stops nobody's question.
 */
export function startBackground(asked: JointServices, database: DatabaseUrls, mode: BackgroundMode): Background {
  // Chance of its own: what it takes, and when, must not change what a seeded draw is given.
  const { random } = asked.deps;
  const services: JointServices = { ...asked, deps: { ...asked.deps, random: random.for?.('background') ?? random } };
  const works = mode === 'by hand' ? [] : [kept('log', services, () => startSequencer(services)), kept('jobs', services, jobs)];
  async function jobs(): Promise<Work> {
    const queues = [deadlineSweepQueue];
    await installJobs({ database, queues });
    const queue = await openJobQueue({ database, queues, log: services.deps.log });
    try {
      await startDeadlineJobs(services, queue);
    } catch (error) {
      await queue.stop();
      throw error;
    }
    return queue;
  }
  return {
    sequence: async () => void (await sequence(services)),
    night: () => lookAtDeadlines(services, 'by-hand'),
    stop: async () => void (await Promise.all(works.map((work) => work.stop()))),
  };
}

/** Opens the work, and again after a while when it could not be opened. */
function kept(background: string, { deps }: JointServices, open: () => Promise<Work>): Work {
  const failed = (error: unknown) =>
    deps.log({ level: 'error', background, error: error instanceof Error ? error.message : String(error) });
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let opening: Promise<Work | undefined> = Promise.resolve(undefined);
  const attempt = () => {
    opening = open().catch((error: unknown) => {
      failed(error);
      if (!stopped) timer = setTimeout(attempt, again).unref();
      return undefined;
    });
  };
  attempt();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await (await opening)?.stop().catch(failed);
    },
  };
}
