import { ok, type Result } from '@double-random/rules';
import { type Caller, perform, useCase } from '@double-random/runtime';
import type { JointServices } from '../services.ts';
import { type CeremonyFailure, ScopeBusy, takeHold, voidCeremony } from './ceremony-claim.ts';
import { type Drawn, outcomeOf } from './ceremony-outcome.ts';
import { whenScopeIsFree } from './wait-for-scope.ts';

/** A ceremony that came to nothing leaves the scope and stays on record. */
export const endCeremony = useCase(
  'ceremony.end',
  async (tx, input: { requestId?: string; ceremonyId: string; failure: CeremonyFailure }) => {
    await voidCeremony(tx, input.ceremonyId, input.failure);
    tx.note({ action: 'ceremony.end', subject: input.ceremonyId, after: { kind: input.failure.kind } });
    return ok(undefined);
  },
);

/** Whatever goes wrong while a ceremony is prepared or held, its scope is left again. */
export async function orEndCeremony<T>(
  services: JointServices,
  caller: Caller,
  ceremonyId: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const end = (failure: CeremonyFailure) => perform(services.deps, caller, endCeremony, { ceremonyId, failure });
  try {
    const done = await work();
    if (!done.ok) await end({ kind: 'REFUSED', refusals: done.refusals });
    return done;
  } catch (error) {
    await end({ kind: 'INTERRUPTED', message: (error as Error).message });
    throw error;
  }
}

/** Somebody else is asking the same: waits for what becomes of it. @throws ScopeBusy */
const outcomeOfTwin = (services: JointServices, ceremonyId: string) =>
  whenScopeIsFree(async () => {
    const outcome = await outcomeOf(services.deps.em(), ceremonyId);
    if (outcome === 'TO_BE_HELD') throw new ScopeBusy();
    return outcome;
  });

/**
 * draw-spec §2.2: claims the scope and holds one ceremony in it; the same `requestId` gives the same draw. A question that failed only
 * because somebody could not be reached may be asked again as it is.
 * @param claim takes the scope; with the request id of this turn
 * @throws ScopeBusy when the turn does not come; UNAVAILABLE when a party cannot be reached: nothing is drawn then
 */
export async function holdOnce<Claim extends { readonly ceremonyId: string }>(
  services: JointServices,
  caller: Caller,
  requestId: string | undefined,
  claim: (requestId?: string) => Promise<Result<Claim>>,
  hold: (claimed: Claim) => Promise<Result<Drawn>>,
): Promise<Result<Drawn>> {
  for (let turn = 1; ; turn++) {
    const claimed = await whenScopeIsFree(() => claim(requestId === undefined || turn === 1 ? requestId : `${requestId}~${turn}`));
    if (!claimed.ok) return claimed;
    const { ceremonyId } = claimed.value;
    if (await takeHold(services.deps.em(), ceremonyId)) return await orEndCeremony(services, caller, ceremonyId, () => hold(claimed.value));
    const before = await outcomeOfTwin(services, ceremonyId);
    if (before !== 'CUT_OFF') return before;
  }
}
