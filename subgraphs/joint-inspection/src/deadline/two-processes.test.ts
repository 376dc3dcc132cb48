import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { installJobs, type JobQueue, openJobQueue, rows } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { done } from '../testing/joint-world.ts';
import { deadlineSweepQueue } from './deadline-jobs.ts';

const script = fileURLToPath(new URL('./testing/night-process.ts', import.meta.url));
const queues = [deadlineSweepQueue];
let h: JointHarness;
let jobs: JobQueue;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-01-05T09:00:00+08:00', departments: false });
  await installJobs({ database: h.database, queues });
  jobs = await openJobQueue({ database: h.database, queues, log: () => {} });
  done(await h.as('wg-jco').mutate('openYear', { year: 2026 }, 'year'));
});
afterAll(async () => {
  await jobs.stop();
  await h.close();
});

/** A process with the background work; `said` resolves with its n-th line of that text. */
function background(now: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, h.database.appUrl, now], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let text = '';
  child.stdout.on('data', (data) => {
    text += String(data);
  });
  const count = (line: string) => text.split('\n').filter((l) => l.startsWith(line)).length;
  return {
    count,
    async said(line: string, times = 1): Promise<void> {
      while (count(line) < times) await once(child.stdout, 'data');
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
/** How often each duty was said to be coming or overdue. */
const alarms = async () => {
  const found = await rows<{ action: string; subject: string; n: number }>(
    h.em(),
    `select action, subject, count(*)::int as n from trail where action in ('deadline.overdue', 'deadline.remind') group by 1, 2`,
  );
  return { overdue: found.filter((f) => f.action === 'deadline.overdue'), remind: found.filter((f) => f.action === 'deadline.remind') };
};
const twice = (said: readonly { readonly n: number }[]) => said.filter((s) => s.n > 1);

test('YX-74b, KF-22a: 两个后台进程共用一个数据库，每项提醒、每项逾期只说一次；被 kill -9 后由另一个接着办', async () => {
  const now = '2026-02-01T00:05:00+08:00';
  const pair = [background(now), background(now)];
  try {
    await Promise.all(pair.map((p) => p.said('waiting')));
    const first = await alarms();
    // Plans were due on 31 January; the compiled joint plan is due at the end of February.
    expect(first.overdue.length).toBeGreaterThan(5);
    expect(first.remind.length).toBeGreaterThan(0);
    expect([...twice(first.overdue), ...twice(first.remind)]).toEqual([]);

    const sum = () => pair.reduce((n, p) => n + p.count('looked'), 0);
    const before = sum();
    for (let i = 0; i < 6; i++) await jobs.enqueue(deadlineSweepQueue, {});
    while (sum() < before + 6) await Promise.race(pair.map((p) => p.said('looked', p.count('looked') + 1)));
    expect(sum()).toBe(before + 6);
    expect(await alarms()).toEqual(first);

    await pair[0]!.kill();
    await jobs.enqueue(deadlineSweepQueue, {});
    await pair[1]!.said('looked', pair[1]!.count('looked') + 1);
    expect(await alarms()).toEqual(first);
  } finally {
    await Promise.all(pair.map((p) => p.kill()));
  }
  // Down for four months: what fell due meanwhile is said by the first look afterwards, once.
  const later = background('2026-06-01T00:05:00+08:00');
  try {
    await later.said('waiting');
    const after = await alarms();
    const lists = await rows<{ id: string }>(h.em(), `select id from deadline where kind = 'MATTER_LIST_DUE' and subject = 'yx-psb:2026'`);
    expect(lists).toHaveLength(4);
    for (const { id } of lists) expect(after.overdue.find((a) => a.subject === id)?.n).toBe(1);
    expect([...twice(after.overdue), ...twice(after.remind)]).toEqual([]);
    expect(later.count('error')).toBe(0);
  } finally {
    await later.kill();
  }
});
