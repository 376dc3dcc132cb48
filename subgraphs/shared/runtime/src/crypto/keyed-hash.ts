import { hash } from 'node:crypto';

const block = 64;

/**
 * HMAC-SHA-256 (RFC 2104) with the key prepared once: an import asks for it several times per row, and a fresh Hmac object costs
 * more than the hashing.
 * @param key at most 64 bytes
 * @returns lower-case hex
 */
export function keyedHash(key: Buffer): (text: string) => string {
  if (key.length > block) throw new RangeError('key longer than a block');
  const padded = Buffer.concat([key, Buffer.alloc(block - key.length)]);
  const [inner, outer] = [0x36, 0x5c].map((pad) => Buffer.from(padded.map((byte) => byte ^ pad))) as [Buffer, Buffer];
  return (text) => hash('sha256', Buffer.concat([outer, hash('sha256', Buffer.concat([inner, Buffer.from(text)]), 'buffer')]), 'hex');
}
