import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
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
  const fetch = () => rows<FetchedLine>(tx.em, `fetch ${pagesAtOnce * pageLines} from frame_lines`);
  const hash = createHash('sha256');
  const byMatters = new Map<string, number>();
  let page = 0;
  for (let fetched = await fetch(); fetched.length > 0; ) {
    const coming = fetched.length < pagesAtOnce * pageLines ? [] : fetch();
    // Once the next question is on its way, the database works on it while these lines are hashed.
    await setImmediate();
    const texts: string[] = [];
    for (let from = 0; from < fetched.length; from += pageLines) texts.push(pageOf(fetched, from, byMatters));
    for (const text of texts) hash.update(text);
    fetched = await coming;
    for (const text of texts)
      await change(tx.em, 'insert into frame_page (frame_id, page, lines) values ($1, $2, $3)', [frameId, page++, text]);
  }
  await change(tx.em, 'close frame_lines');
  return { ...countsOf(byMatters), hash: hash.digest('hex') };
}

function pageOf(fetched: readonly FetchedLine[], from: number, byMatters: Map<string, number>): string {
  let text = '';
  for (let i = from; i < from + pageLines && i < fetched.length; i++) {
    const { line, matters } = fetched[i]!;
    byMatters.set(matters, (byMatters.get(matters) ?? 0) + 1);
    text += `${line}\n`;
  }
  return text;
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
