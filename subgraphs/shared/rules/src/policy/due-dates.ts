import type { PlainDate } from '../basics/plain-date.ts';
import type { CountedDate } from '../calendar/counting.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { dueDate, earliestDue } from '../deadlines/rule.ts';
import type { DeadlineCandidate } from './effective-policy.ts';

export type CandidateDue = DeadlineCandidate & { readonly due: CountedDate };

/**
 * K-18: the earliest of a department's terms (`resultDeadlines`, `referralDeadlines`), with the term it comes from.
 * @param starts the event days known so far; a term whose event has not happened does not run yet
 * @returns undefined while none of the terms runs
 */
export const earliestCandidate = (
  candidates: readonly DeadlineCandidate[],
  starts: Readonly<Partial<Record<DeadlineCandidate['start'], PlainDate>>>,
  calendar: WorkingCalendar,
): CandidateDue | undefined =>
  earliestDue(
    candidates.flatMap((candidate) => {
      const start = starts[candidate.start];
      return start === undefined ? [] : [{ ...candidate, due: dueDate(candidate.deadline, start, calendar) }];
    }),
  );
