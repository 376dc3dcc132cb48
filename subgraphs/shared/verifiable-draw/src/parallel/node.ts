import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { nodeHash } from '../node.ts';
import { handedOver } from './hand-over.ts';
import { type LaneAnswer, type LaneQuestion, laneWork } from './lane-work.ts';

/** One thread that hashes; questions are answered in order. */
export interface Lane {
  readonly waiting: number;
  ask<Q extends LaneQuestion>(question: Q): Promise<LaneAnswer<Q>>;
}
export interface Lanes {
  readonly all: readonly Lane[];
  /** Asks the lane with least to do. Resolves to the promise of the answer once there is room: whoever streams cannot run ahead. */
  give<Q extends LaneQuestion>(question: Q): Promise<{ readonly answer: Promise<LaneAnswer<Q>> }>;
  close(): Promise<void>;
}

/** Rows from which threads pay for their start. */
const worthwhile = 50_000;
const mostLanes = 8;
const ahead = 2;

function ownThread(): Lane {
  const work = laneWork(nodeHash);
  return { waiting: 0, ask: async (question) => work(question) };
}

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** What a lane makes it hands over or forgets: room for more young objects would only be memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

function thread(): { readonly lane: Lane; readonly worker: Worker } {
  // The thread's modules are plain enough for the runtime to strip their types by itself.
  const worker = new Worker(new URL('./thread/node.ts', import.meta.url), { execArgv: [], stdout: false, resourceLimits });
  worker.unref();
  const pending: Pending[] = [];
  const failAll = (error: unknown) => {
    for (const { reject } of pending.splice(0)) reject(error);
  };
  worker.on('message', ({ answer, error }: { answer: unknown; error?: unknown }) => {
    const { resolve, reject } = pending.shift()!;
    if (error === undefined) resolve(answer as never);
    else reject(error);
    if (pending.length === 0) worker.unref();
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('hashing thread ended')));
  const lane: Lane = {
    get waiting() {
      return pending.length;
    },
    ask: (question) =>
      new Promise((resolve, reject) => {
        worker.ref();
        pending.push({ resolve, reject });
        worker.postMessage(question, handedOver(question));
      }),
  };
  return { lane, worker };
}

/**
 * Threads for hashing a frame or a draw of so many rows, as many as there are cores; few rows are hashed by the caller's own thread.
 * Outcomes do not depend on it (draw-spec §17 d). Close them when done.
 */
export function openLanes(rows: number, width = rows < worthwhile ? 0 : Math.min(availableParallelism(), mostLanes)): Lanes {
  const threads = Array.from({ length: width }, thread);
  const all = threads.length ? threads.map((t) => t.lane) : [ownThread()];
  const given = new Set<Promise<unknown>>();
  return {
    all,
    async give(question) {
      while (given.size >= ahead * all.length) await Promise.race(given);
      const answer = all.reduce((least, one) => (one.waiting < least.waiting ? one : least)).ask(question);
      const settled: Promise<unknown> = answer.then(
        () => given.delete(settled),
        () => given.delete(settled),
      );
      given.add(settled);
      return { answer };
    },
    close: async () => void (await Promise.all(threads.map((t) => t.worker.terminate()))),
  };
}
