import { nodeHash } from '@double-random/verifiable-draw';
import { logHash } from './queue-log.ts';
import { foldPerfect, tileWidth } from './tiles.ts';

/** Hashes of one tile, at least as many as the tree of the asked size has. */
export type ReadTile = (level: number, n: number) => Promise<Uint8Array>;

const levelsPerTile = 8;

/** Largest power of two below n (n ≥ 2): where RFC 6962 splits. */
const split = (n: number): number => 2 ** Math.ceil(Math.log2(n) - 1);

/** Root of the perfect subtree with leaves [low, high). */
async function perfect(read: ReadTile, low: number, high: number): Promise<Uint8Array> {
  const height = Math.log2(high - low);
  const level = Math.floor(height / levelsPerTile);
  const span = 2 ** (height % levelsPerTile);
  const first = low / tileWidth ** level;
  return foldPerfect(await read(level, Math.floor(first / tileWidth)), first % tileWidth, span);
}

async function range(read: ReadTile, low: number, high: number): Promise<Uint8Array> {
  if (Number.isInteger(Math.log2(high - low))) return perfect(read, low, high);
  const middle = low + split(high - low);
  return nodeHash(logHash, await perfect(read, low, middle), await range(read, middle, high));
}

/** Audit path of leaf `index` in the tree of the first `size` leaves (RFC 6962 §2.1.1). */
export async function inclusionPath(read: ReadTile, index: number, size: number): Promise<Uint8Array[]> {
  const path: Uint8Array[] = [];
  let [low, high] = [0, size];
  while (high - low > 1) {
    const middle = low + split(high - low);
    if (index < middle) path.unshift(await range(read, middle, high));
    else path.unshift(await range(read, low, middle));
    [low, high] = index < middle ? [low, middle] : [middle, high];
  }
  return path;
}

/** Proof that the first `from` leaves of the tree of `to` are the tree of `from` (RFC 6962 §2.1.2); empty for 0 and for equal sizes. */
export async function consistencyPath(read: ReadTile, from: number, to: number): Promise<Uint8Array[]> {
  const path: Uint8Array[] = [];
  if (from === 0 || from === to) return path;
  let [low, high] = [0, to];
  while (high !== from) {
    const middle = low + split(high - low);
    if (from <= middle) path.unshift(await range(read, middle, high));
    else path.unshift(await range(read, low, middle));
    [low, high] = from <= middle ? [low, middle] : [middle, high];
  }
  if (low !== 0) path.unshift(await range(read, low, high));
  return path;
}
