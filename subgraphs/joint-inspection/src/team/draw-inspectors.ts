import { ok, type Refusal, type Result } from '@double-random/rules';
import { type Caller, perform } from '@double-random/runtime';
import { type CeremonyFailure, findCeremony } from '../draw/ceremony-claim.ts';
import { askAll, askDepartment } from '../draw/department-calls.ts';
import { endCeremony } from '../draw/draw-objects.ts';
import { drawOfCeremony } from '../draw/draw-store.ts';
import { seedCommitments, seedReveals } from '../draw/seed-contributions.ts';
import { seedParties } from '../draw/seed-parties.ts';
import { whenScopeIsFree } from '../draw/wait-for-scope.ts';
import type { JointServices } from '../services.ts';
import { findTask } from '../task/task-access.ts';
import { claimTeamDraw, type DrawInspectorsInput } from './claim-team-draw.ts';
import { finishTeamDraw } from './finish-team-draw.ts';
import { seconded } from './lower-level.ts';
import { sealTeamDraw } from './seal-team-draw.ts';

interface Claimed {
  readonly ceremonyId: string;
  readonly agency: string | null;
  readonly agencies: readonly string[];
  /** Agencies below whose registries are drawn from as well (CD 五). */
  readonly lower: readonly string[];
}
type Drawn = { readonly drawId: string };

/**
 * KF 第十六条, PD 第十五条第二款: draws the teams of a task, for all departments or for one, as a ceremony of its own.
 * @throws UNAVAILABLE when a department cannot be reached; nothing is drawn then
 */
export async function drawInspectors(services: JointServices, caller: Caller, input: DrawInspectorsInput): Promise<Result<Drawn>> {
  for (let turn = 1; ; turn++) {
    const requestId = input.requestId === undefined || turn === 1 ? input.requestId : `${input.requestId}~${turn}`;
    const claim = {
      taskId: input.taskId,
      ...(input.agency ? { agency: input.agency } : {}),
      ...(input.includeLowerLevel ? { includeLowerLevel: true } : {}),
      ...(requestId === undefined ? {} : { requestId }),
    };
    const claimed = await whenScopeIsFree(() => perform(services.deps, caller, claimTeamDraw, claim));
    if (!claimed.ok) return claimed;
    const ceremony = await findCeremony(services.deps.em(), claimed.value.ceremonyId);
    const failure = ceremony?.failure ? (JSON.parse(ceremony.failure) as CeremonyFailure) : undefined;
    if (failure?.kind === 'INTERRUPTED') continue;
    if (failure) return { ok: false, refusals: failure.refusals as Refusal[] };
    if (ceremony?.state === 'CLOSED') return ok({ drawId: (await drawOfCeremony(services.deps.em(), ceremony.id))!.id });
    return await hold(services, caller, input.taskId, claimed.value);
  }
}

async function hold(services: JointServices, caller: Caller, taskId: string, claimed: Claimed): Promise<Result<Drawn>> {
  const end = (failure: CeremonyFailure) => perform(services.deps, caller, endCeremony, { ceremonyId: claimed.ceremonyId, failure });
  try {
    const drawn = await ceremonyOf(services, caller, taskId, claimed);
    if (!drawn.ok) await end({ kind: 'REFUSED', refusals: drawn.refusals });
    return drawn;
  } catch (error) {
    await end({ kind: 'INTERRUPTED', message: (error as Error).message });
    throw error;
  }
}

async function ceremonyOf(services: JointServices, caller: Caller, taskId: string, claimed: Claimed): Promise<Result<Drawn>> {
  const { deps } = services;
  const { requestId } = caller;
  const task = (await findTask(deps.em(), taskId))!;
  const { ceremonyId, agency, agencies, lower } = claimed;
  const lead = agency ?? task.initiator;
  const { departments, office } = seedParties(lead, agencies, task.region);
  const window = { from: task.windowFrom, to: task.windowTo };
  const registries = [...agencies, ...lower];
  const frozen = await askAll(registries, (one) =>
    askDepartment(services, requestId, one, 'freezeInspectors', {
      agency: one,
      taskId,
      window,
      requiredFields: [],
      requireConfirmation: false,
    }),
  );
  if (!frozen.ok) return frozen;
  const commitments = await seedCommitments(services, requestId, departments);
  if (!commitments.ok) return commitments;
  const sealed = await perform(deps, caller, sealTeamDraw(services), {
    taskId,
    ceremonyId,
    agency,
    agencies,
    pool: frozen.value.flatMap((f, i) => (i < agencies.length ? f.rows : f.rows.map((person) => seconded(person, lead)))),
    basis: frozen.value.map((f, i) => ({ origin: `${registries[i]}/${f.frameId}`, size: f.rows.length, root: f.hash })),
    commitments: commitments.value,
    office,
  });
  if (!sealed.ok) return sealed;
  const { drawId, ceremony, ceremonyHash } = sealed.value;
  const contributions = await seedReveals(services, requestId, departments, ceremony, ceremonyHash);
  if (!contributions.ok) return contributions;
  return perform(deps, caller, finishTeamDraw(services), { taskId, ceremonyId, drawId, agencies, contributions: contributions.value });
}
