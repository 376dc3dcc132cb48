import { concat, equalBytes } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** H(0x00 ‖ entry) */
export function leafHash(hash: Hash, entry: Uint8Array): Uint8Array {
  return hash.bytes(concat(LEAF, entry));
}

/** H(0x01 ‖ left ‖ right) */
export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash.bytes(concat(NODE, left, right));
}

/** Largest power of two below n (n ≥ 2): where RFC 6962 splits. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** A tree that keeps its complete subtrees, so that roots and proofs of every earlier size cost O(log² n). */
export class MerkleTree {
  private readonly hash: Hash;
  private readonly levels: Uint8Array[][] = [[]];

  constructor(hash: Hash, entries: Iterable<Uint8Array> = []) {
    this.hash = hash;
    for (const entry of entries) this.append(entry);
  }

  get size(): number {
    return this.levels[0]!.length;
  }

  append(entry: Uint8Array): void {
    this.appendLeafHash(leafHash(this.hash, entry));
  }

  appendLeafHash(leaf: Uint8Array): void {
    let node = leaf;
    for (let level = 0; ; level++) {
      if (!this.levels[level]) this.levels.push([]);
      const row = this.levels[level]!;
      row.push(node);
      if (row.length % 2 === 1) return;
      node = nodeHash(this.hash, row[row.length - 2]!, node);
    }
  }

  root(size = this.size): Uint8Array {
    need(size >= 0 && size <= this.size, 'E_INCLUSION', 'size');
    return size === 0 ? this.hash.bytes(new Uint8Array(0)) : this.range(0, size);
  }

  /** Audit path of leaf `index` in the tree of the first `size` entries. */
  inclusionProof(index: number, size = this.size): Uint8Array[] {
    need(index >= 0 && index < size && size <= this.size, 'E_INCLUSION', 'index');
    return this.path(index, 0, size);
  }

  /** Proof that the tree of `from` entries is a prefix of the tree of `to` entries; empty for `from` = 0 or `from` = `to`. */
  consistencyProof(from: number, to = this.size): Uint8Array[] {
    need(from >= 0 && from <= to && to <= this.size, 'E_CONSISTENCY', 'sizes');
    return from === 0 || from === to ? [] : this.subproof(from, 0, to, true);
  }

  private range(low: number, high: number): Uint8Array {
    const n = high - low;
    if (Number.isInteger(Math.log2(n)) && low % n === 0) return this.levels[Math.log2(n)]![low / n]!;
    const k = split(n);
    return nodeHash(this.hash, this.range(low, low + k), this.range(low + k, high));
  }

  private path(index: number, low: number, high: number): Uint8Array[] {
    if (high - low === 1) return [];
    const middle = low + split(high - low);
    return index < middle
      ? [...this.path(index, low, middle), this.range(middle, high)]
      : [...this.path(index, middle, high), this.range(low, middle)];
  }

  private subproof(m: number, low: number, high: number, whole: boolean): Uint8Array[] {
    if (m === high) return whole ? [] : [this.range(low, high)];
    const middle = low + split(high - low);
    return m <= middle
      ? [...this.subproof(m, low, middle, whole), this.range(middle, high)]
      : [...this.subproof(m, middle, high, false), this.range(low, middle)];
  }
}

/** Throws E_INCLUSION unless `leaf` is entry `index` of the tree (size, root). RFC 9162 §2.1.3.2. */
export function verifyInclusion(
  hash: Hash,
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): void {
  need(Number.isSafeInteger(index) && index >= 0 && index < size, 'E_INCLUSION', 'index');
  need(
    [leaf, root, ...path].every((x) => x.length === 32),
    'E_INCLUSION',
    'length',
  );
  let fn = BigInt(index);
  let sn = BigInt(size - 1);
  let r = leaf;
  for (const p of path) {
    need(sn > 0n, 'E_INCLUSION', 'path too long');
    if (fn & 1n || fn === sn) {
      r = nodeHash(hash, p, r);
      while (!(fn & 1n) && fn) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else r = nodeHash(hash, r, p);
    fn >>= 1n;
    sn >>= 1n;
  }
  need(sn === 0n && equalBytes(r, root), 'E_INCLUSION', 'root');
}

/**
 * Throws E_CONSISTENCY unless the tree (from, oldRoot) is a prefix of (to, newRoot). RFC 9162 §2.1.4.2.
 * `from` = 0 is refused: an empty tree needs no proof, and accepting any root for it would hide mistakes.
 */
export function verifyConsistency(
  hash: Hash,
  from: number,
  to: number,
  path: readonly Uint8Array[],
  oldRoot: Uint8Array,
  newRoot: Uint8Array,
): void {
  need(from > 0 && from <= to, 'E_CONSISTENCY', 'sizes');
  need(
    [oldRoot, newRoot, ...path].every((x) => x.length === 32),
    'E_CONSISTENCY',
    'length',
  );
  if (from === to) {
    need(path.length === 0 && equalBytes(oldRoot, newRoot), 'E_CONSISTENCY', 'equal sizes');
    return;
  }
  need(path.length > 0, 'E_CONSISTENCY', 'empty proof');
  const powerOfTwo = Number.isInteger(Math.log2(from));
  const proof = powerOfTwo ? [oldRoot, ...path] : [...path];
  let fn = BigInt(from - 1);
  let sn = BigInt(to - 1);
  while (fn & 1n) {
    fn >>= 1n;
    sn >>= 1n;
  }
  let fr = proof[0]!;
  let sr = proof[0]!;
  for (const c of proof.slice(1)) {
    need(sn > 0n, 'E_CONSISTENCY', 'too long');
    if (fn & 1n || fn === sn) {
      fr = nodeHash(hash, c, fr);
      sr = nodeHash(hash, c, sr);
      while (!(fn & 1n) && fn) {
        fn >>= 1n;
        sn >>= 1n;
      }
    } else sr = nodeHash(hash, sr, c);
    fn >>= 1n;
    sn >>= 1n;
  }
  need(sn === 0n && equalBytes(fr, oldRoot) && equalBytes(sr, newRoot), 'E_CONSISTENCY', 'roots');
}
