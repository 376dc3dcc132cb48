import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { type Caller, perform, useCase } from '@double-random/runtime';
import type { JointServices } from '../services.ts';
import { findTask, pinnedPolicy } from '../task/task-access.ts';
import { type CeremonyFailure, findCeremony, voidCeremony } from './ceremony-claim.ts';
import { claimDraw, type DrawObjectsInput } from './claim-draw.ts';
import { drawRefusals } from './draw-access.ts';
import { drawOfCeremony } from './draw-store.ts';
import { finishObjectDraw, recordVoidedDraw } from './finish-object-draw.ts';
import { freezeFrames } from './freeze-frames.ts';
import { sealObjectDraw } from './seal-object-draw.ts';
import { seedCommitments, seedReveals } from './seed-contributions.ts';
import { seedParties } from './seed-parties.ts';
import { matterIdsByAgency, mattersOf } from './task-matters.ts';
import { whenScopeIsFree } from './wait-for-scope.ts';

export type { DrawObjectsInput } from './claim-draw.ts';

type Drawn = { readonly drawId: string };

/** A ceremony that came to nothing leaves the scope and stays on record. */
export const endCeremony = useCase(
  'ceremony.end',
  async (tx, input: { requestId?: string; ceremonyId: string; failure: CeremonyFailure }) => {
    await voidCeremony(tx, input.ceremonyId, input.failure);
    tx.note({ action: 'ceremony.end', subject: input.ceremonyId, after: { kind: input.failure.kind } });
    return ok(undefined);
  },
);

/**
 * KF 第十四条, PD 第十五条: draws the objects of a task. Departments are asked between the transactions, never in one:
 * claim → freeze every frame → seal → contributions → list and caps together. The same `requestId` gives the same draw.
 * @throws UNAVAILABLE when a department cannot be reached; nothing is drawn then
 */
export async function drawObjects(services: JointServices, caller: Caller, input: DrawObjectsInput): Promise<Result<Drawn>> {
  // A request that failed only because somebody was unreachable may be sent again as it is.
  for (let turn = 1; ; turn++) {
    const requestId = input.requestId === undefined || turn === 1 ? input.requestId : `${input.requestId}~${turn}`;
    const claim = { taskId: input.taskId, ...(requestId === undefined ? {} : { requestId }) };
    const claimed = await whenScopeIsFree(() => perform(services.deps, caller, claimDraw, claim));
    if (!claimed.ok) return claimed;
    const { ceremonyId } = claimed.value;
    const ceremony = await findCeremony(services.deps.em(), ceremonyId);
    const failure = ceremony?.failure ? (JSON.parse(ceremony.failure) as CeremonyFailure) : undefined;
    if (failure?.kind === 'INTERRUPTED') continue;
    if (failure) return { ok: false, refusals: failure.refusals as Refusal[] };
    if (ceremony?.state === 'CLOSED') {
      const draw = (await drawOfCeremony(services.deps.em(), ceremonyId))!;
      return draw.state === 'VOID' ? refuse(drawRefusals.capConflict()) : ok({ drawId: draw.id });
    }
    return await hold(services, caller, input.taskId, ceremonyId);
  }
}

/** Whatever happens between claim and result, the scope is left again. */
async function hold(services: JointServices, caller: Caller, taskId: string, ceremonyId: string): Promise<Result<Drawn>> {
  const end = (failure: CeremonyFailure) => perform(services.deps, caller, endCeremony, { ceremonyId, failure });
  try {
    const drawn = await ceremonyOf(services, caller, taskId, ceremonyId);
    if (!drawn.ok) await end({ kind: 'REFUSED', refusals: drawn.refusals });
    return drawn;
  } catch (error) {
    await end({ kind: 'INTERRUPTED', message: (error as Error).message });
    throw error;
  }
}

async function ceremonyOf(services: JointServices, caller: Caller, taskId: string, ceremonyId: string): Promise<Result<Drawn>> {
  const { deps } = services;
  const { requestId } = caller;
  const task = (await findTask(deps.em(), taskId))!;
  const matterIds = matterIdsByAgency(await mattersOf(deps.em(), taskId));
  const agencies = [...matterIds.keys()];
  const { departments, office } = seedParties(task.initiator, agencies, task.region);

  const confirm = pinnedPolicy(task).taskWide['registry.confirmBeforeDraw'].value;
  const frames = await freezeFrames(services, requestId, task, matterIds, confirm);
  if (!frames.ok) return frames;
  const commitments = await seedCommitments(services, requestId, departments);
  if (!commitments.ok) return commitments;
  const sealed = await perform(deps, caller, sealObjectDraw(services), {
    taskId,
    ceremonyId,
    frames: frames.value,
    commitments: commitments.value,
    office,
  });
  if (!sealed.ok) return sealed;
  const { drawId, exempt, ceremony, ceremonyHash } = sealed.value;
  const contributions = await seedReveals(services, requestId, departments, ceremony, ceremonyHash);
  if (!contributions.ok) return contributions;
  const finish = { taskId, ceremonyId, drawId, exempt, contributions: contributions.value };
  const drawn = await perform(deps, caller, finishObjectDraw(services), finish);
  if (!drawn.ok) await perform(deps, caller, recordVoidedDraw(services), finish);
  return drawn;
}
