import { compareKeys, orderOf } from '../byte-order.ts';

/** A row of a frame on its way into order: leaf, facts commitment, and a number for what stands between them. */
export const RECORD = 68;
const FACTS_AT = 32;
const KIND_AT = 64;
/** Leaves are hashes: by their first bits they fall into parts of equal size, each of which is put in order by itself. */
export const PARTS = 64;
const partOf = (leaf: number): number => leaf >> 2;

/** Records part by part, and how many there are in each. */
export interface Parted {
  readonly records: Uint8Array;
  readonly sizes: Uint32Array;
}

export function parted(leaves: Uint8Array, commitments: Uint8Array, kindOf: Uint32Array): Parted {
  const sizes = new Uint32Array(PARTS);
  for (let i = 0; i < kindOf.length; i++) sizes[partOf(leaves[32 * i]!)]!++;
  const next = new Uint32Array(PARTS);
  for (let part = 1; part < PARTS; part++) next[part] = next[part - 1]! + sizes[part - 1]!;
  const records = new Uint8Array(RECORD * kindOf.length);
  const view = new DataView(records.buffer);
  for (let i = 0; i < kindOf.length; i++) {
    const at = RECORD * next[partOf(leaves[32 * i]!)]!++;
    records.set(leaves.subarray(32 * i, 32 * i + 32), at);
    records.set(commitments.subarray(32 * i, 32 * i + 32), at + FACTS_AT);
    view.setUint32(at + KIND_AT, kindOf[i]!);
  }
  return { records, sizes };
}

/** The same records by leaf, ascending; undefined when a leaf is there twice. */
export function inOrder(records: Uint8Array): Uint8Array | undefined {
  const n = records.length / RECORD;
  const keys = new Uint8Array(32 * n);
  for (let i = 0; i < n; i++) keys.set(records.subarray(RECORD * i, RECORD * i + 32), 32 * i);
  const order = orderOf(keys, n);
  const sorted = new Uint8Array(records.length);
  for (let i = 0; i < n; i++) {
    const from = order[i]!;
    if (i > 0 && compareKeys(keys, order[i - 1]!, from) === 0) return undefined;
    sorted.set(records.subarray(RECORD * from, RECORD * (from + 1)), RECORD * i);
  }
  return sorted;
}

/** What stands in the `i`-th record. */
export function recordAt(
  records: Uint8Array,
  i: number,
): { readonly leaf: Uint8Array; readonly commitment: Uint8Array; readonly kind: number } {
  const at = RECORD * i;
  const kind = new DataView(records.buffer, records.byteOffset + at + KIND_AT, 4).getUint32(0);
  return { leaf: records.subarray(at, at + FACTS_AT), commitment: records.subarray(at + FACTS_AT, at + KIND_AT), kind };
}
