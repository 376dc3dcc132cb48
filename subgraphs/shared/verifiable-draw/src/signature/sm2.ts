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
type Point = readonly [x: bigint, y: bigint, z: bigint];
const INFINITY: Point = [1n, 1n, 0n];
const G = [
  0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
  1n,
] as const satisfies Point;
const IDENTIFIER = utf8('1234567812345678');
const mod = (x: bigint): bigint => ((x % P) + P) % P;

/** Jacobian doubling for a = −3; z = 0 is the point at infinity. */
function double([x, y, z]: Point): Point {
  const delta = mod(z * z);
  const gamma = mod(y * y);
  const beta = mod(x * gamma);
  const alpha = mod(3n * (x - delta) * (x + delta));
  const x3 = mod(alpha * alpha - 8n * beta);
  return [x3, mod(alpha * (4n * beta - x3) - 8n * gamma * gamma), mod(2n * y * z)];
}

function add(p: Point, q: Point): Point {
  if (p[2] === 0n || q[2] === 0n) return p[2] === 0n ? q : p;
  const [zp, zq] = [mod(p[2] * p[2]), mod(q[2] * q[2])];
  const [u, s] = [mod(p[0] * zq), mod(p[1] * zq * q[2])];
  const h = mod(q[0] * zp - u);
  const r = mod(q[1] * zp * p[2] - s);
  if (h === 0n) return r === 0n ? double(p) : INFINITY;
  const hh = mod(h * h);
  const hhh = mod(h * hh);
  const v = mod(u * hh);
  const x3 = mod(r * r - hhh - 2n * v);
  return [x3, mod(r * (v - x3) - s * hhh), mod(h * p[2] * q[2])];
}

function multiply(factor: bigint, point: Point): Point {
  let out = INFINITY;
  let power = point;
  for (let k = factor; k > 0n; k >>= 1n) {
    if (k & 1n) out = add(out, power);
    power = double(power);
  }
  return out;
}

/** Is the point's x, which is x / z² in these coordinates, congruent to `r` modulo N? x is below P, so two values can be. */
function hasX([x, , z]: Point, r: bigint): boolean {
  const zz = mod(z * z);
  return mod(r * zz) === x || (r + N < P && mod((r + N) * zz) === x);
}

/** `publicKey` = 04‖x‖y (65 bytes), `signature` = r‖s (64 bytes). */
export function sm2Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 65 || publicKey[0] !== 4 || signature.length !== 64) return false;
  const [x, y] = [bigFrom(publicKey.subarray(1, 33)), bigFrom(publicKey.subarray(33))];
  if (x >= P || y >= P || mod(y * y - x * x * x - A * x - B) !== 0n) return false;
  const curve = [A, B, G[0], G[1]].map(bytes32);
  const z = sm3(concat(u16(8 * IDENTIFIER.length), IDENTIFIER, ...curve, publicKey.subarray(1)));
  const e = bigFrom(sm3(concat(z, message)));
  const [r, s] = [bigFrom(signature.subarray(0, 32)), bigFrom(signature.subarray(32))];
  const t = (r + s) % N;
  if (r === 0n || r >= N || s === 0n || s >= N || t === 0n) return false;
  const point = add(multiply(s, G), multiply(t, [x, y, 1n]));
  return point[2] !== 0n && hasX(point, (((r - e) % N) + N) % N);
}
