/** A bucket: so many requests at once, refilled evenly. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

interface Bucket {
  left: number;
  /** When `left` was right, in milliseconds of the monotonic clock. */
  at: number;
}

/** Buckets remembered at most; beyond it the one unused for longest is forgotten, which is as good as full. */
const mostBuckets = 50_000;

/** Token buckets in this process: with n gateways a client has n times the rate, and none of them waits for another. */
export class Buckets {
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** @returns 0 when one more may pass, else after how many whole seconds it may be sent again */
  take(key: string, { perMinute, burst }: Rate): number {
    const now = this.#now();
    const bucket = this.#buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, bucket.left + ((now - bucket.at) / 60_000) * perMinute);
    const passes = left >= 1;
    // Put at the end: the first of the map is the one unused for longest.
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: passes ? left - 1 : left, at: now });
    if (this.#buckets.size > mostBuckets) this.#buckets.delete(this.#buckets.keys().next().value!);
    return passes ? 0 : Math.ceil(((1 - left) / perMinute) * 60);
  }
}
