import { need } from './errors.ts';
import type { Hex } from './types.ts';

const encoder = new TextEncoder();
const DIGITS = '0123456789abcdef';
const BYTE_TO_HEX = Array.from({ length: 256 }, (_, b) => DIGITS[b >> 4]! + DIGITS[b & 15]!);
/** char code → nibble; 255 = not a lower-case hex digit */
const NIBBLE = new Uint8Array(128).fill(255);
for (let i = 0; i < 16; i++) NIBBLE[DIGITS.charCodeAt(i)] = i;

export const EMPTY_BYTES = new Uint8Array(0);

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

export function toHex(bytes: Uint8Array): Hex {
  let out = '';
  for (const b of bytes) out += BYTE_TO_HEX[b];
  return out;
}

/** Writes the bytes of lower-case hex at `at`; upper case or other characters are E_HEX (one value, one spelling). */
export function writeHex(hex: Hex, out: Uint8Array, at: number): void {
  let bad = 0;
  for (let i = 0, o = at; i < hex.length; i += 2, o++) {
    const hi = NIBBLE[hex.charCodeAt(i)] ?? 255;
    const lo = NIBBLE[hex.charCodeAt(i + 1)] ?? 255;
    bad |= hi | lo;
    out[o] = (hi << 4) | lo;
  }
  need(bad < 16 && hex.length % 2 === 0, 'E_HEX');
}

/** Bytes of a lower-case hex string, optionally of exactly `length` bytes. */
export function fromHex(hex: Hex, length?: number): Uint8Array {
  need(typeof hex === 'string' && hex.length % 2 === 0, 'E_HEX');
  need(length === undefined || hex.length === 2 * length, 'E_HEX', 'length');
  const out = new Uint8Array(hex.length / 2);
  writeHex(hex, out, 0);
  return out;
}

export function isHex(value: unknown, length: number): value is Hex {
  return typeof value === 'string' && value.length === 2 * length && /^[0-9a-f]*$/.test(value);
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let n = 0;
  for (const p of parts) n += p.length;
  const out = new Uint8Array(n);
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

export function u16(n: number): Uint8Array {
  return Uint8Array.of(n >>> 8, n & 255);
}

export function u32(n: number): Uint8Array {
  return Uint8Array.of(n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255);
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

/** Byte order of equally long hex strings; code-unit order of everything else. Never locale order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
