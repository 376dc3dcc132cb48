import type { JobQueue } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { deliverCreditRecords } from '../credit/delivery/deliver-credit-records.ts';
import { deliverDue } from './deliver-due.ts';

export const deliveryQueue = 'channel-delivery';

/** Every minute whatever is due goes out; the rows are the truth, the job is only their alarm clock. @param jobs installed with `deliveryQueue` */
export async function startDeliveryJobs(services: Pick<JointServices, 'deps' | 'channels'>, jobs: JobQueue): Promise<void> {
  await jobs.work(deliveryQueue, async () => {
    await deliverDue(services);
    await deliverCreditRecords(services);
  });
  await jobs.schedule(deliveryQueue, '* * * * *');
}
