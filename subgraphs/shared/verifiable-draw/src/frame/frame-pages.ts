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

const [LINE_FEED, QUOTE, OPEN, CLOSE] = [10, 34, 91, 93];
/** What a page has before its first row: no row's. */
const NOTHING: Uint8Array = new Uint8Array(0);

const same = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
};

/**
 * Looks at the rows of a page in order, as the bytes they are stored as: of millions, none becomes a string.
 * @param row digits of the leaf, stratum, balls and exclusion of one row
 * @returns root of the subtree of the page
 */
export function lookAtPage(hash: Hash, page: Uint8Array, row: (leaf: Uint8Array, s: string, w: number, x: string) => void): Uint8Array {
  const tree = new MerkleRootBuilder(hash);
  let between: Uint8Array = NOTHING;
  let members = membersOf('","",0,"","');
  for (let from = 0; from < page.length; ) {
    const end = page.indexOf(LINE_FEED, from);
    need(end >= 0, 'E_FORMAT', 'page');
    const framed = page[from] === OPEN && page[from + 1] === QUOTE && page[end - 2] === QUOTE && page[end - 1] === CLOSE;
    need(framed, 'E_FORMAT', 'row');
    const at = from + 2 + LEAF_DIGITS;
    let facts = end - 2;
    while (facts > at && page[facts - 1] !== QUOTE) facts--;
    need(facts > at, 'E_FORMAT', 'row');
    const here = page.subarray(at, facts);
    if (!same(here, between)) {
      between = here;
      members = membersOf(new TextDecoder().decode(here));
    }
    row(page.subarray(from + 2, at), members[0], members[1], members[2]);
    tree.push(page.subarray(from, end));
    from = end + 1;
  }
  return tree.root();
}

/** Root of a whole frame from the roots of its pages, each but the last of which is full: the same as over all rows (RFC 6962 §2.1). */
export function rootOfPages(hash: Hash, roots: Iterable<Uint8Array>): Hex {
  const builder = new MerkleRootBuilder(hash);
  for (const root of roots) builder.pushLeafHash(root);
  return toHex(builder.root());
}
