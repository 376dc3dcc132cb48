import { ok, type Result, refuse } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import { type CeremonyParty, type Hex, makeSeal, sealHash } from '@double-random/verifiable-draw';
import { capBasis } from '../cap-ledger/cap-basis.ts';
import { ledgerCounts } from '../cap-ledger/ledger-counts.ts';
import { passedIn } from '../cap-ledger/passed.ts';
import { findSuccessors, type Successors, withSuccessors } from '../cap-ledger/succession/successors.ts';
import { exemptionsAtDraw } from '../exemption/at-the-draw.ts';
import { checkPopulationSize, inPopulation } from '../exemption/population.ts';
import type { JointServices } from '../services.ts';
import { lockTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { lockOpenCeremony } from './ceremony-claim.ts';
import { composeCandidates, type FrozenFrame } from './compose-candidates.ts';
import { newDrawNumber } from './draw-number.ts';
import { attemptsOf, insertDraw } from './draw-store.ts';
import { entityBlocks } from './frame/entity-blocks.ts';
import { type ExemptEntity, sealFrame } from './frame/seal-frame.ts';
import type { TakenFrame } from './freeze-frames.ts';
import { type JudgedCandidate, judging } from './judge-candidates.ts';
import { logSeal, said } from './log-draw.ts';
import { objectPlan, type SampleTerms, Tally } from './object-plan.ts';
import { openCeremony, type SealedCeremony } from './open-ceremony.ts';
import { Territory } from './out-of-territory.ts';
import { frameKeyCell, secretsOf } from './secrets.ts';
import { hashOf, suite } from './suite.ts';
import { type MatterOfTask, mattersOf } from './task-matters.ts';

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

/** Who may be drawn: block by block, the composed frames against this moment's ledger. */
async function* judged(
  tx: Pick<Tx, 'em' | 'clock'>,
  task: TaskRow,
  matters: readonly MatterOfTask[],
  blocks: AsyncIterable<readonly FrozenFrame[]>,
): AsyncGenerator<readonly JudgedCandidate[]> {
  const agencies = [...new Set(matters.map((m) => m.agency))];
  const judge = judging({
    policy: pinnedPolicy(task),
    joint: task.joint,
    exemptions: await exemptionsAtDraw(tx.em, task, agencies, tx.clock.today()),
    matters: new Map(matters.map((m) => [m.matterId, m])),
    passed: await passedIn(tx.em, agencies, task.year),
  });
  const basis = capBasis(pinnedPolicy(task), task, tx.clock.today());
  for await (const block of blocks) {
    const candidates = composeCandidates(block, task.scope, matters).filter((c) => inPopulation(task, c));
    const keys = candidates.map((c) => c.entityKey);
    const counts = await ledgerCounts(tx.em, keys, basis);
    yield candidates.map((c) => judge(c, counts.get(c.entityKey)!));
  }
}

/** What is noted while the candidates go by on their way into the frame. */
class Passage {
  readonly territory: Territory;
  readonly tally: Tally;
  /** Entities drawn under an exemption, with the caps it leaves them (KF 第十三条第二款, K-06). */
  readonly exempt: ExemptEntity[] = [];

  constructor(task: TaskRow, terms: SampleTerms) {
    this.territory = new Territory(task.initiator);
    this.tally = new Tally(terms);
  }

  async *blocks(frames: readonly TakenFrame[], successors: Successors): AsyncGenerator<readonly FrozenFrame[]> {
    for await (const block of withSuccessors(entityBlocks(frames), successors)) {
      this.territory.look(block);
      // Nothing of it will be drawn: the rest is only counted.
      if (!this.territory.refusal()) yield block;
    }
  }

  async *candidates(judging: AsyncIterable<readonly JudgedCandidate[]>): AsyncGenerator<readonly JudgedCandidate[]> {
    for await (const batch of judging) {
      for (const candidate of batch) {
        this.tally.push(candidate);
        if (candidate.exempt) this.exempt.push({ entityKey: candidate.entityKey, limits: candidate.limits });
      }
      if (batch.length > 0) yield batch;
    }
  }
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
