import { need } from './errors.ts';
import type { Hex } from './types.ts';

const encoder = new TextEncoder();
const DIGITS = '0123456789abcdef';
/** char codes of the two digits of every byte */
const [HIGH, LOW] = [4, 0].map((shift) => Uint8Array.from({ length: 256 }, (_, b) => DIGITS.charCodeAt((b >> shift) & 15))) as [
  Uint8Array,
  Uint8Array,
];
/** Bytes whose digits one call may take as arguments. */
const AT_ONCE = 1024;
/** char code → nibble; 255 = not a lower-case hex digit */
const NIBBLE = new Uint8Array(128).fill(255);
for (let i = 0; i < 16; i++) NIBBLE[DIGITS.charCodeAt(i)] = i;

export const EMPTY_BYTES = new Uint8Array(0);

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** In one piece: digits joined one after the other would stay a chain of small strings, ten times as large, for as long as nobody reads them. */
function hexPiece(bytes: Uint8Array): Hex {
  const codes = new Uint8Array(2 * bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    codes[2 * i] = HIGH[bytes[i]!]!;
    codes[2 * i + 1] = LOW[bytes[i]!]!;
  }
  return String.fromCharCode.apply(null, codes as unknown as number[]);
}

export function toHex(bytes: Uint8Array): Hex {
  if (bytes.length <= AT_ONCE) return hexPiece(bytes);
  let out = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE) out += hexPiece(bytes.subarray(from, from + AT_ONCE));
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

/** The same from digits that were never a string. */
export function writeHexDigits(digits: Uint8Array, out: Uint8Array, at: number): void {
  let bad = 0;
  for (let i = 0, o = at; i < digits.length; i += 2, o++) {
    const hi = NIBBLE[digits[i]!] ?? 255;
    const lo = NIBBLE[digits[i + 1]!] ?? 255;
    bad |= hi | lo;
    out[o] = (hi << 4) | lo;
  }
  need(bad < 16 && digits.length % 2 === 0, 'E_HEX');
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
