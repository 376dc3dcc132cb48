import type { Em } from '@double-random/runtime';
import {
  canonicalJson,
  ceremonySeed,
  type DrawnObject,
  type ObjectPlan,
  type ObjectResult,
  resultHash,
  sealHash,
} from '@double-random/verifiable-draw';
import { findCeremony } from './ceremony-claim.ts';
import type { AssignmentRow, DrawRow } from './draw-row.ts';
import { assignmentsOf, readDrawRows, type StoredDrawRow } from './draw-store.ts';
import { determineObjects } from './frame/determine.ts';
import { hashOf } from './suite.ts';

type Listed = StoredDrawRow<DrawnObject, { readonly code: string; readonly agencies: AssignmentRow['snapshot'] }>;

/**
 * PD 第十五条第一款, X-03 (D-48): whether the list in the tables is the one that was drawn: every stored row under the sealed root, the
 * result recomputed from the seed, and exactly its winners assigned, with what was known of them at the draw.
 */
export async function isListIntact(em: Em, draw: DrawRow): Promise<boolean> {
  const { seal, suite } = draw;
  const ceremony = await findCeremony(em, draw.ceremonyId ?? '');
  if (!ceremony?.document || !ceremony.contributions) return false;
  const hash = hashOf(suite);
  try {
    if (sealHash(hash, seal) !== draw.sealHash || !ceremony.document.seals.includes(draw.sealHash)) return false;
    if (!(await isListAsDrawn(em, draw, await assignmentsOf(em, draw.id)))) return false;
    const seed = ceremonySeed(hash, ceremony.document, ceremony.contributions, '');
    const again = await determineObjects(em, { id: draw.id, suite, seal, plan: draw.plan as ObjectPlan }, seed);
    return resultHash(hash, again) === draw.resultHash;
  } catch {
    // Rows out of order, malformed or not those of the seal are altered rows.
    return false;
  }
}

/**
 * D-48: whether these are the objects of the result, as they were known at the draw: without drawing again, so cheap enough for whoever
 * reads the list.
 */
export async function isListAsDrawn(
  em: Em,
  { id, suite, result, resultHash: stored }: Pick<DrawRow, 'id' | 'suite' | 'result' | 'resultHash'>,
  assigned: readonly AssignmentRow[],
): Promise<boolean> {
  if (!result || resultHash(hashOf(suite), result) !== stored) return false;
  return sameList(result as ObjectResult, await readDrawRows<DrawnObject, Listed['snapshot']>(em, id), assigned);
}

function sameList(result: ObjectResult, listed: readonly Listed[], assigned: readonly AssignmentRow[]): boolean {
  const drawn = result.strata.flatMap((s) => s.drawn);
  return (
    drawn.length === assigned.length &&
    drawn.length === listed.length &&
    drawn.every((entry, i) => {
      const [row, one] = [listed[i]!, assigned[i]!];
      return (
        canonicalJson(row.row) === canonicalJson(entry) &&
        row.leafId === entry[0] &&
        row.entityKey === one.entityKey &&
        row.snapshot.code === one.code &&
        canonicalJson(row.snapshot.agencies) === canonicalJson(one.snapshot)
      );
    })
  );
}
