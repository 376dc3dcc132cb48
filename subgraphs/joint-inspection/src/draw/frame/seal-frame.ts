import type { CapLimits } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { canonicalJson, type FrameCommitment, type Hex } from '@double-random/verifiable-draw';
import { openLanes } from '@double-random/verifiable-draw/parallel/node.ts';
import { type FrameCandidate, FrameSealing } from '@double-random/verifiable-draw/parallel/sealed-frame.ts';
import type { JudgedCandidate } from '../judge-candidates.ts';
import { objectRecord, type SampleTerms } from '../object-plan.ts';
import { suite } from '../suite.ts';
import { insertFramePage, insertKnownPages } from './frame-store.ts';
import type { KnownCandidate } from './known-line.ts';

export interface ExemptEntity {
  readonly entityKey: string;
  readonly limits: CapLimits;
}

const known = ({ entityKey, code, snapshot, dropped, riskClass }: JudgedCandidate): KnownCandidate => ({
  entityKey,
  code,
  agencies: snapshot,
  dropped,
  ...(riskClass === undefined ? {} : { riskClass }),
});

/**
 * draw-spec §2: blinds and stores the candidates as they come, then puts the frame in order and stores it, all in the caller's
 * transaction.
 * @param expected about how many candidates: decides how many threads help
 */
export async function sealFrame(
  tx: Tx,
  draw: { readonly id: string; readonly frameKey: Hex; readonly terms: SampleTerms; readonly expected: number },
  batches: AsyncIterable<readonly JudgedCandidate[]>,
): Promise<FrameCommitment> {
  const lanes = openLanes(draw.expected);
  const sealing = new FrameSealing(lanes, suite, draw.frameKey);
  let storing = Promise.resolve();
  try {
    const recordOf = recordsAlike(draw.terms);
    let page = 0;
    const store = async (batch: readonly JudgedCandidate[], leaves: Promise<Uint8Array>) => {
      page = await insertKnownPages(tx.em, draw.id, page, await leaves, batch.map(known));
    };
    for await (const batch of batches) {
      // A batch is hashed and stored while the next one is read and judged.
      const { leaves } = await sealing.add(batch.map(recordOf));
      await storing;
      storing = store(batch, leaves);
      storing.catch(() => {});
    }
    await storing;
    return await sealing.finish((sealed) => insertFramePage(tx.em, draw.id, sealed).then(() => {}));
  } finally {
    // Whatever became of it: nothing of it is written after the transaction.
    await storing.catch(() => {});
    await lanes.close();
    // Last: what a thread still answered could have opened the file once more.
    sealing.close();
  }
}

/** The candidate's record in the frame; those judged alike differ in nothing but their identity. */
function recordsAlike(terms: SampleTerms): (candidate: JudgedCandidate) => FrameCandidate {
  const alike = new WeakMap<object, Omit<FrameCandidate, 'id'>>();
  const made = (candidate: JudgedCandidate): Omit<FrameCandidate, 'id'> => {
    const { id: _, facts, ...record } = objectRecord(candidate, terms);
    return { ...record, facts: canonicalJson(facts) };
  };
  return (candidate) => {
    const { entityKey: id, judgement } = candidate;
    if (!judgement) return { id, ...made(candidate) };
    const { s, w, x, facts } = alike.get(judgement) ?? alike.set(judgement, made(candidate)).get(judgement)!;
    return { id, s, w, x, facts };
  };
}
