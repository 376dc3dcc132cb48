import { ok, refuse } from '@double-random/rules';
import { ManualClock } from '../clock.ts';
import { emOf, migrate, type Orm, openOrm, type Storage } from '../data/orm.ts';
import { row } from '../data/rows.ts';
import { SeededRandom } from '../random.ts';
import { type FreshDatabase, freshDatabase } from '../testing/database.ts';
import { Runtime0001 } from '../usecase/runtime.migration.ts';
import { runtimeEntities } from '../usecase/trail.entity.ts';
import { type Deps, perform, useCase } from '../usecase/use-case.ts';
import { jobId } from './job-id.ts';
import type { JobAttempt, JobQueue } from './job-queue.ts';
import { installJobs, openJobQueue } from './pg-boss-queue.ts';

const storage: Storage = { entities: runtimeEntities, migrations: [Runtime0001] };
const caller = { actor: { kind: 'service', id: 'joint-inspection', name: '联合检查', roles: [] }, requestId: 'r' } as const;
const queues = ['made', 'done', 'cancelled', 'retried'];

let database: FreshDatabase;
let orm: Orm;
let deps: Deps;
let jobs: JobQueue;

beforeAll(async () => {
  database = await freshDatabase('runtime', (url) => migrate(url, storage));
  await installJobs({ database, queues });
  orm = await openOrm(database.appUrl, storage, 4);
  jobs = await openJobQueue({ database, queues, log: () => {}, pollSeconds: 0.5 });
  deps = { em: () => emOf(orm), clock: new ManualClock('2026-01-01T00:00:00Z'), random: new SeededRandom('jobs'), log: () => {} };
});
afterAll(async () => {
  await jobs.stop();
  await orm.close();
  await database.drop();
});

const jobCount = async (queue: string) =>
  (await row<{ n: number }>(emOf(orm), 'select count(*)::int as n from jobs.job where name = $1', [queue]))!.n;
const enqueue = useCase('enqueueOne', async (tx, input: { readonly end: 'commit' | 'refuse' | 'throw'; readonly requestId?: string }) => {
  await jobs.enqueue('made', { end: input.end }, { em: tx.em });
  tx.note({ action: 'job.enqueue', subject: input.end });
  if (input.end === 'throw') throw new Error('boom');
  return input.end === 'refuse' ? refuse({ code: 'LIST_LOCKED', message: '名单已锁定' }) : ok({});
});

test('a job is there if and only if the use case that made it committed', async () => {
  expect((await perform(deps, caller, enqueue, { end: 'refuse' })).ok).toBe(false);
  await expect(perform(deps, caller, enqueue, { end: 'throw' })).rejects.toThrow('boom');
  expect(await jobCount('made')).toBe(0);
  expect((await perform(deps, caller, enqueue, { end: 'commit' })).ok).toBe(true);
  expect(await jobCount('made')).toBe(1);
});

test('the same job id is made once, whatever the number of requests', async () => {
  const id = jobId('deadline', 'ji_dln_1', '2026-10-22');
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(jobId('deadline', 'ji_dln_1', '2026-10-22')).toBe(id);
  expect(jobId('deadline', 'ji_dln_', '12026-10-22')).not.toBe(id);
  const startAfter = new Date('2099-01-01T00:00:00Z');
  expect(await jobs.enqueue('cancelled', {}, { id, startAfter })).toBe(id);
  expect(await jobs.enqueue('cancelled', {}, { id, startAfter })).toBeNull();
  expect(await jobCount('cancelled')).toBe(1);
});

test('a cancelled job does not run, and is cancelled once', async () => {
  const id = jobId('deadline', 'ji_dln_1', '2026-10-22');
  expect(await jobs.cancel('cancelled', id)).toBe(true);
  expect(await jobs.cancel('cancelled', id)).toBe(false);
});

test('a handler completes its job in its own transaction: rolled back, it runs again; committed, once and for all', async () => {
  const seen: number[] = [];
  const finished = new Promise<JobAttempt<{ word: string }>>((resolve, reject) => {
    jobs
      .work<{ word: string }>('retried', async (job) => {
        seen.push(job.attempt);
        if (job.attempt === 0) {
          await expect(
            deps.em().transactional(async (em) => {
              expect(await jobs.complete(job, em as never)).toBe(true);
              throw new Error('the database went away');
            }),
          ).rejects.toThrow('went away');
          throw new Error('try again');
        }
        expect(await deps.em().transactional((em) => jobs.complete(job, em as never))).toBe(true);
        resolve(job);
      })
      .catch(reject);
  });
  await jobs.enqueue('retried', { word: '二' });
  const job = await finished;
  expect(job.data).toEqual({ word: '二' });
  expect(seen).toEqual([0, 1]);
  // An attempt that is over belongs to nobody.
  expect(await deps.em().transactional((em) => jobs.complete(job, em as never))).toBe(false);
});

test('counts tell what waits for its time', async () => {
  await jobs.enqueue('done', {}, { startAfter: new Date('2099-01-01T00:00:00Z') });
  await jobs.enqueue('done', {});
  expect(await jobs.stats('done')).toEqual({ ready: 1, deferred: 1, active: 0, failed: 0 });
});

test('a schedule said twice is one schedule', async () => {
  await jobs.schedule('done', '0 1 * * *');
  await jobs.schedule('done', '0 2 * * *');
  const found = await row<{ n: number; cron: string }>(emOf(orm), 'select count(*) over ()::int as n, cron from jobs.schedule');
  expect(found).toEqual({ n: 1, cron: '0 2 * * *' });
});
