import { createHash, randomBytes } from 'node:crypto';

/** Source of secrets (frame keys, seeds, ids). */
export interface Random {
  bytes(length: number): Buffer;
  /** The source for one of several users at the same time, where it matters who takes how many; absent: all share this one. */
  for?(user: string): Random;
}

const reserveBytes = 1 << 14;
let reserve = Buffer.alloc(0);

/** The operating system's randomness, fetched in stock: an import asks for a few bytes per value, and each fetch costs microseconds. */
export const systemRandom: Random = {
  bytes(length) {
    if (length > reserveBytes / 4) return randomBytes(length);
    if (reserve.length < length) reserve = randomBytes(reserveBytes);
    const taken = reserve.subarray(0, length);
    // Never handed out again.
    reserve = reserve.subarray(length);
    return taken;
  },
};

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

/**
 * Seeded until it is handed over to the machine's randomness, then secret: the demo year first, the living platform afterwards. Every
 * user has a stream of its own, so that it does not matter who of several asks first.
 */
export class HandoverRandom implements Random {
  readonly #streams = new Map<string, Random>();
  #seed: string | undefined;
  constructor(seed: string) {
    this.#seed = seed;
  }
  bytes(length: number): Buffer {
    return this.#stream('').bytes(length);
  }
  for(user: string): Random {
    return { bytes: (length) => this.#stream(user).bytes(length), for: (inner) => this.for(`${user}/${inner}`) };
  }
  #stream(user: string): Random {
    if (this.#seed === undefined) return systemRandom;
    const known = this.#streams.get(user);
    if (known) return known;
    const made = new SeededRandom(`${this.#seed} ${user}`);
    this.#streams.set(user, made);
    return made;
  }
  /** New seeded streams: what follows does not depend on how many bytes were taken before. */
  restart(seed: string): void {
    if (this.#seed === undefined) return;
    this.#seed = seed;
    this.#streams.clear();
  }
  handOver(): void {
    this.#seed = undefined;
    this.#streams.clear();
  }
}
