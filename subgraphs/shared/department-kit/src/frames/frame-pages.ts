import { createHash } from 'node:crypto';
import { change, rows, type Tx } from '@double-random/runtime';
import { pageLines } from './frame-line.ts';

interface FetchedLine {
  readonly line: string;
  /** The line's field of matters and exclusions. */
  readonly matters: string;
}
/** What was counted while the lines went by. */
export interface WrittenFrame {
  readonly rows: number;
  readonly active: number;
  readonly activeByMatter: Readonly<Record<string, number>>;
  readonly hash: string;
}

const pagesAtOnce = 10;

/**
 * Stores what a query answers (`line`, `matters`; in order) as the pages of a frame, in a memory that does not grow with the registry:
 * a cursor sorts once in the database, the lines pass through and are hashed on their way.
 */
export async function writePages(tx: Tx, frameId: string, query: string, params: readonly unknown[]): Promise<WrittenFrame> {
  // The whole answer is wanted, not its beginning, and sorting it must not go to disk in small runs.
  await change(tx.em, `select set_config('cursor_tuple_fraction', '1', true), set_config('work_mem', '128MB', true)`);
  await change(tx.em, `declare frame_lines no scroll cursor for ${query}`, params);
  const hash = createHash('sha256');
  const byMatters = new Map<string, number>();
  for (let page = 0; ; ) {
    const fetched = await rows<FetchedLine>(tx.em, `fetch ${pagesAtOnce * pageLines} from frame_lines`);
    for (let from = 0; from < fetched.length; from += pageLines, page++) {
      const part = fetched.slice(from, from + pageLines);
      for (const { matters } of part) byMatters.set(matters, (byMatters.get(matters) ?? 0) + 1);
      const text = part.map((f) => `${f.line}\n`).join('');
      hash.update(text);
      await change(tx.em, 'insert into frame_page (frame_id, page, lines) values ($1, $2, $3)', [frameId, page, text]);
    }
    if (fetched.length < pagesAtOnce * pageLines) break;
  }
  await change(tx.em, 'close frame_lines');
  return { ...countsOf(byMatters), hash: hash.digest('hex') };
}

/** a row counts as active where it may be drawn for one matter at least. */
function countsOf(byMatters: ReadonlyMap<string, number>): Omit<WrittenFrame, 'hash'> {
  const activeByMatter: Record<string, number> = {};
  let [rowsOfFrame, active] = [0, 0];
  for (const [matters, n] of byMatters) {
    const open = matters.split(' ').filter((matter) => !matter.includes('='));
    rowsOfFrame += n;
    if (open.length > 0) active += n;
    for (const matter of open) activeByMatter[matter] = (activeByMatter[matter] ?? 0) + n;
  }
  return { rows: rowsOfFrame, active, activeByMatter };
}
