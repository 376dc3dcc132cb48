import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import type { Em } from '@double-random/runtime';
import { type CeremonyFailure, findCeremony } from './ceremony-claim.ts';
import { drawRefusals } from './draw-access.ts';
import { drawOfCeremony } from './draw-store.ts';

export type Drawn = { readonly drawId: string };

const refusalsOf = (failure: CeremonyFailure): readonly Refusal[] =>
  failure.kind === 'REFUSED' ? (failure.refusals as readonly Refusal[]) : [drawRefusals.ceremonyEnded(failure.kind)];

/**
 * What became of the ceremony a question was given before: it is still to be held, it was cut off by a failure and may be held again, or
 * it has an answer, which a repeated question gets again.
 */
export async function outcomeOf(em: Em, ceremonyId: string): Promise<'TO_BE_HELD' | 'CUT_OFF' | Result<Drawn>> {
  const ceremony = await findCeremony(em, ceremonyId);
  const failure = ceremony?.failure ? (JSON.parse(ceremony.failure) as CeremonyFailure) : undefined;
  if (failure?.kind === 'INTERRUPTED') return 'CUT_OFF';
  if (failure) return { ok: false, refusals: refusalsOf(failure) };
  if (ceremony?.state !== 'CLOSED') return 'TO_BE_HELD';
  const draw = (await drawOfCeremony(em, ceremonyId))!;
  return draw.state === 'VOID' ? refuse(drawRefusals.capConflict()) : ok({ drawId: draw.id });
}
