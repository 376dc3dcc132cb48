import type { Em } from '@double-random/runtime';
import {
  canonicalJson,
  ceremonySeed,
  commitRows,
  drawObjects,
  drawSeed,
  type ObjectPlan,
  type ObjectResult,
  planHash,
  resultHash,
  sealHash,
} from '@double-random/verifiable-draw';
import { findCeremony } from './ceremony-claim.ts';
import type { AssignmentRow, DrawRow } from './draw-row.ts';
import { assignmentsOf, readDrawRows } from './draw-store.ts';
import type { StoredObject } from './finish-object-draw.ts';
import { hashOf } from './suite.ts';

/**
 * PD 第十五条第一款, X-03 (D-48): whether the list in the tables is the one that was drawn: every stored row under the sealed root, the
 * result recomputed from the seed, and exactly its winners assigned, with what was known of them at the draw.
 */
export async function isListIntact(em: Em, draw: DrawRow): Promise<boolean> {
  const [stored, assigned, ceremony] = await Promise.all([
    readDrawRows(em, draw.id) as Promise<StoredObject[]>,
    assignmentsOf(em, draw.id),
    findCeremony(em, draw.ceremonyId ?? ''),
  ]);
  const { result } = draw;
  if (!result || !ceremony?.document || !ceremony.contributions) return false;
  const hash = hashOf(draw.suite);
  const plan = draw.plan as ObjectPlan;
  const rows = stored.map((s) => s.row);
  try {
    const seed = ceremonySeed(hash, ceremony.document, ceremony.contributions, '');
    return (
      sealHash(hash, draw.seal) === draw.sealHash &&
      planHash(hash, plan) === draw.seal.plan &&
      ceremony.document.seals.includes(draw.sealHash) &&
      commitRows(hash, draw.seal.frame.key, rows).frame.root === draw.seal.frame.root &&
      resultHash(hash, result) === draw.resultHash &&
      canonicalJson(drawObjects(hash, drawSeed(hash, seed, draw.sealHash), plan, rows)) === canonicalJson(result) &&
      sameList(result as ObjectResult, stored, assigned)
    );
  } catch {
    // Rows out of order or malformed are altered rows.
    return false;
  }
}

function sameList(result: ObjectResult, stored: readonly StoredObject[], assigned: readonly AssignmentRow[]): boolean {
  const byLeaf = new Map(stored.map((s) => [s.row[0], s]));
  const drawn = result.strata.flatMap((s) => s.drawn.map(([leaf]) => byLeaf.get(leaf)));
  return (
    drawn.length === assigned.length &&
    drawn.every((object, i) => {
      const one = assigned[i]!;
      return object?.entityKey === one.entityKey && canonicalJson(object.snapshot.agencies) === canonicalJson(one.snapshot);
    })
  );
}
