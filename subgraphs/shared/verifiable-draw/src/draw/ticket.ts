import { fromHex, writeHex, writeHexDigits } from '../bytes.ts';
import type { Hash } from '../hash/hash.ts';
import { tagBytes } from '../hash/tagged.ts';
import type { Hex } from '../types.ts';

/** Smallest ticket of a candidate and the ball that gave it. */
export interface BestBall {
  readonly ticket: Hex;
  readonly ball: number;
}

/**
 * Prepares ticket(i,b) = TH("ssj1:t", drawSeed, leafId, u16(b)) for one draw (§6).
 * One buffer is reused for every ball: this loop is what a draw of millions spends its time in. A leaf is given as hex, or as the bytes of its digits.
 */
export function ticketMaker(hash: Hash, drawSeed: Hex): (leaf: Hex | Uint8Array, balls: number) => BestBall {
  const tag = tagBytes('t');
  const buffer = new Uint8Array(tag.length + 66);
  buffer.set(tag);
  buffer.set(fromHex(drawSeed, 32), tag.length);
  const leafAt = tag.length + 32;
  const high = buffer.length - 2;
  const low = buffer.length - 1;
  return (leaf, balls) => {
    if (typeof leaf === 'string') writeHex(leaf, buffer, leafAt);
    else writeHexDigits(leaf, buffer, leafAt);
    buffer[high] = 0;
    buffer[low] = 0;
    let ticket = hash.hex(buffer);
    let ball = 0;
    for (let b = 1; b < balls; b++) {
      buffer[high] = b >>> 8;
      buffer[low] = b & 255;
      const next = hash.hex(buffer);
      if (next < ticket) {
        ticket = next;
        ball = b;
      }
    }
    return { ticket, ball };
  };
}
