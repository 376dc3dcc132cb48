import { createHash } from 'node:crypto';
import { change, type Em, rows } from '@double-random/runtime';

const linesAtOnce = 10_000;

/**
 * SHA-256 over lines of text, a line feed after each, as the database hands them over: it sorts them once, and memory does not grow with
 * the registry. Inside a transaction only.
 * @param sql answers rows `{line}` in the order in which they are hashed
 * @param text how a line is written; as it comes when absent
 */
export async function hashLines(
  em: Em,
  sql: string,
  params: readonly unknown[],
  text: (line: unknown) => string = String,
): Promise<string> {
  const hash = createHash('sha256');
  // The whole answer is wanted, not its beginning.
  await change(em, `select set_config('cursor_tuple_fraction', '1', true)`);
  await change(em, `declare hashed_lines no scroll cursor for ${sql}`, params);
  for (;;) {
    const fetched = await rows<{ line: unknown }>(em, `fetch ${linesAtOnce} from hashed_lines`);
    hash.update(fetched.map(({ line }) => `${text(line)}\n`).join(''));
    if (fetched.length < linesAtOnce) break;
  }
  await change(em, 'close hashed_lines');
  return hash.digest('hex');
}
