import pg from 'pg';
import type { ObjectPlan, StratumCount } from '../../../subgraphs/shared/verifiable-draw/src/index.ts';
import { drawPages } from '../../../subgraphs/shared/verifiable-draw/src/parallel/draw-pages.ts';
import { openLanes } from '../../../subgraphs/shared/verifiable-draw/src/parallel/node.ts';
import { peakMegabytes } from '../peak-memory.ts';

/** A sealed frame in a database, and what is drawn from it. */
export interface Drawing {
  readonly connection: pg.ClientConfig;
  readonly drawId: string;
  readonly plan: ObjectPlan;
  readonly counts: readonly (readonly [s: string, count: StratumCount])[];
  readonly rows: number;
}
export interface DrawnAlone {
  readonly leaves: readonly string[];
  /** The most resident memory this process ever had. */
  readonly megabytes: number;
}

const portion = 8;

async function* pagesOf(client: pg.Client, drawId: string) {
  const sql = 'select lines from draw_frame_page where draw_id = $1 and page >= $2 and page < $3 order by page';
  const ask = (from: number) => client.query<{ lines: string }>(sql, [drawId, from, from + portion]);
  for (let from = 0, coming = ask(0); ; from += portion) {
    const { rows } = await coming;
    if (rows.length === portion) coming = ask(from + portion);
    if (rows.length > 0) yield rows.map((row) => row.lines);
    if (rows.length < portion) return;
  }
}

/** A process that does nothing but draw, as often as it is asked: what it needs is what a draw needs. */
process.on('message', async ({ connection, drawId, plan, counts, rows }: Drawing) => {
  const client = new pg.Client(connection);
  await client.connect();
  const lanes = openLanes(rows);
  const { result } = await drawPages(
    lanes,
    { suite: 'sha256', seed: 'a7'.repeat(32), plan, counts: new Map(counts) },
    pagesOf(client, drawId),
  );
  await lanes.close();
  await client.end();
  const leaves = result.strata.flatMap(({ drawn }) => drawn.map(([leaf]) => leaf));
  process.send!({ leaves, megabytes: peakMegabytes() } satisfies DrawnAlone);
});
