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
  readonly #hash: Hash;
  readonly #stack = new Uint8Array(32 * MAX_LEVELS);
  readonly #node = new Uint8Array(65);
  #leaf = new Uint8Array(256);
  #top = 0;
  #size = 0;

  constructor(hash: Hash, from?: MerkleEdge) {
    this.#hash = hash;
    this.#node[0] = 1;
    if (!from) return;
    need(from.hashes.length === ones(from.size) && from.hashes.every((h) => h.length === 32), 'E_FORMAT', 'edge');
    for (const h of from.hashes) this.#stack.set(h, 32 * this.#top++);
    this.#size = from.size;
  }

  get size(): number {
    return this.#size;
  }

  /** Appends the entry `data`; its leaf hash is H(0x00 ‖ data). */
  push(data: Uint8Array): void {
    if (this.#leaf.length <= data.length) this.#leaf = new Uint8Array(2 * data.length + 1);
    this.#leaf.set(data, 1);
    this.#hash.into(this.#leaf.subarray(0, data.length + 1), this.#stack, 32 * this.#top);
    this.#grow();
  }

  pushLeafHash(leafHash: Uint8Array): void {
    need(leafHash.length === 32, 'E_FORMAT', 'leaf hash');
    this.#stack.set(leafHash, 32 * this.#top);
    this.#grow();
  }

  root(): Uint8Array {
    if (this.#size === 0) return this.#hash.bytes(new Uint8Array(0));
    let right = this.#stack.slice(32 * (this.#top - 1), 32 * this.#top);
    for (let i = this.#top - 2; i >= 0; i--) {
      this.#node.set(this.#stack.subarray(32 * i, 32 * i + 32), 1);
      this.#node.set(right, 33);
      right = this.#hash.bytes(this.#node).slice();
    }
    return right;
  }

  rootHex(): Hex {
    return toHex(this.root());
  }

  edge(): MerkleEdge {
    const hashes = Array.from({ length: this.#top }, (_, i) => this.#stack.slice(32 * i, 32 * i + 32));
    return { size: this.#size, hashes };
  }

  #grow(): void {
    this.#top++;
    this.#size++;
    for (let rest = this.#size; rest % 2 === 0; rest /= 2) {
      const left = 32 * (this.#top - 2);
      this.#node.set(this.#stack.subarray(left, left + 64), 1);
      this.#hash.into(this.#node, this.#stack, left);
      this.#top--;
    }
  }
}

/** Root over entries; the empty list gives H(""). */
export function merkleRoot(hash: Hash, entries: Iterable<Uint8Array>): Hex {
  const builder = new MerkleRootBuilder(hash);
  for (const entry of entries) builder.push(entry);
  return builder.rootHex();
}
