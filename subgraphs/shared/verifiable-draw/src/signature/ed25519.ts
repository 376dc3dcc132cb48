import { sha512 } from '@noble/hashes/sha2.js';
import { concat } from '../bytes.ts';
import { bigFrom } from './big.ts';

/** Ed25519 verification (RFC 8032, cofactorless) for pages: WebCrypto is absent on plain http, where government intranets live. */
const P = 2n ** 255n - 19n;
const L = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (x: bigint): bigint => ((x % P) + P) % P;

function power(base: bigint, exponent: bigint): bigint {
  let out = 1n;
  let square = mod(base);
  for (let e = exponent; e > 0n; e >>= 1n) {
    if (e & 1n) out = (out * square) % P;
    square = (square * square) % P;
  }
  return out;
}

const D = mod(-121665n * power(121666n, P - 2n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);
type Point = readonly [x: bigint, y: bigint, z: bigint, t: bigint];
const ZERO: Point = [0n, 1n, 1n, 0n];

function add([x1, y1, z1, t1]: Point, [x2, y2, z2, t2]: Point): Point {
  const a = mod((y1 - x1) * (y2 - x2));
  const b = mod((y1 + x1) * (y2 + x2));
  const c = mod(2n * t1 * t2 * D);
  const d = mod(2n * z1 * z2);
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

function multiply(factor: bigint, point: Point): Point {
  let out = ZERO;
  let double = point;
  for (let k = factor; k > 0n; k >>= 1n) {
    if (k & 1n) out = add(out, double);
    double = add(double, double);
  }
  return out;
}

function decode(bytes: Uint8Array): Point | undefined {
  const value = bigFrom(bytes.toReversed());
  const sign = value >> 255n;
  const y = value & (2n ** 255n - 1n);
  if (y >= P) return undefined;
  const square = mod((y * y - 1n) * power(D * y * y + 1n, P - 2n));
  let x = power(square, (P + 3n) / 8n);
  if (mod(x * x - square) !== 0n) x = (x * ROOT_OF_MINUS_ONE) % P;
  if (mod(x * x - square) !== 0n || (x === 0n && sign)) return undefined;
  if ((x & 1n) !== sign) x = P - x;
  return [x, y, 1n, mod(x * y)];
}

const BASE = decode(Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 0x58 : 0x66)))!;

export function ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const key = decode(publicKey);
  const r = decode(signature.subarray(0, 32));
  const s = bigFrom(signature.slice(32).reverse());
  if (!key || !r || s >= L) return false;
  const k = bigFrom(sha512(concat(signature.subarray(0, 32), publicKey, message)).reverse()) % L;
  const [lx, ly, lz] = multiply(s, BASE);
  const [rx, ry, rz] = add(r, multiply(k, key));
  return mod(lx * rz - rx * lz) === 0n && mod(ly * rz - ry * lz) === 0n;
}
