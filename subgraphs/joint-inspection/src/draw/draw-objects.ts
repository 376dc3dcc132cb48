import type { Result } from '@double-random/rules';
import { type Caller, perform } from '@double-random/runtime';
import type { JointServices } from '../services.ts';
import { announceDraw } from './announce-draw.ts';
import type { Drawn } from './ceremony-outcome.ts';
import { claimDraw, type DrawObjectsInput } from './claim-draw.ts';
import { type FinishInput, finishObjectDraw, recordVoidedDraw } from './finish-object-draw.ts';
import { holdOnce } from './hold-ceremony.ts';
import { seedReveals } from './seed-contributions.ts';

export type { DrawObjectsInput } from './claim-draw.ts';

/**
 * KF 第十四条, PD 第十五条: draws the objects of a task, every party contributing by itself:
 * claim → freeze every frame → seal → contributions → list and caps together. The same `requestId` gives the same draw.
 * @throws ScopeBusy when its turn does not come; UNAVAILABLE when a department cannot be reached; nothing is drawn then
 */
export const drawObjects = (services: JointServices, caller: Caller, { taskId, requestId }: DrawObjectsInput): Promise<Result<Drawn>> =>
  holdOnce(
    services,
    caller,
    requestId,
    (id) => perform(services.deps, caller, claimDraw, { taskId, ...(id === undefined ? {} : { requestId: id }) }),
    ({ ceremonyId }) => byThemselves(services, caller, taskId, ceremonyId),
  );

async function byThemselves(services: JointServices, caller: Caller, taskId: string, ceremonyId: string): Promise<Result<Drawn>> {
  const announced = await announceDraw(services, caller, { taskId, ceremonyId });
  if (!announced.ok) return announced;
  const { drawId, exempt, ceremony, ceremonyHash, parties } = announced.value;
  const contributions = await seedReveals(services, caller.requestId, parties.departments, ceremony, ceremonyHash);
  if (!contributions.ok) return contributions;
  return concludeDraw(services, caller, { taskId, ceremonyId, drawId, exempt, contributions: contributions.value });
}

/** Closes the ceremony and draws. What cannot be used is computed, voided and kept: a closed ceremony has determined it (draw-spec §4). */
export async function concludeDraw(services: JointServices, caller: Caller, finish: FinishInput): Promise<Result<Drawn>> {
  const drawn = await perform(services.deps, caller, finishObjectDraw(services), finish);
  if (!drawn.ok) await perform(services.deps, caller, recordVoidedDraw(services), finish);
  return drawn;
}
