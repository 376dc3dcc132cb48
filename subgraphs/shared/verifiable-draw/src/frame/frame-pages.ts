import { toHex } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import { MerkleRootBuilder } from '../merkle/root-builder.ts';
import type { Hex, ObjectRow } from '../types.ts';

/** Rows of a page: a whole subtree of the frame's Merkle tree, so that pages can be hashed apart from each other. */
export const PAGE_ROWS = 1024;

/** Rows of a page in order, from NDJSON (§2). */
export function rowsOfPage(lines: string): ObjectRow[] {
  const rows: ObjectRow[] = [];
  for (let from = 0; from < lines.length; ) {
    const end = lines.indexOf('\n', from);
    need(end >= 0, 'E_FORMAT', 'page');
    // Codes need no escapes, so quotes part a row into its members.
    const [open, leaf, , s, w, x, , fc, close] = lines.slice(from, end).split('"') as string[];
    need(open === '[' && close === ']', 'E_FORMAT', 'row');
    rows.push([leaf!, s!, Number(w!.slice(1, -1)), x!, fc!]);
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
