import type { DatabaseUrls } from '@double-random/runtime';
import { installJobs, keptWork, openJobQueue, type Work } from '@double-random/runtime/jobs/index.ts';
import { deadlineSweepQueue, lookAtDeadlines, startDeadlineJobs } from './deadline/deadline-jobs.ts';
import { answerWaiting, startAnswering } from './draw/waiting/answer-waiting.ts';
import { evidenceSweepQueue, startEvidenceSweep, sweepUploads } from './evidence/index.ts';
import { sequence, startSequencer } from './log/index.ts';
import { matchOffers, startMatching } from './merge/match-offers.ts';
import { deliverCreditRecords } from './publication/credit/delivery/deliver-credit-records.ts';
import { deliverDue } from './publication/delivery/deliver-due.ts';
import { deliveryQueue, startDeliveryJobs } from './publication/delivery/delivery-jobs.ts';
import { resealJoint } from './sealing/reseal-joint.ts';
import type { JointServices } from './services.ts';

/** What happens without anybody asking: draws get their turn, entries their place in the log, deadlines are looked at every night. */
export interface Background {
  /** Draws whose turn has come are drawn, offers that met are proposed; everything committed so far, now: into the log, and before its witnesses. */
  sequence(): Promise<void>;
  /** The nightly look, now. */
  night(): Promise<void>;
  /** Everything due for channels of others goes out, now. */
  deliver(): Promise<void>;
  /** Finishes what runs and starts nothing more. */
  stop(): Promise<void>;
}

/** `timers`: by itself. `by hand`: only when told, for clocks that stand still. */
export type BackgroundMode = 'timers' | 'by hand';

/**
 * Starts the background work beside the answering of questions: whatever goes wrong in it is in the operators' log, is tried
 * again, and stops nobody's question.
 */
export function startBackground(asked: JointServices, database: DatabaseUrls, mode: BackgroundMode): Background {
  // Chance of its own: what it takes, and when, must not change what a seeded draw is given.
  const { random } = asked.deps;
  const services: JointServices = { ...asked, deps: { ...asked.deps, random: random.for?.('background') ?? random } };
  const works =
    mode === 'by hand'
      ? []
      : [
          keptWork('log', services.deps, () => startSequencer(services)),
          keptWork('jobs', services.deps, jobs),
          keptWork('draws', services.deps, async () => startAnswering(services)),
          keptWork('merges', services.deps, async () => startMatching(services)),
          keptWork('keys', services.deps, async () => {
            await resealJoint(services);
            return { stop: async () => {} };
          }),
        ];
  async function jobs(): Promise<Work> {
    const queues = [deadlineSweepQueue, deliveryQueue, evidenceSweepQueue];
    await installJobs({ database, queues });
    const queue = await openJobQueue({ database, queues, log: services.deps.log });
    try {
      await startDeadlineJobs(services, queue);
      await startDeliveryJobs(services, queue);
      await startEvidenceSweep(services, queue);
    } catch (error) {
      await queue.stop();
      throw error;
    }
    return queue;
  }
  return {
    sequence: async () => {
      await answerWaiting(services);
      await matchOffers(services);
      await sequence(services);
    },
    night: async () => {
      await lookAtDeadlines(services, 'by-hand');
      await sweepUploads(services);
      await resealJoint(services);
    },
    deliver: async () => {
      await deliverDue(services);
      await deliverCreditRecords(services);
    },
    stop: async () => void (await Promise.all(works.map((work) => work.stop()))),
  };
}
