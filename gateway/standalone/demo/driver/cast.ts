import type { ManualClock } from '@double-random/runtime';
import type { Platform } from '../../platform.ts';
import { openSession, type Session } from './session.ts';

/** Everybody who takes part, and the calendar they live by. */
export interface Cast {
  readonly platform: Platform;
  readonly clock: ManualClock;
  /** The session of `wg-amr.op` and the like, opened once. */
  as(account: string): Session;
  /** Somebody who does not sign in. */
  readonly public: Session;
  /** Sets the clock: a date means 10:00 in Shanghai; a full instant is taken as it is. */
  on(when: string): void;
}

/** @param label starts every requestId, so that a second story on the same database asks anew */
export function cast(platform: Platform, clock: ManualClock, label: string): Cast {
  let count = 0;
  const next = () => `${label}-${++count}`;
  const sessions = new Map<string, Session>();
  return {
    platform,
    clock,
    public: openSession(platform, null, next),
    as(account) {
      const known = sessions.get(account);
      if (known) return known;
      const session = openSession(platform, account, next);
      sessions.set(account, session);
      return session;
    },
    on(when) {
      clock.set(/T/.test(when) ? when : `${when}T10:00:00+08:00`);
    },
  };
}
