import { yearOf } from '@double-random/rules';
import { type JobQueue, perform, serviceActor } from '@double-random/runtime';
import { expireExemptions } from '../exemption/expire-exemptions.ts';
import { tallyDraws } from '../fairness/index.ts';
import { closePlans } from '../plan/close-plans.ts';
import { expireRectifications } from '../referral/expire-rectifications.ts';
import type { JointServices } from '../services.ts';
import { gatherDepartmentDuties } from './department-duties/gather-department-duties.ts';
import { meetArchiving } from './meet-archiving.ts';
import { meetQuotas } from './meet-quotas.ts';
import { openYear } from './open-year.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';

export const deadlineSweepQueue = 'deadline-sweep';

/** Every night after midnight (Asia/Shanghai), when yesterday's deadlines have ended. */
const nightly = '5 0 * * *';

/** Without `departments` nobody is asked what is owed elsewhere. */
type Nightly = Pick<JointServices, 'deps'> & Partial<Pick<JointServices, 'departments'>>;

/** One night: the year is opened on record, then everything that is due is looked at. */
export async function lookAtDeadlines({ deps, departments }: Nightly, requestId: string): Promise<void> {
  const caller = { actor: serviceActor('joint-inspection'), requestId };
  await perform(deps, caller, openYear, { year: yearOf(deps.clock.today()) });
  if (departments) await gatherDepartmentDuties({ deps, departments }, requestId);
  // What is done is looked at before what is missing.
  await perform(deps, caller, meetQuotas, {});
  await perform(deps, caller, meetArchiving, {});
  await perform(deps, caller, sweepDeadlines, {});
  await perform(deps, caller, expireRectifications, {});
  await perform(deps, caller, closePlans, {});
  await perform(deps, caller, expireExemptions, {});
  await perform(deps, caller, tallyDraws, {});
}

/**
 * Opens the year on record and looks at all deadlines every night; a new year is opened by its first night.
 * @param jobs a queue installed with `deadlineSweepQueue`
 */
export async function startDeadlineJobs(services: Nightly, jobs: JobQueue): Promise<void> {
  await lookAtDeadlines(services, 'start');
  await jobs.work(deadlineSweepQueue, (job) => lookAtDeadlines(services, job.id));
  await jobs.schedule(deadlineSweepQueue, nightly);
}
