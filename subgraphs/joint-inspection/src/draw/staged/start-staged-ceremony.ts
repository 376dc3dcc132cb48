import { ok, type Result, refuse } from '@double-random/rules';
import { type Caller, change, perform, useCase } from '@double-random/runtime';
import type { JointServices } from '../../services.ts';
import { announceDraw } from '../announce-draw.ts';
import { findCeremony, lockOpenCeremony, ScopeBusy, type StagedDraw, takeHold } from '../ceremony-claim.ts';
import { outcomeOf } from '../ceremony-outcome.ts';
import { claimStagedDraw } from '../claim-draw.ts';
import { orEndCeremony } from '../hold-ceremony.ts';
import { whenScopeIsFree } from '../wait-for-scope.ts';
import { stagedRefusals } from './staged-refusals.ts';

export interface StartStagedCeremony {
  readonly requestId?: string;
  readonly taskId: string;
  readonly minutes?: number | null;
}

const [shortest, usual, longest] = [5, 30, 120];

/** From here on people are waited for. */
const wait = useCase(
  'ceremony.stage',
  async (tx, input: { readonly requestId?: string; readonly ceremonyId: string; readonly staged: StagedDraw }) => {
    await lockOpenCeremony(tx, input.ceremonyId);
    await change(tx.em, 'update ceremony set staged = $2 where id = $1', [input.ceremonyId, JSON.stringify(input.staged)]);
    tx.note({ action: 'ceremony.stage', subject: input.ceremonyId, after: { drawId: input.staged.drawId } });
    return ok({ ceremonyId: input.ceremonyId });
  },
);

/**
 * YY 三（二）「通过摇号等方式」, draw-spec §5.2: a draw before an audience. List, plan and every party's commitment are sealed as in any draw; then
 * each party's officer reveals its own contribution, one after the other. The same `requestId` gives the same ceremony.
 * @throws ScopeBusy when its turn does not come; UNAVAILABLE when a department cannot be reached
 */
export async function startStagedCeremony(
  services: JointServices,
  caller: Caller,
  { taskId, requestId, minutes }: StartStagedCeremony,
): Promise<Result<{ ceremonyId: string }>> {
  const lasts = minutes ?? usual;
  if (lasts < shortest || lasts > longest) return refuse(stagedRefusals.minutes(shortest, longest));
  // As for the automatic draw: what was cut off by a failure may be asked again as it is.
  for (let turn = 1; ; turn++) {
    const id = requestId === undefined || turn === 1 ? requestId : `${requestId}~${turn}`;
    const input = { taskId, minutes: lasts, ...(id === undefined ? {} : { requestId: id }) };
    const claimed = await whenScopeIsFree(() => perform(services.deps, caller, claimStagedDraw, input));
    if (!claimed.ok) return claimed;
    const { ceremonyId } = claimed.value;
    if (await takeHold(services.deps.em(), ceremonyId))
      return orEndCeremony(services, caller, ceremonyId, () => stage(services, caller, input.taskId, ceremonyId, lasts));
    const before = await prepared(services, ceremonyId);
    if (before !== 'CUT_OFF') return before;
  }
}

async function stage(services: JointServices, caller: Caller, taskId: string, ceremonyId: string, minutes: number) {
  const announced = await announceDraw(services, caller, { taskId, ceremonyId, minutes });
  if (!announced.ok) return announced;
  const { drawId, exempt } = announced.value;
  return perform(services.deps, caller, wait, { ceremonyId, staged: { taskId, drawId, exempt } });
}

/** The same question was asked before: its ceremony, once it is ready or over. @throws ScopeBusy */
const prepared = (services: JointServices, ceremonyId: string): Promise<'CUT_OFF' | Result<{ ceremonyId: string }>> =>
  whenScopeIsFree(async () => {
    const em = services.deps.em();
    const ceremony = await findCeremony(em, ceremonyId);
    if (ceremony?.staged) return ok({ ceremonyId });
    const outcome = await outcomeOf(em, ceremonyId);
    if (outcome === 'TO_BE_HELD') throw new ScopeBusy();
    return outcome === 'CUT_OFF' || !outcome.ok ? outcome : ok({ ceremonyId });
  });
