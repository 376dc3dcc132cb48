import type { Em } from '../data/rows.ts';

/** One attempt at a job. */
export interface JobAttempt<Data extends object = object> {
  readonly id: string;
  readonly queue: string;
  readonly data: Data;
  /** 0 for the first attempt. */
  readonly attempt: number;
}

export interface EnqueueOptions {
  /** Joins this transaction: the job exists if and only if it commits. Without it the job exists at once. */
  readonly em?: Em;
  /** UUID; a second job of the same id is not made, so a repeated request is harmless. See `jobId`. */
  readonly id?: string;
  /** Not before this instant. The domain row stays the truth, the job is its alarm clock. */
  readonly startAfter?: Date;
  /** Attempts after the first; default 5, with growing pauses. */
  readonly retries?: number;
}

export interface JobCounts {
  /** Waiting to run now. */
  readonly ready: number;
  /** Waiting for their time. */
  readonly deferred: number;
  readonly active: number;
  readonly failed: number;
}

/**
 * Durable background work in the subgraph's own database. Everything written inside a transaction commits and rolls back with it;
 * a handler that dies is run again, so handlers find their work done and return quietly.
 */
export interface JobQueue {
  /** @returns the job's id, or null when a job of this id is there already */
  enqueue(queue: string, data: object, options?: EnqueueOptions): Promise<string | null>;
  /** Every occurrence of a cron expression (Asia/Shanghai) enqueues one job. Said again, it replaces what was said before. */
  schedule(queue: string, cron: string, data?: object): Promise<void>;
  /** Runs jobs of a queue one after the other; a thrown error means another attempt later. */
  work<Data extends object>(queue: string, handler: (job: JobAttempt<Data>) => Promise<void>): Promise<void>;
  /** Ends this attempt within the handler's transaction. @returns false when another worker owns the job by now: roll back. */
  complete(job: JobAttempt, em: Em): Promise<boolean>;
  /** @returns false when there was nothing left to cancel */
  cancel(queue: string, id: string, em?: Em): Promise<boolean>;
  stats(queue: string): Promise<JobCounts>;
  /** Lets running handlers finish, then releases the connections. */
  stop(): Promise<void>;
}
