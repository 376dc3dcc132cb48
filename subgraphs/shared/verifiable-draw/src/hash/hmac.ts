import type { Hash } from './hash.ts';

const BLOCK = 64;

/** HMAC (RFC 2104) with the block of 64 bytes both suites have; returns a function so that a frame's key is prepared once. */
export function hmacWith(hash: Hash, key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const padded = new Uint8Array(BLOCK);
  padded.set(key.length > BLOCK ? hash.bytes(key) : key);
  const outer = new Uint8Array(BLOCK + 32);
  for (let i = 0; i < BLOCK; i++) outer[i] = padded[i]! ^ 0x5c;
  return (message) => {
    const inner = new Uint8Array(BLOCK + message.length);
    for (let i = 0; i < BLOCK; i++) inner[i] = padded[i]! ^ 0x36;
    inner.set(message, BLOCK);
    hash.into(inner, outer, BLOCK);
    return hash.bytes(outer);
  };
}
