import { ok, type Result, refuse } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import { type CeremonyParty, type Hex, makeSeal, sealHash } from '@double-random/verifiable-draw';
import { findSuccessors } from '../cap-ledger/succession/successors.ts';
import { checkPopulationSize } from '../exemption/population.ts';
import type { JointServices } from '../services.ts';
import { lockTask } from '../task/task-access.ts';
import { lockOpenCeremony } from './ceremony-claim.ts';
import { newDrawNumber } from './draw-number.ts';
import { attemptsOf, insertDraw } from './draw-store.ts';
import { judged, Passage } from './frame/passage.ts';
import { type ExemptEntity, sealFrame } from './frame/seal-frame.ts';
import type { TakenFrame } from './freeze-frames.ts';
import { logSeal, said } from './log-draw.ts';
import { objectPlan } from './object-plan.ts';
import { openCeremony, type SealedCeremony } from './open-ceremony.ts';
import { frameKeyCell, secretsOf } from './secrets.ts';
import { hashOf, suite } from './suite.ts';
import { mattersOf } from './task-matters.ts';

export interface SealInput {
  readonly requestId?: string;
  readonly taskId: string;
  readonly ceremonyId: string;
  readonly frames: readonly TakenFrame[];
  /** Commitments of the departments, in the order in which they will reveal. */
  readonly commitments: readonly CeremonyParty[];
  readonly office: string;
  /** Until when everybody has to have revealed, from now. */
  readonly minutes?: number;
}
export interface SealedDraw extends SealedCeremony {
  readonly drawId: string;
  /** Entities drawn under an exemption, with the caps it leaves them (KF 第十三条第二款, K-06). */
  readonly exempt: readonly ExemptEntity[];
}

/**
 * draw-spec §2–§5.2: frame and plan are sealed and the ceremony announced before any part of the seed exists. EMPTY_POOL when nobody is
 * left. The frames are immutable by now: reading them page by page asks departments for nothing they could still answer otherwise.
 */
export const sealObjectDraw = (services: JointServices) =>
  useCase('draw.seal', async (tx: Tx, input: SealInput): Promise<Result<SealedDraw>> => {
    const task = await lockTask(tx, input.taskId);
    await lockOpenCeremony(tx, input.ceremonyId);
    const terms = { ratioBasisPoints: task.ratioBasisPoints, strata: task.strata };
    const frameKey: Hex = tx.random.bytes(32).toString('hex');
    const drawId = tx.newId('ji_drw');
    const passage = new Passage(task, terms);
    const matters = await mattersOf(tx.em, task.id);
    const frame = await sealFrame(
      tx,
      { id: drawId, frameKey, terms, expected: input.frames.reduce((n, f) => n + f.basis.size, 0) },
      passage.candidates(judged(tx, task, matters, passage.blocks(input.frames, await findSuccessors(tx.em)))),
    );
    const outside = passage.territory.refusal();
    if (outside) return refuse(outside);
    const narrow = checkPopulationSize(task, passage.tally.active);
    if (narrow) return refuse(narrow);
    const counts = passage.tally.finish();
    if (!counts.ok) return counts;

    const hash = hashOf(suite);
    const [before] = await attemptsOf(tx.em, task.id, 'objects', null);
    const number = before?.number ?? (await newDrawNumber(tx, task, 'objects'));
    const plan = objectPlan(terms);
    const seal = makeSeal(hash, {
      id: number,
      plan,
      frame,
      profile: 'blinded',
      basis: input.frames.map((f) => f.basis),
      ...(before ? { attempt: before.attempt + 1, prev: before.sealHash, why: before.void?.reason ?? 'CEREMONY_FAILED' } : {}),
    });
    const sealed = sealHash(hash, seal);
    await insertDraw(tx, {
      id: drawId,
      taskId: task.id,
      kind: 'objects',
      agency: null,
      number,
      attempt: seal.attempt,
      suite,
      profile: 'blinded',
      plan,
      seal,
      sealHash: sealed,
      frameKey: secretsOf(services).seal(frameKey, frameKeyCell(drawId), tx.random),
      ceremonyId: input.ceremonyId,
      counts: counts.value,
    });
    await logSeal(tx, said({ number, sealHash: sealed }), seal.attempt);
    const opened = await openCeremony(tx, services, { ...input, seals: [sealed] });
    tx.note({
      action: 'draw.seal',
      subject: drawId,
      after: { sealHash: sealed, ceremonyHash: opened.ceremonyHash, attempt: seal.attempt },
    });
    return ok({ drawId, exempt: passage.exempt, ...opened });
  });
