import {
  type Ceremony,
  type Contribution,
  ceremonySeed,
  drawSeed,
  type Hex,
  type ObjectPlan,
  type ObjectResult,
  type ObjectRow,
  type Suite,
} from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import type pg from 'pg';

/** What determined a draw, and its outcome. */
export interface ObjectDraw {
  readonly suite: Suite;
  readonly seed: Hex;
  readonly plan: ObjectPlan;
  readonly rows: readonly ObjectRow[];
  readonly result: ObjectResult;
}

/** A finished draw out of the tables of joint-inspection, as an auditor recomputes it (draw-spec §5). */
export async function objectDrawOf(joint: pg.Client, drawId: string): Promise<ObjectDraw> {
  const { rows: draws } = await joint.query<{
    suite: Suite;
    seal_hash: Hex;
    plan: ObjectPlan;
    result: ObjectResult;
    document: Ceremony;
    contributions: Contribution[];
  }>(
    'select d.suite, d.seal_hash, d.plan, d.result, c.document, c.contributions from draw d join ceremony c on c.id = d.ceremony_id where d.id = $1',
    [drawId],
  );
  const { suite, seal_hash, plan, result, document, contributions } = draws[0]!;
  const hash = nodeHash(suite);
  const { rows } = await joint.query<{ row: ObjectRow }>('select row from draw_row where draw_id = $1 order by position', [drawId]);
  const seed = drawSeed(hash, ceremonySeed(hash, document, contributions, ''), seal_hash);
  return { suite, seed, plan, rows: rows.map((r) => r.row), result };
}
