import { type Em, rows } from '@double-random/runtime';
import { type Hex, type ObjectRow, rowsOfPage, type StratumCount } from '@double-random/verifiable-draw';
import type { SealedPage } from '@double-random/verifiable-draw/parallel/sealed-frame.ts';
import type { AssignmentSnapshot } from '../../visit/visit.entity.ts';
import type { DroppedMatter } from '../judge-candidates.ts';

/** What only the platform knows about a row of the sealed frame, as it stood at the draw. */
export interface KnownCandidate {
  readonly entityKey: string;
  readonly code: string;
  readonly agencies: AssignmentSnapshot;
  readonly dropped: readonly DroppedMatter[];
  /** Credit risk class; absent where nobody classed it. */
  readonly riskClass?: string;
}

/** Pages read at once: some megabytes. */
const portion = 16;

/** A page of the sealed frame; from here on nobody can change it. */
export const insertFramePage = (em: Em, drawId: string, { page, lines, counts }: SealedPage): Promise<unknown> =>
  rows(em, 'insert into draw_frame_page (draw_id, page, lines, counts) values ($1, $2, $3, $4)', [
    drawId,
    page,
    lines,
    JSON.stringify(counts),
  ]);

/** Candidates of one batch, in the order in which their `leaves` (32 bytes each) were made. */
export const insertKnownPage = (
  em: Em,
  drawId: string,
  page: number,
  leaves: Uint8Array,
  known: readonly KnownCandidate[],
): Promise<unknown> =>
  rows(em, 'insert into draw_known_page (draw_id, page, leaves, known) values ($1, $2, $3, $4)', [
    drawId,
    page,
    Buffer.from(leaves.buffer, leaves.byteOffset, leaves.byteLength),
    known.map((one) => JSON.stringify(one)).join('\n'),
  ]);

/** The sealed frame in order, as NDJSON, some pages at a time. */
export async function* framePortions(em: Em, drawId: string): AsyncGenerator<readonly string[]> {
  for (let page = 0; ; page += portion) {
    const found = await rows<{ lines: string }>(
      em,
      'select lines from draw_frame_page where draw_id = $1 and page >= $2 and page < $3 order by page',
      [drawId, page, page + portion],
    );
    if (found.length) yield found.map((f) => f.lines);
    if (found.length < portion) return;
  }
}

/** Every row of the sealed frame at once: for certificates and checks of what fits into memory. */
export async function readFrameRows(em: Em, drawId: string): Promise<ObjectRow[]> {
  const all: ObjectRow[] = [];
  for await (const pages of framePortions(em, drawId)) for (const lines of pages) for (const row of rowsOfPage(lines)) all.push(row);
  return all;
}

/** Rows and eligible rows per stratum, as they were sealed. */
export async function frameCounts(em: Em, drawId: string): Promise<ReadonlyMap<string, StratumCount>> {
  const found = await rows<{ s: string; listed: number; eligible: number }>(
    em,
    `select c.key as s, sum((c.value ->> 'listed')::int)::int as listed, sum((c.value ->> 'eligible')::int)::int as eligible
     from draw_frame_page p, jsonb_each(p.counts) c where p.draw_id = $1 group by c.key`,
    [drawId],
  );
  return new Map(found.map(({ s, ...count }) => [s, count]));
}

/** Who these leaves are, batch by batch in the order of the candidates. */
export async function* knownOf(
  em: Em,
  drawId: string,
  wanted: ReadonlyMap<Hex, unknown>,
): AsyncGenerator<readonly { readonly leaf: Hex; readonly known: KnownCandidate }[]> {
  for (let page = 0; ; page++) {
    const [found] = await rows<{ leaves: Buffer; known: string }>(
      em,
      'select leaves, known from draw_known_page where draw_id = $1 and page = $2',
      [drawId, page],
    );
    if (!found) return;
    const lines = found.known.split('\n');
    yield lines.flatMap((line, i) => {
      const leaf = found.leaves.toString('hex', 32 * i, 32 * i + 32);
      return wanted.has(leaf) ? [{ leaf, known: JSON.parse(line) as KnownCandidate }] : [];
    });
  }
}
