import type { Tx } from '@double-random/runtime';
import { capBasis } from '../../cap-ledger/cap-basis.ts';
import { ledgerCounts } from '../../cap-ledger/ledger-counts.ts';
import { passedIn } from '../../cap-ledger/passed.ts';
import { type Successors, withSuccessors } from '../../cap-ledger/succession/successors.ts';
import { exemptionsAtDraw } from '../../exemption/at-the-draw.ts';
import { inPopulation } from '../../exemption/population.ts';
import { pinnedPolicy, type TaskRow } from '../../task/task-access.ts';
import { composeCandidates, type FrozenFrame } from '../compose-candidates.ts';
import type { TakenFrame } from '../freeze-frames.ts';
import { type JudgedCandidate, judging } from '../judge-candidates.ts';
import { type SampleTerms, Tally } from '../object-plan.ts';
import { Territory } from '../out-of-territory.ts';
import type { MatterOfTask } from '../task-matters.ts';
import { entityBlocks } from './entity-blocks.ts';
import { keptText } from './kept-text.ts';
import type { ExemptEntity } from './seal-frame.ts';

/** Who may be drawn: block by block, the composed frames against this moment's ledger. */
export async function* judged(
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
export class Passage {
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
        if (candidate.exempt) this.exempt.push({ entityKey: keptText(candidate.entityKey), limits: candidate.limits });
      }
      if (batch.length > 0) yield batch;
    }
  }
}
