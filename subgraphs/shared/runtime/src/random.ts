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
