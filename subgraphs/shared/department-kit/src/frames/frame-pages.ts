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

const pagesAtOnce = 5;

/**
 * Stores what a query answers (`line`, `matters`; in order) as the pages of a frame, in a memory that does not grow with the registry:
 * a cursor sorts once in the database, the lines pass through and are hashed on their way.
 */
export async function writePages(tx: Tx, frameId: string, query: string, params: readonly unknown[]): Promise<WrittenFrame> {
  // The whole answer is wanted, not its beginning, and sorting it must not go to disk in small runs.
  await change(tx.em, `select set_config('cursor_tuple_fraction', '1', true), set_config('work_mem', '384MB', true)`);
  await change(tx.em, `declare frame_lines no scroll cursor for ${query}`, params);
  const fetch = () => rows<FetchedLine>(tx.em, `fetch ${pagesAtOnce * pageLines} from frame_lines`);
  const hash = createHash('sha256');
  const byMatters = new Map<string, number>();
  let page = 0;
  let stored: Promise<unknown> = Promise.resolve();
  for (let fetched = await fetch(); fetched.length > 0; ) {
    // The database always has the next question: it fetches and stores while lines are put together and hashed here.
    const coming = fetched.length < pagesAtOnce * pageLines ? Promise.resolve([]) : fetch();
    coming.catch(() => {});
    await setImmediate();
    const pages: Buffer[] = [];
    for (let from = 0; from < fetched.length; from += pageLines) pages.push(pageOf(fetched, from, byMatters));
    await stored;
    stored = storePages(tx, frameId, page, pages);
    stored.catch(() => {});
    page += pages.length;
    for (const bytes of pages) hash.update(bytes);
    fetched = await coming;
  }
  await stored;
  await change(tx.em, 'close frame_lines');
  return { ...countsOf(byMatters), hash: hash.digest('hex') };
}

/** As bytes, which are what is hashed and what the connection takes as they are. */
const storePages = (tx: Tx, frameId: string, from: number, pages: readonly Buffer[]): Promise<unknown> =>
  change(
    tx.em,
    `insert into frame_page (frame_id, page, lines) values ${pages.map((_, i) => `($1, $${2 * i + 2}::int, $${2 * i + 3}::text)`).join()}`,
    [frameId, ...pages.flatMap((bytes, i) => [from + i, bytes])],
  );

function pageOf(fetched: readonly FetchedLine[], from: number, byMatters: Map<string, number>): Buffer {
  let text = '';
  for (let i = from; i < from + pageLines && i < fetched.length; i++) {
    const { line, matters } = fetched[i]!;
    byMatters.set(matters, (byMatters.get(matters) ?? 0) + 1);
    text += `${line}\n`;
  }
  return Buffer.from(text);
}

/** R-12: a row counts as active where it may be drawn for one matter at least. */
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
