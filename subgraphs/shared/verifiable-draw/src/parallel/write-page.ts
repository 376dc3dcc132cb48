import { utf8 } from '../bytes.ts';
import type { HashProvider } from '../hash/hash.ts';
import { MerkleRootBuilder } from '../merkle/root-builder.ts';
import type { StratumCount } from '../plan/quotas.ts';
import type { Suite } from '../types.ts';
import { RECORD, recordAt } from './frame-records.ts';

/** Records of one page in order. */
export interface PageQuestion {
  readonly do: 'page';
  readonly suite: Suite;
  readonly records: Uint8Array;
  /** `s`, `w`, `x` by their number. */
  readonly kinds: readonly (readonly [s: string, w: number, x: string])[];
}
/** A page of a frame as it is stored. */
export interface WrittenPage {
  /** NDJSON of the rows (draw-spec §2). */
  readonly lines: Uint8Array;
  /** Of the subtree they make. */
  readonly root: Uint8Array;
  readonly counts: Readonly<Record<string, StratumCount>>;
}

const digits = utf8('0123456789abcdef');
const [open, close] = [utf8('["'), utf8('"]\n')];

function writeHexDigits(bytes: Uint8Array, out: Uint8Array, at: number): number {
  let to = at;
  for (const byte of bytes) {
    out[to++] = digits[byte >> 4]!;
    out[to++] = digits[byte & 15]!;
  }
  return to;
}

/** The rows as text in bytes: what is hashed is what is stored, and neither is ever a string. Codes need no escapes (`rowText`). */
export function writePage(hashes: HashProvider, { suite, records, kinds }: PageQuestion): WrittenPage {
  const n = records.length / RECORD;
  const between = kinds.map(([s, w, x]) => utf8(`","${s}",${w},"${x}","`));
  const longest = Math.max(0, ...between.map((text) => text.length));
  const lines = new Uint8Array(n * (open.length + 128 + longest + close.length));
  const tree = new MerkleRootBuilder(hashes(suite));
  const counts: Record<string, { listed: number; eligible: number }> = {};
  let at = 0;
  for (let i = 0; i < n; i++) {
    const { leaf, commitment, kind } = recordAt(records, i);
    const from = at;
    lines.set(open, at);
    at = writeHexDigits(leaf, lines, at + open.length);
    lines.set(between[kind]!, at);
    at = writeHexDigits(commitment, lines, at + between[kind]!.length);
    lines.set(close, at);
    at += close.length;
    tree.push(lines.subarray(from, at - 1));
    const [s, , x] = kinds[kind]!;
    counts[s] ??= { listed: 0, eligible: 0 };
    counts[s].listed++;
    if (x === '') counts[s].eligible++;
  }
  return { lines: lines.slice(0, at), root: tree.root(), counts };
}
