import { checkCalendarYear, ok } from '@double-random/rules';
import { forbidden, hasRole, rows, useCase } from '@double-random/runtime';
import { currentCalendar } from './current-calendar.ts';
import { recomputeDeadlines } from './recompute-deadlines.ts';

export interface CalendarYearToLoad {
  readonly requestId?: string;
  readonly year: number;
  readonly source: string;
  readonly off: readonly string[];
  readonly work: readonly string[];
}

/** the State Council's schedule of a year; every open deadline that rests on it is computed again, settled ones stay (D-62). */
export const loadCalendarYear = useCase('loadCalendarYear', async (tx, input: CalendarYearToLoad) => {
  if (tx.actor.kind !== 'person' || !hasRole(tx.actor, 'sys', 'jco')) throw forbidden('仅系统管理或联席会议办公室可录入放假安排');
  const { year, source, off, work } = input;
  const checked = checkCalendarYear({ year, source, off, work });
  if (!checked.ok) return checked;
  await rows(
    tx.em,
    `insert into calendar_year (year, data, source, loaded_by, loaded_at) values ($1, $2, $3, $4, $5)
     on conflict (year) do update set data = excluded.data, source = excluded.source, loaded_by = excluded.loaded_by, loaded_at = excluded.loaded_at`,
    [year, JSON.stringify({ off, work }), source, tx.actor.id, tx.now],
  );
  tx.note({ action: 'calendar.load', subject: `calendar:${year}`, after: { year, source, off, work } });
  return ok({ year, recomputed: await recomputeDeadlines(tx, await currentCalendar(tx.em)) });
});
