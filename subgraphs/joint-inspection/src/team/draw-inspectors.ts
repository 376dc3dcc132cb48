import type { Result } from '@double-random/rules';
import { type Caller, perform } from '@double-random/runtime';
import type { Drawn } from '../draw/ceremony-outcome.ts';
import { askAll, askDepartment } from '../draw/department-calls.ts';
import { holdOnce } from '../draw/hold-ceremony.ts';
import { seedCommitments, seedReveals } from '../draw/seed-contributions.ts';
import { seedParties } from '../draw/seed-parties.ts';
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
/**
 * KF 第十六条, PD 第十五条第二款: draws the teams of a task, for all departments or for one, as a ceremony of its own.
 * @throws ScopeBusy when its turn does not come; UNAVAILABLE when a department cannot be reached; nothing is drawn then
 */
export const drawInspectors = (services: JointServices, caller: Caller, input: DrawInspectorsInput): Promise<Result<Drawn>> =>
  holdOnce(
    services,
    caller,
    input.requestId,
    (requestId) =>
      perform(services.deps, caller, claimTeamDraw, {
        taskId: input.taskId,
        ...(input.agency ? { agency: input.agency } : {}),
        ...(input.includeLowerLevel ? { includeLowerLevel: true } : {}),
        ...(requestId === undefined ? {} : { requestId }),
      }),
    (claimed) => ceremonyOf(services, caller, input.taskId, claimed),
  );

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
