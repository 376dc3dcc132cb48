import { createHash, randomBytes } from 'node:crypto';

/** Source of secrets (frame keys, seeds, ids). */
export interface Random {
  bytes(length: number): Buffer;
}

export const systemRandom: Random = { bytes: (length) => randomBytes(length) };

/** The same bytes on every machine for the same seed: demo data and tests only. */
export class SeededRandom implements Random {
  #counter = 0;
  readonly #seed: string;
  constructor(seed: string) {
    this.#seed = seed;
  }
  bytes(length: number): Buffer {
    const blocks: Buffer[] = [];
    for (let got = 0; got < length; got += 32) {
      blocks.push(
        createHash('sha256')
          .update(`${this.#seed}:${this.#counter++}`)
          .digest(),
      );
    }
    return Buffer.concat(blocks).subarray(0, length);
  }
}

/** Seeded until it is handed over to the machine's randomness, then secret: the demo year first, the living platform afterwards. */
export class HandoverRandom implements Random {
  #source: Random;
  #seeded = true;
  constructor(seed: string) {
    this.#source = new SeededRandom(seed);
  }
  bytes(length: number): Buffer {
    return this.#source.bytes(length);
  }
  /** A new seeded stream: what follows does not depend on how many bytes were taken before. */
  restart(seed: string): void {
    if (this.#seeded) this.#source = new SeededRandom(seed);
  }
  handOver(): void {
    this.#seeded = false;
    this.#source = systemRandom;
  }
}
