import { type Actor, badUserInput, decodeCursor, forbidden, hasRole } from '@double-random/runtime';

/** More than a page for people: the feed is read by a machine, in order, again and again. */
const maxRecords = 500;
const defaultRecords = 100;
const maxCodes = 500;

/** YX 六（二）: the credit platform reads under its own credential. @throws FORBIDDEN for everybody else, people included */
export function requireCredit(actor: Actor): void {
  if (actor.kind !== 'client' || !hasRole(actor, 'credit')) throw forbidden('仅限信用平台', 'YX 六（二）');
}

/** @throws BAD_USER_INPUT outside 1…500 */
export function feedSize(first: number | undefined): number {
  const size = first ?? defaultRecords;
  if (size < 1 || size > maxRecords) throw badUserInput(`first 应为 1 至 ${maxRecords}`, ['first']);
  return size;
}

/** Number in the feed after which to go on; 0: from the beginning. @throws BAD_USER_INPUT for a cursor that is none of the feed's */
export function feedPosition(after: string | undefined): number {
  const seq = decodeCursor(after, 1)?.[0] ?? 0;
  // The column is a 32-bit integer: a larger number never came from here.
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 0 || seq > 0x7fff_ffff) throw badUserInput('游标无效', ['after']);
  return seq;
}

/** @throws BAD_USER_INPUT for more than 500 */
export function creditCodes(uscc: readonly string[]): readonly string[] {
  if (uscc.length > maxCodes) throw badUserInput(`uscc 不超过 ${maxCodes} 个`, ['uscc']);
  return uscc;
}
