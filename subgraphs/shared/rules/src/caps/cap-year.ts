import { addDays, type PlainDate, plainDate, shanghaiDate, yearOf } from '../basics/plain-date.ts';
import type { CancelReason } from '../codes/enums.ts';

/** KF 第十三条第二款 「抽中实施」: a reservation is charged to the plan year, a visit to the Shanghai year in which it ended (R-07, D-02). */
export const reservationYear = (planYear: number): number => planYear;
export const consumptionYear = (endedAt: Date): number => yearOf(shanghaiDate(endedAt));

const sameDayOfYearBefore = (date: PlainDate): PlainDate => plainDate(`${yearOf(date) - 1}${date.slice(4).replace('-02-29', '-02-28')}`);

/** KF 第十三条第二款 「一年内」: the days whose visits count on `on`. */
export const capWindow = (
  window: 'CALENDAR_YEAR' | 'ROLLING_12_MONTHS',
  on: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } =>
  window === 'CALENDAR_YEAR'
    ? { from: plainDate(`${yearOf(on)}-01-01`), to: plainDate(`${yearOf(on)}-12-31`) }
    : { from: addDays(sameDayOfYearBefore(on), 1), to: on };

/** a cancelled assignment gives its slot back only if no inspector entered (D-13); closed premises after a journey count (D-14). */
export const releasesCap = (assignment: { readonly inspectorsEntered: boolean; readonly resultFormed: boolean }): boolean =>
  !assignment.inspectorsEntered && !assignment.resultFormed;

/** What becomes of a visit that slipped past 31 December (D-04). `roomInVisitYear` undefined = unlimited. */
export type YearChange =
  | { readonly outcome: 'STAYS' }
  | { readonly outcome: 'MOVES'; readonly toYear: number }
  | { readonly outcome: 'CANCELLED'; readonly reason: CancelReason };

/** KF 第十三条第二款 (R-07, D-04): the ledger row moves with an approved extension; a full new year cancels the assignment, never a visit too many. */
export function afterExtension(planYear: number, newWindowEnd: PlainDate, roomInVisitYear: number | undefined): YearChange {
  const year = yearOf(newWindowEnd);
  if (year === planYear) return { outcome: 'STAYS' };
  return roomInVisitYear === 0 ? { outcome: 'CANCELLED', reason: 'CAP_AFTER_YEAR_END' } : { outcome: 'MOVES', toYear: year };
}
