import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import type { Em } from './rows.ts';

/** What a cell of `COPY … FROM STDIN` may be; texts in PostgreSQL's own spelling of the column's type. */
export type CopyCell = string | number | null;

const special = /[\\\t\n\r]/;
const everySpecial = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Handed over to the server at once, so that it works while the next is being made. */
const pieceLength = 1 << 16;
/** Waiting to be taken; more of it only costs memory. */
const maxWaiting = 1 << 23;

const cellText = (cell: CopyCell): string => {
  if (cell === null) return '\\N';
  if (typeof cell === 'number') return String(cell);
  return special.test(cell) ? cell.replace(everySpecial, (c) => escapes[c]!) : cell;
};

/** One row in the text format of COPY. */
export function copyLine(cells: readonly CopyCell[]): string {
  let line = cellText(cells[0] ?? null);
  for (let i = 1; i < cells.length; i++) line += `\t${cellText(cells[i]!)}`;
  return `${line}\n`;
}

/**
 * Adds rows by COPY, inside the transaction of `em`: three to five times the pace of any `insert` (performance.md §10), and the only
 * way that keeps up with a registry of a city. Triggers, constraints and privileges hold as for an insert.
 * @param lines what `copyLine` makes, one row each
 * @throws Error of the database, as any statement does
 */
export async function copyRows(em: Em, table: string, columns: readonly string[], lines: Iterable<string>): Promise<void> {
  if (!em.isInTransaction()) throw new Error('COPY keeps its connection to itself: only inside a transaction');
  const names = columns.map((name) => `"${name}"`).join();
  const stream = copyFrom(`copy "${table}" (${names}) from stdin`);
  const done = finished(stream);
  done.catch(() => {});
  // The driver takes an object that submits itself in the place of a text; the query builder hands it through unread.
  await em.getKysely().executeQuery(CompiledQuery.raw(stream as unknown as string));
  try {
    await send(stream, done, lines);
  } catch (error) {
    // The server must be told, or the connection would wait for more for ever.
    stream.destroy(error as Error);
    await done.catch(() => {});
    throw error;
  }
  await done;
}

async function send(stream: CopyStreamQuery, done: Promise<void>, lines: Iterable<string>): Promise<void> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    if (stream.destroyed) return;
    stream.write(piece);
    piece = '';
    // Lets the connection send and the next batch be read.
    if (stream.writableLength > maxWaiting) await drained(stream, done);
    else await setImmediate();
  }
  if (!stream.destroyed) stream.end(piece);
}

const drained = (stream: NodeJS.EventEmitter, done: Promise<void>): Promise<void> =>
  Promise.race([new Promise<void>((resolve) => void stream.once('drain', resolve)), done]);
