import { concat, u16, utf8 } from '../bytes.ts';
import { sm3 } from '../hash/sm3.ts';
import { bigFrom, bytes32 } from './big.ts';

/**
 * SM2 verification (GB/T 32918.2 with SM3, default identifier).
 * Own code, because Node's built-in SM2 signs with an empty identifier or with ECDSA, depending on how the key came in.
 */
const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const A = P - 3n;
const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const N = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
type Point = readonly [x: bigint, y: bigint] | null;
const G = [
  0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
] as const;
const IDENTIFIER = utf8('1234567812345678');
const mod = (x: bigint): bigint => ((x % P) + P) % P;

function inverse(value: bigint): bigint {
  let [a, b, x, y] = [mod(value), P, 1n, 0n];
  while (a > 1n) {
    const q = b / a;
    [a, b, x, y] = [b - q * a, a, y - q * x, x];
  }
  return mod(x);
}

function add(p: Point, q: Point): Point {
  if (!p || !q) return p ?? q;
  if (p[0] === q[0] && mod(p[1] + q[1]) === 0n) return null;
  const slope = p[0] === q[0] ? (3n * p[0] * p[0] + A) * inverse(2n * p[1]) : (q[1] - p[1]) * inverse(q[0] - p[0]);
  const x = mod(slope * slope - p[0] - q[0]);
  return [x, mod(slope * (p[0] - x) - p[1])];
}

function multiply(factor: bigint, point: Point): Point {
  let out: Point = null;
  let double = point;
  for (let k = factor; k > 0n; k >>= 1n) {
    if (k & 1n) out = add(out, double);
    double = add(double, double);
  }
  return out;
}

/** `publicKey` = 04‖x‖y (65 bytes), `signature` = r‖s (64 bytes). */
export function sm2Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 65 || publicKey[0] !== 4 || signature.length !== 64) return false;
  const [x, y] = [bigFrom(publicKey.subarray(1, 33)), bigFrom(publicKey.subarray(33))];
  if (x >= P || y >= P || mod(y * y - x * x * x - A * x - B) !== 0n) return false;
  const curve = [A, B, ...G].map(bytes32);
  const z = sm3(concat(u16(8 * IDENTIFIER.length), IDENTIFIER, ...curve, publicKey.subarray(1)));
  const e = bigFrom(sm3(concat(z, message)));
  const [r, s] = [bigFrom(signature.subarray(0, 32)), bigFrom(signature.subarray(32))];
  const t = (r + s) % N;
  if (r === 0n || r >= N || s === 0n || s >= N || t === 0n) return false;
  const point = add(multiply(s, G), multiply(t, [x, y]));
  return point !== null && (e + point[0]) % N === r;
}
