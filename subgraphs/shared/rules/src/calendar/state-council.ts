import cn2024 from './data/cn-2024.json' with { type: 'json' };
import cn2025 from './data/cn-2025.json' with { type: 'json' };
import cn2026 from './data/cn-2026.json' with { type: 'json' };
import { type CalendarYear, WorkingCalendar } from './working-calendar.ts';

/** The schedules that ship with the product, each with its notice (requirements G.1). A new year is one more file, or one more row at run time. */
export const stateCouncilYears: readonly CalendarYear[] = [cn2024, cn2025, cn2026];

export const stateCouncilCalendar = new WorkingCalendar(stateCouncilYears);
