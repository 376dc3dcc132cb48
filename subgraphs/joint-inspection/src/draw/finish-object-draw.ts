import { type CapLimits, type EffectivePolicy, ok, type Result, refuse } from '@double-random/rules';
import { rows, type Tx, useCase } from '@double-random/runtime';
import {
  type Contribution,
  type Hex,
  type ObjectPlan,
  type ObjectResult,
  resultHash,
  type Seal,
  sealHash,
} from '@double-random/verifiable-draw';
import { capBasis } from '../cap-ledger/cap-basis.ts';
import { takeRounds } from '../cap-ledger/matter-rounds.ts';
import { takePlannedRound } from '../cap-ledger/planned-rounds.ts';
import { reserve } from '../cap-ledger/reservation.ts';
import { openLockTerm } from '../deadline/lock-term.ts';
import type { JointServices } from '../services.ts';
import { lockTask, moveTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import type { AssignmentSnapshot } from '../visit/visit.entity.ts';
import { closeCeremony } from './close-ceremony.ts';
import { drawRefusals } from './draw-access.ts';
import type { DrawRow } from './draw-row.ts';
import { findDraw } from './draw-store.ts';
import { determineObjects } from './frame/determine.ts';
import type { ExemptEntity } from './frame/seal-frame.ts';
import { storeDrawn } from './frame/store-drawn.ts';
import { limitsOf } from './judge-candidates.ts';
import { logResult, logVoid, said } from './log-draw.ts';
import { hashOf } from './suite.ts';
import { listedCaps, type MatterOfTask, mattersOf, roundsOf } from './task-matters.ts';
import { answerQuestions } from './waiting/settle-waiting.ts';

export interface FinishInput {
  readonly requestId?: string;
  readonly taskId: string;
  readonly ceremonyId: string;
  readonly drawId: string;
  readonly contributions: readonly Contribution[];
  readonly exempt: readonly ExemptEntity[];
}

interface Determined {
  readonly seal: Seal;
  readonly result: ObjectResult;
  readonly resultHash: Hex;
}

/** Closes the ceremony and computes what it determined. */
async function determine(tx: Tx, services: JointServices, input: FinishInput): Promise<Determined> {
  const draw = await findDraw(tx.em, input.drawId);
  if (draw?.state !== 'OPEN') throw new Error(`draw ${input.drawId} is not open`);
  const seed = await closeCeremony(tx, services, input.ceremonyId, input.contributions);
  const { id, suite, seal } = draw;
  const result = await determineObjects(tx.em, { id, suite, seal, plan: draw.plan as ObjectPlan }, seed);
  return { seal, result, resultHash: resultHash(hashOf(suite), result) };
}

async function storeResult(
  tx: Tx,
  drawId: string,
  { seal, result, resultHash: hashed }: Determined,
  state: DrawRow['state'],
  voided: DrawRow['void'],
): Promise<void> {
  await rows(tx.em, 'update draw set result = $2, result_hash = $3, state = $4, drawn_at = $5, void = $6 where id = $1', [
    drawId,
    JSON.stringify(result),
    hashed,
    state,
    tx.now,
    voided ? JSON.stringify(voided) : null,
  ]);
  const draw = said({ number: seal.id, sealHash: sealHash(hashOf(seal.suite), seal) });
  await logResult(tx, draw, hashed);
  if (voided) await logVoid(tx, draw, voided);
}

/**
 * PD 第十五条第一款, X-10: in one transaction the seed, the list, the caps and the rounds. CAP_CONFLICT when somebody got past the
 * scope's claim and took a slot: then nothing of this is stored, and the draw is voided on record.
 */
export const finishObjectDraw = (services: JointServices) =>
  useCase('draw.finish', async (tx: Tx, input: FinishInput): Promise<Result<{ drawId: string }>> => {
    const task = await lockTask(tx, input.taskId);
    const planned = await takePlannedRound(tx, task.planItemId);
    if (!planned.ok) return planned;
    const determined = await determine(tx, services, input);
    await storeResult(tx, input.drawId, determined, 'DONE', null);
    const taken = await assignAndReserve(tx, task, input, determined.result);
    if (!taken.ok) return taken;
    const moved = await moveTask(tx, task, 'drawObjects');
    if (!moved.ok) return moved;
    await openLockTerm(tx, task, input.drawId);
    await answerQuestions(tx, task.id, 'OBJECTS');
    tx.note({ action: 'draw.result', subject: input.drawId, after: { resultHash: determined.resultHash } });
    return ok({ drawId: input.drawId });
  });

/** Caps at an object; objects with the same business share theirs, of which there are few. */
function usualLimits(policy: EffectivePolicy, matters: readonly MatterOfTask[]): (agencies: AssignmentSnapshot) => CapLimits {
  const known = new Map<string, CapLimits>();
  return (agencies) => {
    const business = Object.entries(agencies)
      .map(([agency, part]) => `${agency}:${part.matters.join()}`)
      .join(' ');
    const limits = known.get(business) ?? limitsOf(policy, Object.keys(agencies), listedCaps(agencies, matters));
    known.set(business, limits);
    return limits;
  };
}

async function assignAndReserve(tx: Tx, task: TaskRow, input: FinishInput, result: ObjectResult): Promise<Result<void>> {
  const policy = pinnedPolicy(task);
  const raised = new Map(input.exempt.map((e) => [e.entityKey, e.limits]));
  const matters = await mattersOf(tx.em, task.id);
  const usual = usualLimits(policy, matters);
  const list = await storeDrawn(tx, task, input.drawId, result, ({ entityKey, agencies }) => {
    const limits = raised.get(entityKey);
    return limits ? { limits, exempt: true } : { limits: usual(agencies), exempt: false };
  });
  const reserved = await reserve(tx, list, {
    year: task.year,
    basis: capBasis(policy, task, tx.clock.today()),
    joint: task.joint,
    exemptConsumesCap: policy.taskWide['exemption.consumesCap'].value,
    agency: task.initiator,
  });
  if (!reserved.ok) return refuse(drawRefusals.capConflict());
  if (task.kind === 'DIRECTED' && task.ground) return ok(undefined);
  return takeRounds(tx, task.id, roundsOf(matters, policy), task.year);
}

/** draw-spec §4: a closed ceremony has determined its draw; what cannot be used is computed, voided and kept (D-06). */
export const recordVoidedDraw = (services: JointServices) =>
  useCase('draw.voidDetermined', async (tx: Tx, input: FinishInput): Promise<Result<{ drawId: string }>> => {
    await lockTask(tx, input.taskId);
    const determined = await determine(tx, services, input);
    const voided = { reason: 'CEREMONY_FAILED', note: '年度次数被占用', by: tx.actor.id, at: tx.now.toISOString() } as const;
    await storeResult(tx, input.drawId, determined, 'VOID', voided);
    tx.note({ action: 'draw.void', subject: input.drawId, after: { resultHash: determined.resultHash, reason: voided.reason } });
    return ok({ drawId: input.drawId });
  });
