import { MerkleRootBuilder, nodeHash } from '@double-random/verifiable-draw';
import { logHash } from './queue-log.ts';

/** A tile holds up to 256 neighbouring hashes of tree level 8·level (C2SP tlog-tiles). */
export const tileWidth = 256;
export const hashBytes = 32;

export interface Tile {
  readonly level: number;
  readonly n: number;
  readonly hashes: Uint8Array;
}

export const hashAt = (hashes: Uint8Array, at: number): Uint8Array => hashes.subarray(hashBytes * at, hashBytes * (at + 1));

/** Root of `count` hashes from `from`; `count` a power of two. */
export function foldPerfect(hashes: Uint8Array, from: number, count: number): Uint8Array {
  if (count === 1) return hashAt(hashes, from);
  return nodeHash(logHash, foldPerfect(hashes, from, count / 2), foldPerfect(hashes, from + count / 2, count / 2));
}

/** Width and number of the tile that still grows at each level of a tree of `size`, lowest level first; width 0 where none does. */
export function growingTiles(size: number): readonly { readonly level: number; readonly n: number; readonly width: number }[] {
  const out: { level: number; n: number; width: number }[] = [];
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / tileWidth))
    out.push({ level, n: Math.floor(count / tileWidth), width: count % tileWidth });
  return out;
}

/** A tile that grows: room for all its hashes, filled up to its width. */
interface Growing {
  readonly hashes: Uint8Array;
  width: number;
}
const filled = ({ hashes, width }: Growing): Uint8Array => hashes.subarray(0, width * hashBytes);
const empty = (): Growing => ({ hashes: new Uint8Array(tileWidth * hashBytes), width: 0 });

/** The right edge of a log's tree: all that appending and signing need. */
export class TileEdge {
  #size: number;
  readonly #growing: Growing[];

  /** @param growing hashes of the tiles `growingTiles(size)` names, empty where their width is 0 */
  constructor(size = 0, growing: readonly Uint8Array[] = []) {
    const wanted = growingTiles(size);
    if (growing.length !== wanted.length || wanted.some((w, i) => growing[i]!.length !== w.width * hashBytes))
      throw new Error(`the tiles of a log of ${size} entries are incomplete`);
    this.#size = size;
    this.#growing = growing.map((hashes) => {
      const tile = empty();
      tile.hashes.set(hashes);
      return Object.assign(tile, { width: hashes.length / hashBytes });
    });
  }

  get size(): number {
    return this.#size;
  }

  /** The tiles that still grow, without the empty ones. */
  growing(): Tile[] {
    return growingTiles(this.#size).flatMap(({ level, n, width }) =>
      width === 0 ? [] : [{ level, n, hashes: filled(this.#growing[level]!).slice() }],
    );
  }

  /** RFC 6962 root of everything appended. */
  root(): Uint8Array {
    const hashes: Uint8Array[] = [];
    for (const tile of [...this.#growing].reverse()) {
      for (let span = tileWidth / 2, at = 0; span >= 1; span /= 2) {
        if (!(tile.width & span)) continue;
        hashes.push(foldPerfect(tile.hashes, at, span));
        at += span;
      }
    }
    return new MerkleRootBuilder(logHash, { size: this.#size, hashes }).root().slice();
  }

  /** Appends and returns every tile that was touched, in its new state. */
  append(leaves: readonly Uint8Array[]): Tile[] {
    const touched = new Map<string, { readonly level: number; readonly n: number; readonly tile: Growing }>();
    for (const leaf of leaves) {
      let hash = leaf;
      let count = this.#size++;
      for (let level = 0; ; level++, count = Math.floor(count / tileWidth)) {
        const n = Math.floor(count / tileWidth);
        const tile = this.#growing[level] ?? empty();
        this.#growing[level] = tile;
        tile.hashes.set(hash, hashBytes * tile.width++);
        touched.set(`${level}/${n}`, { level, n, tile });
        if (tile.width < tileWidth) break;
        this.#growing[level] = empty();
        hash = foldPerfect(tile.hashes, 0, tileWidth);
      }
    }
    return [...touched.values()].map(({ level, n, tile }) => ({ level, n, hashes: filled(tile).slice() }));
  }
}
