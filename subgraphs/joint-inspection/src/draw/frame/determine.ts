import type { Em } from '@double-random/runtime';
import {
  drawSeed,
  type Hex,
  type ObjectPlan,
  type ObjectResult,
  planHash,
  type Seal,
  type Suite,
  sealHash,
} from '@double-random/verifiable-draw';
import { drawPages } from '@double-random/verifiable-draw/parallel/draw-pages.ts';
import { openLanes } from '@double-random/verifiable-draw/parallel/node.ts';
import { hashOf } from '../suite.ts';
import { frameCounts, framePortions } from './frame-store.ts';

/** A sealed draw as it is stored. */
export interface SealedObjects {
  readonly id: string;
  readonly suite: Suite;
  readonly seal: Seal;
  readonly plan: ObjectPlan;
}

/**
 * draw-spec §6: what a seed determines, from the stored rows alone, which are held against the seal as they pass.
 * @param seed of the ceremony
 * @throws Error when the rows or the plan are not those that were sealed
 */
export async function determineObjects(em: Em, { id, suite, seal, plan }: SealedObjects, seed: Hex): Promise<ObjectResult> {
  const hash = hashOf(suite);
  if (planHash(hash, plan) !== seal.plan) throw new Error(`draw ${id}: the plan does not match the seal`);
  const lanes = openLanes(seal.frame.n);
  try {
    const own = drawSeed(hash, seed, sealHash(hash, seal));
    const counts = await frameCounts(em, id);
    const { result, root } = await drawPages(lanes, { suite, seed: own, plan, counts }, framePortions(em, id));
    if (root !== seal.frame.root) throw new Error(`draw ${id}: rows do not match the seal`);
    return result;
  } finally {
    await lanes.close();
  }
}
