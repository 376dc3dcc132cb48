import type { JobQueue } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { sweepUploads } from './sweep-uploads.ts';

export const evidenceSweepQueue = 'evidence-sweep';

/** In the hour when nobody is out. */
const nightly = '30 3 * * *';

/** @param jobs a queue installed with `evidenceSweepQueue` */
export async function startEvidenceSweep(services: Pick<JointServices, 'deps' | 'evidence'>, jobs: JobQueue): Promise<void> {
  await jobs.work(evidenceSweepQueue, async () => void (await sweepUploads(services)));
  await jobs.schedule(evidenceSweepQueue, nightly);
}
