import { fromKysely, PgBoss } from 'pg-boss';
import type { DatabaseUrls } from '../data/orm.ts';
import type { Em } from '../data/rows.ts';
import type { JobAttempt, JobQueue } from './job-queue.ts';

export interface JobQueueOptions {
  readonly database: DatabaseUrls;
  readonly queues: readonly string[];
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
  /** Seconds between looks for new jobs; default 2. */
  readonly pollSeconds?: number;
  /** Connections of the queue's own pool; default 2. */
  readonly poolMax?: number;
}

const schema = 'jobs';
/** A deferred job outlives the longest term of any regulation by a wide margin (default of the engine: 14 days). */
const retentionSeconds = 400 * 24 * 3600;
const quiet = { supervise: false, schedule: false, schema } as const;

/** The engine answers how many jobs it changed; its declarations leave that out. */
const ended = (response: object): boolean => 'affected' in response && response.affected === 1;

/** Installs or upgrades the job tables, as the owner of the database, and makes the queues. */
export async function installJobs({ database, queues }: Pick<JobQueueOptions, 'database' | 'queues'>): Promise<void> {
  const owner = new PgBoss({ ...quiet, connectionString: database.ownerUrl, max: 1 });
  // Without a listener a lost connection would end the process.
  owner.on('error', () => undefined);
  await owner.start();
  try {
    for (const name of queues) await owner.createQueue(name, { retentionSeconds, retryLimit: 5, retryBackoff: true });
  } finally {
    await owner.stop({ graceful: false });
  }
}

/** The queue on pg-boss, as the application login; `installJobs` must have run. */
export async function openJobQueue(options: JobQueueOptions): Promise<JobQueue> {
  const boss = new PgBoss({
    schema,
    connectionString: options.database.appUrl,
    max: options.poolMax ?? 2,
    migrate: false,
    createSchema: false,
    // Rebuilding indexes is the owner's business.
    reindex: false,
  });
  boss.on('error', (error) => options.log({ level: 'error', jobs: true, error: error.message }));
  await boss.start();
  const within = (em: Em | undefined) => (em ? { db: fromKysely(em.getKysely() as never) } : {});

  return {
    enqueue: (queue, data, { em, id, startAfter, retries } = {}) =>
      boss.send(queue, data, {
        ...within(em),
        ...(id ? { id } : {}),
        ...(startAfter ? { startAfter } : {}),
        ...(retries === undefined ? {} : { retryLimit: retries }),
      }),
    schedule: (queue, cron, data = {}) => boss.schedule(queue, cron, data, { tz: 'Asia/Shanghai', missed: 'once' }),
    async work<Data extends object>(queue: string, handler: (job: JobAttempt<Data>) => Promise<void>) {
      const settings = { includeMetadata: true, pollingIntervalSeconds: options.pollSeconds ?? 2 } as const;
      await boss.work<Data>(queue, settings, async (jobs) => {
        for (const job of jobs) await handler({ id: job.id, queue, data: job.data, attempt: job.retryCount });
      });
    },
    async complete(job, em) {
      return ended(await boss.complete(job.queue, { id: job.id, retryCount: job.attempt }, null, within(em)));
    },
    async cancel(queue, id, em) {
      return ended(await boss.cancel(queue, id, within(em)));
    },
    async stats(queue) {
      const [now] = await boss.getQueueStats(queue, { force: true });
      return {
        ready: now?.readyCount ?? 0,
        deferred: now?.deferredCount ?? 0,
        active: now?.activeCount ?? 0,
        failed: now?.failedCount ?? 0,
      };
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}
