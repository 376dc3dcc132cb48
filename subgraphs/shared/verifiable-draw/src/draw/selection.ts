import { compareText } from '../bytes.ts';
import type { DrawnObject } from '../types.ts';

function byTicket(a: DrawnObject, b: DrawnObject): number {
  return compareText(a[2], b[2]) || compareText(a[0], b[0]);
}

/**
 * Keeps the `quota` smallest (ticket, leafId) of a stream in memory of 2 × quota.
 * Parts of one stratum may be selected apart (workers) and absorbed in any order: the outcome is the same.
 */
export class Selection {
  readonly #quota: number;
  #kept: DrawnObject[] = [];
  #limit = '';

  constructor(quota: number) {
    this.#quota = quota;
  }

  offer(entry: DrawnObject): void {
    if (this.#quota === 0 || (this.#limit !== '' && entry[2] > this.#limit)) return;
    this.#kept.push(entry);
    if (this.#kept.length >= 2 * this.#quota + 1024) this.#shrink();
  }

  absorb(other: Selection): void {
    for (const entry of other.#kept) this.offer(entry);
  }

  /** The selected entries in order of drawing. */
  drawn(): DrawnObject[] {
    this.#shrink();
    return [...this.#kept];
  }

  #shrink(): void {
    this.#kept.sort(byTicket);
    this.#kept.length = Math.min(this.#kept.length, this.#quota);
    if (this.#kept.length === this.#quota) this.#limit = this.#kept.at(-1)?.[2] ?? '';
  }
}
