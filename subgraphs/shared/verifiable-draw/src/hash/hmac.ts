const BLOCK = 64;

/** The two padded blocks HMAC (RFC 2104) starts its hashes with; both suites have blocks of 64 bytes, keys here have 32. */
export function hmacPads(key: Uint8Array): { readonly inner: Uint8Array; readonly outer: Uint8Array } {
  const padded = new Uint8Array(BLOCK);
  padded.set(key);
  return { inner: padded.map((b) => b ^ 0x36), outer: padded.map((b) => b ^ 0x5c) };
}
