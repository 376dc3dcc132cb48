import { channelMachine, ok, type Result, transition } from '@double-random/rules';
import type { Handover } from './channel-port.ts';
import { nextAttempt, nextLook } from './retry-schedule.ts';

/** Something somebody has in hand: not handed over yet, or waiting for its receipt. */
export interface Underway {
  readonly state: 'QUEUED' | 'SENT';
  readonly attempts: number;
}
export interface DeliveryStep {
  readonly state: 'QUEUED' | 'SENT' | 'ACKED' | 'FAILED';
  readonly attempts: number;
  /** When it is tried, or its receipt asked for, again. */
  readonly nextAt: Date | null;
  readonly error: string | null;
  readonly receipt: string | null;
}

/** C-9: what came of it: acknowledged, handed over, to be tried again at a known time, or left for a person (dead letter). */
export function afterHandover(taken: Underway, handover: Handover, now: Date): Result<DeliveryStep> {
  const asked = taken.state === 'SENT';
  const attempts = taken.attempts + (asked ? 0 : 1);
  const failed = handover.state === 'RETRY' || handover.state === 'REFUSED';
  const again = handover.state === 'RETRY' ? (asked ? nextLook(now) : nextAttempt(attempts, now)) : null;
  const state = !failed ? handover.state : again ? taken.state : 'FAILED';
  const step = transition(channelMachine, taken.state, failed ? 'fail' : asked ? 'acknowledge' : 'send');
  if (!step.ok) return step;
  return ok({
    state,
    attempts,
    nextAt: state === 'SENT' ? nextLook(now) : again,
    error: failed ? handover.error : null,
    receipt: handover.state === 'ACKED' ? handover.receipt : null,
  });
}
