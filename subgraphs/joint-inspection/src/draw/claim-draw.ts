import { ok, type Result, refuse, taskMachine, transition } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import { checkRounds } from '../cap-ledger/matter-rounds.ts';
import { checkPlannedRounds } from '../cap-ledger/planned-rounds.ts';
import { checkExemptionsInForce } from '../exemption/at-the-draw.ts';
import { lockTask, moveTask, partiesOf, pinnedPolicy } from '../task/task-access.ts';
import { claimScope } from './ceremony-claim.ts';
import { checkInitiator } from './draw-access.ts';
import { scopeOf } from './seed-parties.ts';
import { mattersOf, roundsOf } from './task-matters.ts';

export interface DrawObjectsInput {
  readonly requestId?: string;
  readonly taskId: string;
}

/** What has to hold before a draw may begin, and the scope for it. */
async function claim(tx: Tx, taskId: string, minutes?: number): Promise<Result<{ ceremonyId: string }>> {
  let task = await lockTask(tx, taskId);
  const allowed = checkInitiator(tx.actor, task, await partiesOf(tx.em, task.id), 'op');
  if (!allowed.ok) return allowed;
  if (task.state === 'VOIDED') {
    const again = await moveTask(tx, task, 'newAttempt');
    if (!again.ok) return again;
    task = again.value;
  }
  const step = transition(taskMachine, task.state, 'drawObjects');
  if (!step.ok) return step;
  const lapsed = await checkExemptionsInForce(tx, task);
  if (lapsed) return refuse(lapsed);
  const matters = await mattersOf(tx.em, task.id);
  const rounds = await checkRounds(
    tx.em,
    roundsOf(matters, pinnedPolicy(task)),
    task.year,
    task.kind === 'DIRECTED' && task.ground !== null,
  );
  if (!rounds.ok) return rounds;
  const planned = await checkPlannedRounds(tx.em, task.planItemId);
  if (!planned.ok) return planned;
  const ceremonyId = await claimScope(tx, scopeOf(task.initiator), minutes);
  tx.note({ action: 'draw.begin', subject: task.id, after: { ceremonyId } });
  return ok({ ceremonyId });
}

/**
 * PD 第十五条第一款, KF 第十四条: the first step of a draw. The task must be ready, its matters must have a round left, and no other
 * ceremony may be open in the scope. After a void the same call begins the next attempt.
 */
export const claimDraw = useCase('drawObjects', (tx, input: DrawObjectsInput) => claim(tx, input.taskId));

export interface StartCeremonyInput extends DrawObjectsInput {
  /** Until everybody has revealed. */
  readonly minutes: number;
}
/** The same for a ceremony held before an audience. */
export const claimStagedDraw = useCase('startStagedCeremony', (tx, input: StartCeremonyInput) => claim(tx, input.taskId, input.minutes));
