import { createHash } from 'node:crypto';
import { type Em, rows } from '@double-random/runtime';

export const hashPage = 5000;

/**
 * SHA-256 over lines of text, page by page, so that memory does not grow with the registry.
 * @param sql answers rows `{key, line}` after key `$1`, ascending, at most `$2` of them; further parameters follow
 * @param first a key before all others: '' for texts, -1 for positions
 * @param text how a line is written; as it comes when absent
 */
export async function hashLines(
  em: Em,
  sql: string,
  first: string | number,
  params: readonly unknown[],
  text: (line: unknown) => string = String,
): Promise<string> {
  const hash = createHash('sha256');
  for (let after = first; ; ) {
    const page = await rows<{ key: string | number; line: unknown }>(em, sql, [after, hashPage, ...params]);
    for (const { line } of page) hash.update(text(line)).update('\n');
    if (page.length < hashPage) return hash.digest('hex');
    after = page.at(-1)!.key;
  }
}
