import { type PlainDate, shanghaiDate } from '@double-random/rules';

/** Time is an argument: business code asks the clock it was given, never the machine. */
export interface Clock {
  now(): Date;
  /** Today's date in Asia/Shanghai. */
  today(): PlainDate;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: () => shanghaiDate(new Date()),
};

/** A clock that stands still until it is set: tests, the story, demo data. */
export class ManualClock implements Clock {
  #now: Date;
  constructor(instant: string | Date) {
    this.#now = new Date(instant);
  }
  now(): Date {
    return new Date(this.#now);
  }
  today(): PlainDate {
    return shanghaiDate(this.#now);
  }
  /** @param instant ISO text with an offset, e.g. `2026-09-18T10:00:00+08:00`. */
  set(instant: string | Date): void {
    this.#now = new Date(instant);
  }
  advance(ms: number): void {
    this.#now = new Date(this.#now.getTime() + ms);
  }
}

/**
 * Simulated until it is handed over to the machine's clock, then real: demo data lives through its year in a minute, and the platform
 * goes on without a restart. It never goes back: where the simulation ended later than the machine's time, time runs on from there.
 */
export class HandoverClock extends ManualClock {
  #ahead: number | undefined;
  override now(): Date {
    return this.#ahead === undefined ? super.now() : new Date(Date.now() + this.#ahead);
  }
  override today(): PlainDate {
    return shanghaiDate(this.now());
  }
  /** From now on real; calling it again changes nothing. */
  handOver(): void {
    this.#ahead ??= Math.max(0, super.now().getTime() - Date.now());
  }
}

/** Monotonic-enough machine time in milliseconds for measuring and for token expiry; never for business dates. */
export const machineNow = (): number => Date.now();
