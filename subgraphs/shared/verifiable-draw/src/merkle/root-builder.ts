import { toHex } from '../bytes.ts';
import { need } from '../errors.ts';
import type { Hash } from '../hash/hash.ts';
import type { Hex } from '../types.ts';

/** Where a streamed tree stands: enough to go on appending after a restart (RFC 6962 right edge, largest subtree first). */
export interface MerkleEdge {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

const MAX_LEVELS = 54;

function ones(n: number): number {
  let count = 0;
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** Merkle root (RFC 6962 §2.1) of a stream in O(log n) memory. */
export class MerkleRootBuilder {
  private readonly hash: Hash;
  private readonly stack = new Uint8Array(32 * MAX_LEVELS);
  private readonly pair = new Uint8Array(65);
  private readonly encoder = new TextEncoder();
  private entry = new Uint8Array(1024);
  private height = 0;
  private count = 0;

  constructor(hash: Hash, from?: MerkleEdge) {
    this.hash = hash;
    this.pair[0] = 1;
    if (!from) return;
    need(from.hashes.length === ones(from.size) && from.hashes.every((h) => h.length === 32), 'E_FORMAT', 'edge');
    for (const h of from.hashes) this.stack.set(h, 32 * this.height++);
    this.count = from.size;
  }

  get size(): number {
    return this.count;
  }

  /** Appends the entry `data`; its leaf hash is H(0x00 ‖ data). */
  push(data: Uint8Array): void {
    if (this.entry.length <= data.length) this.entry = new Uint8Array(2 * data.length + 1);
    this.entry.set(data, 1);
    this.hash.into(this.entry.subarray(0, data.length + 1), this.stack, 32 * this.height);
    this.grow();
  }

  /** Appends a text entry without an intermediate copy of its bytes. */
  pushText(text: string): void {
    if (this.entry.length < 3 * text.length + 1) this.entry = new Uint8Array(6 * text.length + 1);
    const { written } = this.encoder.encodeInto(text, this.entry.subarray(1));
    this.hash.into(this.entry.subarray(0, written + 1), this.stack, 32 * this.height);
    this.grow();
  }

  pushLeafHash(leafHash: Uint8Array): void {
    need(leafHash.length === 32, 'E_FORMAT', 'leaf hash');
    this.stack.set(leafHash, 32 * this.height);
    this.grow();
  }

  root(): Uint8Array {
    if (this.count === 0) return this.hash.bytes(new Uint8Array(0));
    let right = this.stack.slice(32 * (this.height - 1), 32 * this.height);
    for (let i = this.height - 2; i >= 0; i--) {
      this.pair.set(this.stack.subarray(32 * i, 32 * i + 32), 1);
      this.pair.set(right, 33);
      right = this.hash.bytes(this.pair).slice();
    }
    return right;
  }

  rootHex(): Hex {
    return toHex(this.root());
  }

  edge(): MerkleEdge {
    const hashes = Array.from({ length: this.height }, (_, i) => this.stack.slice(32 * i, 32 * i + 32));
    return { size: this.count, hashes };
  }

  private grow(): void {
    this.height++;
    this.count++;
    for (let rest = this.count; rest % 2 === 0; rest /= 2) {
      const left = 32 * (this.height - 2);
      this.pair.set(this.stack.subarray(left, left + 64), 1);
      this.hash.into(this.pair, this.stack, left);
      this.height--;
    }
  }
}

/** Root over entries; the empty list gives H(""). */
export function merkleRoot(hash: Hash, entries: Iterable<Uint8Array>): Hex {
  const builder = new MerkleRootBuilder(hash);
  for (const entry of entries) builder.push(entry);
  return builder.rootHex();
}
