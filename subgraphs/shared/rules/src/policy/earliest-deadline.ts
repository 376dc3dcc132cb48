import type { PlainDate } from '../basics/plain-date.ts';
import type { DeadlineCandidate } from './effective-policy.ts';

/**
 * K-18: the earliest of several terms. `compute` asks the calendar and the events; undefined = not started yet.
 * Between equal dates the first candidate (the joint pack) is named.
 */
export function earliestDeadline<T extends { readonly due: PlainDate }>(
  candidates: readonly DeadlineCandidate[],
  compute: (candidate: DeadlineCandidate) => T | undefined,
): (T & { readonly candidate: DeadlineCandidate }) | undefined {
  return candidates
    .flatMap((candidate) => {
      const computed = compute(candidate);
      return computed ? [{ ...computed, candidate }] : [];
    })
    .reduce<(T & { readonly candidate: DeadlineCandidate }) | undefined>(
      (best, next) => (best === undefined || next.due < best.due ? next : best),
      undefined,
    );
}
