import { type CalendarYear, stateCouncilYears, WorkingCalendar } from '@double-random/rules';
import { type Reader, rows } from '@double-random/runtime';

/** The years that ship with the product and those loaded since; a loaded year replaces a shipped one (X-13, D-62). */
export async function currentCalendar(db: Reader): Promise<WorkingCalendar> {
  const loaded = await rows<{ year: number; source: string; data: { off: readonly string[]; work: readonly string[] } }>(
    db,
    'select year, source, data from calendar_year order by year',
  );
  return new WorkingCalendar([...stateCouncilYears, ...loaded.map(({ year, source, data }): CalendarYear => ({ year, source, ...data }))]);
}
