import type { Actor } from '@double-random/runtime';

/** A bucket: so many requests at once, refilled evenly. */
export interface Rate {
  readonly perMinute: number;
  readonly burst: number;
}

/** By who asks. The public is counted by network address, which a whole office may share. */
export interface Rates {
  readonly anonymous: Rate;
  readonly person: Rate;
  readonly client: Rate;
}

export const defaultRates: Rates = {
  anonymous: { perMinute: 600, burst: 200 },
  person: { perMinute: 600, burst: 200 },
  client: { perMinute: 600, burst: 100 },
};

interface Bucket {
  left: number;
  /** When `left` was right, in milliseconds of the monotonic clock. */
  at: number;
}

/** Buckets remembered at most; beyond it the one unused for longest is forgotten, which is as good as full. */
const mostBuckets = 50_000;

/** Token buckets in this process: with n gateways a client has n times the rate, and none of them waits for another. */
export class RateLimiter {
  readonly #rates: Rates;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param now milliseconds of a clock that never goes back */
  constructor(rates: Rates, now: () => number) {
    this.#rates = rates;
    this.#now = now;
  }

  /**
   * Takes one request from the bucket of this person, client or address.
   * @returns 0 when it may pass, else after how many whole seconds it may be sent again
   */
  take(actor: Pick<Actor, 'kind' | 'id'>, address: string): number {
    const known = actor.kind === 'person' || actor.kind === 'client';
    const { perMinute, burst } = this.#rates[known ? (actor.kind as 'person' | 'client') : 'anonymous'];
    const key = known ? `${actor.kind} ${actor.id}` : `address ${address}`;
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
