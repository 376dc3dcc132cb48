import type { CapLimits } from '@double-random/rules';
import type { Tx } from '@double-random/runtime';
import { canonicalJson, type FrameCommitment, type Hex } from '@double-random/verifiable-draw';
import { openLanes } from '@double-random/verifiable-draw/parallel/lanes.ts';
import { FrameSealing } from '@double-random/verifiable-draw/parallel/sealed-frame.ts';
import type { JudgedCandidate } from '../judge-candidates.ts';
import { objectRecord, type SampleTerms } from '../object-plan.ts';
import { suite } from '../suite.ts';
import { insertFramePage, insertKnownPage, type KnownCandidate } from './frame-store.ts';

export interface ExemptEntity {
  readonly entityKey: string;
  readonly limits: CapLimits;
}

const known = ({ entityKey, code, snapshot, dropped }: JudgedCandidate): KnownCandidate => ({
  entityKey,
  code,
  agencies: snapshot,
  dropped,
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
  try {
    const sealing = new FrameSealing(lanes, suite, draw.frameKey);
    const textOf = canonicalTexts();
    let page = 0;
    let before: Promise<unknown> = Promise.resolve();
    for await (const batch of batches) {
      const records = batch.map((candidate) => {
        const { facts, ...record } = objectRecord(candidate, draw.terms);
        return { ...record, facts: textOf(facts) };
      });
      const { leaves } = await sealing.add(records);
      await before;
      const place = page++;
      // Hashing goes on while the next batch is read and judged.
      before = leaves.then((bytes) => insertKnownPage(tx.em, draw.id, place, bytes, batch.map(known)));
      before.catch(() => {});
    }
    await before;
    return await sealing.finish((sealed) => insertFramePage(tx.em, draw.id, sealed).then(() => {}));
  } finally {
    await lanes.close();
  }
}

/** Canonical JSON of facts; thousands of candidates share theirs. */
function canonicalTexts(): (facts: unknown) => string {
  const known = new Map<string, string>();
  return (facts) => {
    const key = JSON.stringify(facts);
    const text = known.get(key);
    if (text !== undefined) return text;
    const made = canonicalJson(facts);
    if (known.size < 10_000) known.set(key, made);
    return made;
  };
}
