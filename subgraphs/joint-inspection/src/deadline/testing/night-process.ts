/**
 * The background of joint-inspection in a process of its own: `node --import tsx night-process.ts <application login> <now>`. Looks at the
 * deadlines once, then whenever the queue says so, and tells a line each time; to be killed.
 */
import 'reflect-metadata';
import { emOf, ManualClock, openJobQueue, openOrm, SeededRandom } from '@double-random/runtime';
import { jointStorage } from '../../storage.ts';
import { deadlineSweepQueue, startDeadlineJobs } from '../deadline-jobs.ts';

const [appUrl, now] = process.argv.slice(2);
const orm = await openOrm(appUrl!, jointStorage, 3);
const deps = {
  em: () => emOf(orm),
  clock: new ManualClock(now!),
  random: new SeededRandom(String(process.pid)),
  log: (line: Readonly<Record<string, unknown>>) => {
    if (line['useCase'] === 'sweepDeadlines') process.stdout.write('looked\n');
    if (line['level'] === 'error') process.stdout.write(`error ${JSON.stringify(line)}\n`);
  },
};
const jobs = await openJobQueue({
  database: { appUrl: appUrl!, ownerUrl: appUrl! },
  queues: [deadlineSweepQueue],
  log: deps.log,
  pollSeconds: 0.5,
});
await startDeadlineJobs({ deps }, jobs);
process.stdout.write('waiting\n');
