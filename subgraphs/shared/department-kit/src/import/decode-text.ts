import { ok, type Result, refuse } from '@double-random/rules';
import { importRefusals } from './import-refusals.ts';

const piece = 64 * 1024;

const pieces = function* (bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
};

/** Text of this encoding, piece by piece; a byte that does not belong throws a TypeError. */
function* decoded(bytes: Buffer, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const chunk of pieces(bytes)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function fits(bytes: Buffer, encoding: string): boolean {
  try {
    for (const text of decoded(bytes, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch {
    return false;
  }
}

/** UTF-8, with or without a byte order mark, else GB18030 as Excel and WPS write it in China; anything else is refused, never guessed. */
export function decodeText(bytes: Buffer): Result<Iterable<string>> {
  const encoding = ['utf-8', 'gb18030'].find((name) => fits(bytes, name));
  return encoding ? ok({ [Symbol.iterator]: () => decoded(bytes, encoding) }) : refuse(importRefusals.encoding());
}
