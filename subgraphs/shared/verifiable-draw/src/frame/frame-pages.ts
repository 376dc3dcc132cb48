import { toHex } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { MerkleRootBuilder } from '../merkle/root-builder.ts';
import type { Hex, ObjectRow } from '../types.ts';

/** Rows of a page: a whole subtree of the frame's Merkle tree, so that pages can be hashed apart from each other. */
export const PAGE_ROWS = 1024;

const LEAF_DIGITS = 64;

/** What stands between leaf and facts commitment: `","s",w,"x","`. Codes need no escapes, so quotes part it into its members. */
function membersOf(between: string): readonly [s: string, w: number, x: string] {
  const [open, comma, s, w, x, last, close] = between.split('"') as string[];
  need(open === '' && comma === ',' && last === ',' && close === '', 'E_FORMAT', 'row');
  return [s!, Number(w!.slice(1, -1)), x!];
}

/** Rows of a page in order, from NDJSON (§2). Neighbours mostly differ in nothing but their hashes. */
export function rowsOfPage(lines: string): ObjectRow[] {
  const rows: ObjectRow[] = [];
  let between = '';
  let members = membersOf('","",0,"","');
  for (let from = 0; from < lines.length; ) {
    const end = lines.indexOf('\n', from);
    need(end >= 0, 'E_FORMAT', 'page');
    need(lines.startsWith('["', from) && lines.startsWith('"]', end - 2), 'E_FORMAT', 'row');
    const at = from + 2 + LEAF_DIGITS;
    const facts = lines.lastIndexOf('"', end - 3) + 1;
    need(facts > at, 'E_FORMAT', 'row');
    if (!between || facts - at !== between.length || !lines.startsWith(between, at)) {
      between = lines.slice(at, facts);
      members = membersOf(between);
    }
    const [s, w, x] = members;
    rows.push([lines.slice(from + 2, at), s, w, x, lines.slice(facts, end - 2)]);
    from = end + 1;
  }
  return rows;
}

/** Root of the subtree of a page. */
export function pageRoot(hash: Hash, lines: string): Uint8Array {
  const builder = new MerkleRootBuilder(hash);
  for (let from = 0; from < lines.length; ) {
    const end = lines.indexOf('\n', from);
    builder.pushText(lines.slice(from, end));
    from = end + 1;
  }
  return builder.root();
}

/** Root of a whole frame from the roots of its pages, each but the last of which is full: the same as over all rows (RFC 6962 §2.1). */
export function rootOfPages(hash: Hash, roots: Iterable<Uint8Array>): Hex {
  const builder = new MerkleRootBuilder(hash);
  for (const root of roots) builder.pushLeafHash(root);
  return toHex(builder.root());
}
