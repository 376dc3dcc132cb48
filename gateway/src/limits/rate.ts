import type { Actor } from '@double-random/runtime';
import { Buckets, type Rate } from './buckets.ts';

/** By who asks. The public is counted by network address, which a whole office may share. */
export interface Rates {
  readonly anonymous: Rate;
  readonly person: Rate;
  readonly client: Rate;
  /** Pages, and what their programs ask: of the person who signed in, of an address before that. */
  readonly page: Rate;
  /** Attempts to sign in: from one address, whoever is tried … */
  readonly signInAddress: Rate;
  /** … and for one account, wherever it is tried from. */
  readonly signInAccount: Rate;
}

export const defaultRates: Rates = {
  anonymous: { perMinute: 600, burst: 200 },
  person: { perMinute: 600, burst: 200 },
  client: { perMinute: 600, burst: 100 },
  page: { perMinute: 600, burst: 200 },
  // In the morning a whole office signs in from one address.
  signInAddress: { perMinute: 60, burst: 60 },
  signInAccount: { perMinute: 6, burst: 10 },
};

type Asking = Pick<Actor, 'kind' | 'id'>;
const isKnown = ({ kind }: Asking): boolean => kind === 'person' || kind === 'client';
const keyOf = (actor: Asking, address: string) => (isKnown(actor) ? `${actor.kind} ${actor.id}` : `address ${address}`);

/** Who may ask how often, each kind of asking out of buckets of its own. */
export class RateLimiter {
  readonly #rates: Rates;
  readonly #buckets: Buckets;

  /** @param now milliseconds of a clock that never goes back */
  constructor(rates: Rates, now: () => number) {
    this.#rates = rates;
    this.#buckets = new Buckets(now);
  }

  /**
   * Takes one request from the bucket of this person, client or address.
   * @returns 0 when it may pass, else after how many whole seconds it may be sent again
   */
  take(actor: Asking, address: string): number {
    return this.#buckets.take(keyOf(actor, address), this.#rates[isKnown(actor) ? (actor.kind as 'person' | 'client') : 'anonymous']);
  }

  /** The same for a page, or for what a page's program asks. */
  takePage(actor: Asking, address: string): number {
    return this.#buckets.take(`page ${keyOf(actor, address)}`, this.#rates.page);
  }

  /**
   * The same for an attempt to sign in.
   * @param account the one that is tried, where the attempt names one
   */
  takeSignIn(address: string, account?: string): number {
    const byAddress = this.#buckets.take(`sign-in address ${address}`, this.#rates.signInAddress);
    const byAccount = account === undefined ? 0 : this.#buckets.take(`sign-in account ${account}`, this.#rates.signInAccount);
    return Math.max(byAddress, byAccount);
  }
}
