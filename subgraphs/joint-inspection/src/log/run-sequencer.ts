import type { EventSubscriber, TransactionEventArgs } from '@mikro-orm/core';
import { askWitnesses } from './ask-witnesses.ts';
import type { LogServices } from './log-services.ts';
import { hasQueued } from './queue-log.ts';
import { sequenceQueue, verifyEdge } from './sequence.ts';

/** A checkpoint at most one second after the entry (draw-spec §12.2). */
const everyMs = 1000;

export interface RunningSequencer {
  /** Resolves when everything committed before the call is in the log. */
  wake(): Promise<void>;
  stop(): Promise<void>;
}

/** One run at a time; whoever calls during a run gets one more run after it, however many call. */
function coalesced(work: () => Promise<unknown>, failed: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    if (next) return next;
    if (running) {
      next = running.then(() => {
        next = undefined;
        return run();
      });
      return next;
    }
    running = work()
      .then(() => {}, failed)
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  return run;
}

/** Starts the sequencer of this process: after every commit that said something, and every second. @throws LogDamaged, and does not start */
export async function startSequencer(services: LogServices): Promise<RunningSequencer> {
  await verifyEdge(services);
  const failed = (error: unknown) =>
    services.deps.log({ level: 'error', log: 'sequencer', error: error instanceof Error ? error.message : String(error) });
  const witness = coalesced(() => askWitnesses(services), failed);
  // A slow witness must not keep entries out of the log: it is asked beside the next batch.
  const move = coalesced(() => sequenceQueue(services).then(() => void witness()), failed);
  let stopped = false;
  const committed: EventSubscriber = {
    async afterTransactionCommit({ em }: TransactionEventArgs) {
      if (!stopped && hasQueued(em)) void move();
    },
  };
  services.deps.em().getEventManager().registerSubscriber(committed);
  const timer = setInterval(() => void move(), everyMs);
  timer.unref();
  return {
    wake: move,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await move();
      await witness();
    },
  };
}
