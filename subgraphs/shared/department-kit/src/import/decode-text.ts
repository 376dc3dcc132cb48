import { ok, type Result, refuse } from '@double-random/rules';
import { importRefusals } from './import-refusals.ts';
import type { TableSource } from './table-source.ts';

/** Text of this encoding, piece by piece; a byte that does not belong throws a TypeError. */
async function* decoded(source: TableSource, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of source.chunks()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function fits(source: TableSource, encoding: string): Promise<boolean> {
  try {
    for await (const text of decoded(source, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

/** UTF-8, with or without a byte order mark, else GB18030 as Excel and WPS write it in China; anything else is refused, never guessed. */
export async function decodeText(source: TableSource): Promise<Result<AsyncIterable<string>>> {
  for (const encoding of ['utf-8', 'gb18030']) if (await fits(source, encoding)) return ok(decoded(source, encoding));
  return refuse(importRefusals.encoding());
}
