import type { Result } from '@double-random/rules';
import { type Caller, perform } from '@double-random/runtime';
import type { JointServices } from '../services.ts';
import { findTask, pinnedPolicy } from '../task/task-access.ts';
import { freezeFrames } from './freeze-frames.ts';
import { type SealedDraw, sealObjectDraw } from './seal-object-draw.ts';
import { seedCommitments } from './seed-contributions.ts';
import { type SeedParties, seedParties } from './seed-parties.ts';
import { matterIdsByAgency, mattersOf } from './task-matters.ts';

export interface AnnouncedDraw extends SealedDraw {
  readonly parties: SeedParties;
}

/**
 * draw-spec §2–§5.2: every department's frame is frozen, every party's commitment taken, and list, plan and ceremony are sealed and
 * announced. From here on only contributions are missing. Departments are asked between the transactions, never in one.
 * @param minutes until everybody has to have revealed
 */
export async function announceDraw(
  services: JointServices,
  caller: Caller,
  { taskId, ceremonyId, minutes }: { readonly taskId: string; readonly ceremonyId: string; readonly minutes?: number },
): Promise<Result<AnnouncedDraw>> {
  const { deps } = services;
  const task = (await findTask(deps.em(), taskId))!;
  const matterIds = matterIdsByAgency(await mattersOf(deps.em(), taskId));
  const parties = seedParties(task.initiator, [...matterIds.keys()], task.region);
  const confirm = pinnedPolicy(task).taskWide['registry.confirmBeforeDraw'].value;
  const frames = await freezeFrames(services, caller.requestId, task, matterIds, confirm);
  if (!frames.ok) return frames;
  const commitments = await seedCommitments(services, caller.requestId, parties.departments);
  if (!commitments.ok) return commitments;
  const sealed = await perform(deps, caller, sealObjectDraw(services), {
    taskId,
    ceremonyId,
    frames: frames.value,
    commitments: commitments.value,
    office: parties.office,
    ...(minutes === undefined ? {} : { minutes }),
  });
  return sealed.ok ? { ok: true, value: { ...sealed.value, parties } } : sealed;
}
