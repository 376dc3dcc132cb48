import { type CapLimits, ok, type Result, refuse } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import { blinding, buildObjectFrame, type CeremonyParty, type Hex, makeSeal, sealHash } from '@double-random/verifiable-draw';
import { ledgerCounts } from '../cap-ledger/ledger-counts.ts';
import { passedIn } from '../cap-ledger/passed.ts';
import { exemptionsAtDraw } from '../exemption/at-the-draw.ts';
import { checkPopulationSize, inPopulation } from '../exemption/population.ts';
import type { JointServices } from '../services.ts';
import { lockTask, pinnedPolicy, type TaskRow } from '../task/task-access.ts';
import { lockOpenCeremony } from './ceremony-claim.ts';
import { composeCandidates } from './compose-candidates.ts';
import { newDrawNumber } from './draw-number.ts';
import { attemptsOf, insertDraw, insertDrawRows } from './draw-store.ts';
import type { TakenFrame } from './freeze-frames.ts';
import { type JudgedCandidate, judgeCandidate } from './judge-candidates.ts';
import { logSeal, said } from './log-draw.ts';
import { objectPlan, objectRecord, tally } from './object-plan.ts';
import { openCeremony, type SealedCeremony } from './open-ceremony.ts';
import { outOfTerritory } from './out-of-territory.ts';
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
export interface ExemptEntity {
  readonly entityKey: string;
  readonly limits: CapLimits;
}
export interface SealedDraw extends SealedCeremony {
  readonly drawId: string;
  /** Entities drawn under an exemption, with the caps it leaves them (KF 第十三条第二款, K-06). */
  readonly exempt: readonly ExemptEntity[];
}

/** Who may be drawn: the composed frames against this moment's ledger. */
export async function judged(
  tx: Pick<Tx, 'em' | 'clock'>,
  task: TaskRow,
  matters: readonly MatterOfTask[],
  frames: readonly TakenFrame[],
): Promise<readonly JudgedCandidate[]> {
  const candidates = composeCandidates(frames, task.scope, matters).filter((c) => inPopulation(task, c));
  const agencies = [...new Set(matters.map((m) => m.agency))];
  const context = {
    policy: pinnedPolicy(task),
    joint: task.joint,
    exemptions: await exemptionsAtDraw(tx.em, task, agencies, tx.clock.today()),
    matters: new Map(matters.map((m) => [m.matterId, m])),
    counts: await ledgerCounts(
      tx.em,
      candidates.map((c) => c.entityKey),
      task.year,
    ),
    passed: await passedIn(tx.em, agencies, task.year),
  };
  return candidates.map((c) => judgeCandidate(c, context));
}

const known = ({ entityKey, code, snapshot, dropped }: JudgedCandidate) => ({ entityKey, snapshot: { code, agencies: snapshot }, dropped });

/** draw-spec §2–§5.2: frame and plan are sealed and the ceremony announced before any part of the seed exists. EMPTY_POOL when nobody is left. */
export const sealObjectDraw = (services: JointServices) =>
  useCase('draw.seal', async (tx: Tx, input: SealInput): Promise<Result<SealedDraw>> => {
    const task = await lockTask(tx, input.taskId);
    await lockOpenCeremony(tx, input.ceremonyId);
    const outside = outOfTerritory(task.initiator, input.frames);
    if (outside) return refuse(outside);
    const terms = { ratioBasisPoints: task.ratioBasisPoints, strata: task.strata };
    const candidates = await judged(tx, task, await mattersOf(tx.em, task.id), input.frames);
    const narrow = checkPopulationSize(task, candidates.filter((c) => c.inactive === '').length);
    if (narrow) return refuse(narrow);
    const counts = tally(candidates, terms);
    if (!counts.ok) return counts;

    const hash = hashOf(suite);
    const frameKey: Hex = tx.random.bytes(32).toString('hex');
    const { rows, frame } = buildObjectFrame(
      hash,
      frameKey,
      candidates.map((c) => objectRecord(c, terms)),
    );
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
    const drawId = tx.newId('ji_drw');
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
    const blind = blinding(hash, frameKey);
    const byLeaf = new Map(candidates.map((c) => [blind.blind(c.entityKey).leaf, c]));
    await insertDrawRows(tx.em, drawId, rows, (leaf) => known(byLeaf.get(leaf)!));
    await logSeal(tx, said({ number, sealHash: sealed }), seal.attempt);
    const opened = await openCeremony(tx, services, { ...input, seals: [sealed] });
    tx.note({
      action: 'draw.seal',
      subject: drawId,
      after: { sealHash: sealed, ceremonyHash: opened.ceremonyHash, attempt: seal.attempt },
    });
    return ok({ drawId, exempt: candidates.filter((c) => c.exempt).map(({ entityKey, limits }) => ({ entityKey, limits })), ...opened });
  });
