import { type Em, rows } from '@double-random/runtime';
import { type Hex, type ObjectRow, rowsOfPage, type StratumCount } from '@double-random/verifiable-draw';
import type { SealedPage } from '@double-random/verifiable-draw/parallel/sealed-frame.ts';
import { type KnownCandidate, knownLine, readKnownLine } from './known-line.ts';
import { packLines, unpackLines } from './packed-lines.ts';

/** Pages read at once: a megabyte or two. */
const portion = 8;

/** As the driver takes it, without a copy. */
const bytesOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A page of the sealed frame; from here on nobody can change it. */
export const insertFramePage = (em: Em, drawId: string, { page, lines, counts }: SealedPage): Promise<unknown> =>
  rows(em, 'insert into draw_frame_page (draw_id, page, lines, counts) values ($1, $2, $3, $4)', [
    drawId,
    page,
    bytesOf(lines),
    JSON.stringify(counts),
  ]);

/** Candidates on a page. */
const knownRows = 1000;

/** Candidates of one batch, in the order in which their `leaves` (32 bytes each) were made. @returns the page after these */
export async function insertKnownPages(
  em: Em,
  drawId: string,
  from: number,
  leaves: Uint8Array,
  known: readonly KnownCandidate[],
): Promise<number> {
  const packing: Promise<readonly [page: number, leaves: Buffer, known: Buffer]>[] = [];
  for (let at = 0; at < known.length; at += knownRows) {
    const part = known.slice(at, at + knownRows);
    const [page, ofPart] = [from + packing.length, bytesOf(leaves.subarray(32 * at, 32 * (at + part.length)))];
    packing.push(packLines(part.map(knownLine)).then((packed) => [page, ofPart, packed]));
  }
  const pages = await Promise.all(packing);
  const values = pages.map((_, i) => `($1, $${3 * i + 2}::int, $${3 * i + 3}::bytea, $${3 * i + 4}::bytea)`).join();
  if (values) await rows(em, `insert into draw_known_page (draw_id, page, leaves, known) values ${values}`, [drawId, ...pages.flat()]);
  return from + pages.length;
}

/** Pages of a draw in order, some at a time; the next ones are on their way while these are worked on. */
async function* portionsOf<T>(em: Em, sql: string, drawId: string): AsyncGenerator<readonly T[]> {
  const ask = (page: number) =>
    rows<T>(em, `${sql} where draw_id = $1 and page >= $2 and page < $3 order by page`, [drawId, page, page + portion]);
  let coming = ask(0);
  try {
    for (let page = 0; ; page += portion) {
      const found = await coming;
      const last = found.length < portion;
      if (!last) coming = ask(page + portion);
      // Whoever asks for the next portion hears of a failure; the runtime must not take it for unheard meanwhile.
      coming.catch(() => {});
      if (found.length > 0) yield found;
      if (last) return;
    }
  } finally {
    await coming.catch(() => {});
  }
}

/** The sealed frame in order, as NDJSON, some pages at a time. */
export async function* framePortions(em: Em, drawId: string): AsyncGenerator<readonly string[]> {
  for await (const found of portionsOf<{ lines: string }>(em, 'select lines from draw_frame_page', drawId)) yield found.map((f) => f.lines);
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

/** Who these leaves are, some pages at a time in the order of the candidates. */
export async function* knownOf(
  em: Em,
  drawId: string,
  wanted: ReadonlyMap<Hex, unknown>,
): AsyncGenerator<readonly { readonly leaf: Hex; readonly known: KnownCandidate }[]> {
  const beginnings = new Set<number>();
  for (const leaf of wanted.keys()) beginnings.add(Number.parseInt(leaf.slice(0, 2 * beginningBytes), 16));
  const sql = 'select leaves, known from draw_known_page';
  for await (const found of portionsOf<{ leaves: Buffer; known: Buffer }>(em, sql, drawId)) {
    const texts = await Promise.all(found.map(({ known }) => unpackLines(known)));
    yield found.flatMap(({ leaves }, i) => wantedOf(leaves, texts[i]!, beginnings, wanted));
  }
}

/** So much of a leaf is an exact number: of nearly all of a million it is enough to see that they are not wanted. */
const beginningBytes = 6;

/** Only lines that are wanted are looked into. */
function wantedOf(leaves: Buffer, known: string, beginnings: ReadonlySet<number>, wanted: ReadonlyMap<Hex, unknown>) {
  const found: { readonly leaf: Hex; readonly known: KnownCandidate }[] = [];
  for (let at = 0, from = 0; at < leaves.length; at += 32) {
    const end = known.indexOf('\n', from);
    const leaf = beginnings.has(leaves.readUIntBE(at, beginningBytes)) ? leaves.toString('hex', at, at + 32) : '';
    if (wanted.has(leaf)) found.push({ leaf, known: readKnownLine(end < 0 ? known.slice(from) : known.slice(from, end)) });
    from = end + 1;
  }
  return found;
}
