import { utf8 } from '../bytes.ts';
import { pureHash } from '../hash/hash.ts';
import type { Hex } from '../types.ts';

/** Reproducible choices of Annex B: the j-th digest is SHA-256(seed ‖ ":" ‖ j). */
export class Prg {
  private readonly seed: string;
  private calls = 0;

  constructor(seed: string) {
    this.seed = seed;
  }

  hex32(): Hex {
    return pureHash('sha256').hex(utf8(`${this.seed}:${this.calls++}`));
  }

  next(below: number): number {
    return Number(BigInt(`0x${this.hex32().slice(0, 16)}`) % BigInt(below));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.next(from.length)]!;
  }
}
