import { ok } from '@double-random/rules';
import { type Em, forbidden, rows, useCase } from '@double-random/runtime';
import { type Hex, rowsOfPage } from '@double-random/verifiable-draw';
import { framePortions, knownOf } from '../draw/frame/frame-store.ts';
import { dimensionCodes, dimensions } from './dimensions.ts';

interface Cell {
  eligible: number;
  drawn: number;
}

/** Eligible rows of the sealed frame, by leaf: the drum each lay in. */
async function drumsOf(em: Em, drawId: string): Promise<Map<Hex, string>> {
  const drums = new Map<Hex, string>();
  for await (const pages of framePortions(em, drawId))
    for (const lines of pages) for (const [leaf, stratum, , excluded] of rowsOfPage(lines)) if (excluded === '') drums.set(leaf, stratum);
  return drums;
}

async function tallyOne(em: Em, drawId: string): Promise<void> {
  const drums = await drumsOf(em, drawId);
  const found = await rows<{ leaf: Hex }>(em, 'select leaf_id as leaf from draw_row where draw_id = $1', [drawId]);
  const drawn = new Set(found.map((f) => f.leaf));
  const cells = new Map<string, Cell>();
  for await (const batch of knownOf(em, drawId, drums))
    for (const { leaf, known } of batch)
      for (const dimension of dimensionCodes) {
        const key = JSON.stringify([dimension, drums.get(leaf)!, dimensions[dimension].of(known)]);
        const cell = cells.get(key) ?? { eligible: 0, drawn: 0 };
        cell.eligible++;
        if (drawn.has(leaf)) cell.drawn++;
        cells.set(key, cell);
      }
  const lines = [...cells].map(([key, cell]) => ({ ...cell, key: JSON.parse(key) as [string, string, string] }));
  await rows(
    em,
    `insert into draw_tally (draw_id, dimension, stratum, category, eligible, drawn)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::int[])`,
    [drawId, ...[0, 1, 2].map((i) => lines.map((l) => l.key[i])), lines.map((l) => l.eligible), lines.map((l) => l.drawn)],
  );
}

/**
 * Counts every draw of objects whose visits are over, once. Not before: who lay in a drum and came out is secret until then (CD 九). Draws
 * that were voided count as well, or voiding could be used to make the lot look fair.
 */
export const tallyDraws = useCase('tallyDraws', async (tx, _input: { readonly requestId?: string }) => {
  if (tx.actor.kind !== 'service') throw forbidden('由系统定时执行');
  const due = await rows<{ id: string }>(
    tx.em,
    `select d.id from draw d join task t on t.id = d.task_id where d.kind = 'objects' and d.result_hash is not null and t.visits_done_on is not null
       and (d.counts ->> 'pool')::int > 0 and not exists (select 1 from draw_tally y where y.draw_id = d.id) order by d.id`,
  );
  for (const { id } of due) await tallyOne(tx.em, id);
  tx.note({ action: 'draw.tally', subject: 'draws', after: { draws: due.length } });
  return ok({ draws: due.length });
});
