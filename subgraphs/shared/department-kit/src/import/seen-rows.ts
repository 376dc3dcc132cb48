import { hash } from 'node:crypto';

/** Words of a slot: four of the key's digest, two of the content's. */
const width = 6;

/**
 * Which rows a file has brought so far: digests in one flat table, 50 MB for a million rows, where a map of texts takes five times that.
 * 128 bits tell keys apart, 64 more the contents under one key.
 */
export class SeenRows {
  #slots = new Uint32Array(1024 * width);
  #count = 0;

  /** @param content hexadecimal digest of what the row says */
  see(key: string, content: string): 'NEW' | 'SAME' | 'OTHER' {
    const digest = hash('sha256', key, 'buffer');
    // Zero marks a free slot.
    const words = [digest.readUInt32LE(0) || 1, digest.readUInt32LE(4), digest.readUInt32LE(8), digest.readUInt32LE(12)] as const;
    const [high, low] = [Number.parseInt(content.slice(0, 8), 16), Number.parseInt(content.slice(8, 16), 16)];
    const at = this.#find(words);
    if (this.#slots[at]) return this.#slots[at + 4] === high && this.#slots[at + 5] === low ? 'SAME' : 'OTHER';
    this.#slots.set([...words, high, low], at);
    if (++this.#count * 2 > this.#slots.length / width) this.#grow();
    return 'NEW';
  }

  #find(words: readonly [number, number, number, number]): number {
    const slots = this.#slots;
    const size = slots.length / width;
    for (let i = words[3] % size; ; i = (i + 1) % size) {
      const at = i * width;
      const free = slots[at] === 0;
      if (free || (slots[at] === words[0] && slots[at + 1] === words[1] && slots[at + 2] === words[2] && slots[at + 3] === words[3]))
        return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += width) {
      if (!old[at]) continue;
      const slot = old.subarray(at, at + width);
      this.#slots.set(slot, this.#find([slot[0]!, slot[1]!, slot[2]!, slot[3]!]));
    }
  }
}
