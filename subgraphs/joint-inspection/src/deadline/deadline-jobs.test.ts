import { installJobs, migrate, openJobQueue, row } from '@double-random/runtime';
import { freshDatabase } from '@double-random/runtime/testing/database.ts';
import { jointStorage } from '../storage.ts';
import { startJointForTest } from '../testing/joint-harness.ts';
import { deadlineSweepQueue, startDeadlineJobs } from './deadline-jobs.ts';

test('YX-74b, KF-11a: 启动即开启当年的期限；每夜清查一次，由持久任务唤起', async () => {
  const h = await startJointForTest({ now: '2026-02-01T00:05:00+08:00', departments: false });
  const database = await freshDatabase('joint-inspection', (url) => migrate(url, jointStorage));
  const queues = [deadlineSweepQueue];
  await installJobs({ database, queues });
  const jobs = await openJobQueue({ database, queues, log: () => {}, pollSeconds: 0.5 });
  try {
    await startDeadlineJobs(h.services, jobs);
    const duties = await row<{ open: number; alerted: number }>(
      h.em(),
      'select count(*)::int as open, count(alerted_at)::int as alerted from deadline',
    );
    expect(duties!.open).toBeGreaterThan(30);
    expect(duties!.alerted).toBeGreaterThan(5);
    const sweeps = async () =>
      (await row<{ n: number }>(h.em(), `select count(*)::int as n from trail where action = 'deadline.sweep'`))!.n;
    expect(await sweeps()).toBe(1);
    const seen = new Promise<void>((resolve) => {
      const log = h.services.deps.log;
      Object.assign(h.services.deps, {
        log: (line: Readonly<Record<string, unknown>>) => (line['useCase'] === 'sweepDeadlines' ? resolve() : log(line)),
      });
    });
    await jobs.enqueue(deadlineSweepQueue, {});
    await seen;
    expect(await sweeps()).toBe(2);
  } finally {
    await jobs.stop();
    await h.close();
    await database.drop();
  }
});
