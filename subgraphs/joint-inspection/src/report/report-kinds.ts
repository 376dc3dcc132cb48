import { type PlainDate, plainDate } from '@double-random/rules';
import type { DeadlineKey } from '../deadline/open-deadline.ts';
import { yearSubject } from '../deadline/yearly-duties.ts';
import type { ReportRow } from './report-row.ts';

const periodPattern = /^(\d{4})-(H1|H2)$/;

/**
 * YX 七（四）: the report before 1 June and the one before 1 December. Each covers what ended since the last one's due day.
 * @returns undefined for anything that is not a period, e.g. `2026-H3`
 */
export function periodOf(
  subject: string,
): { readonly year: number; readonly from: PlainDate; readonly to: PlainDate; readonly half: 'H1' | 'H2' } | undefined {
  const match = periodPattern.exec(subject);
  if (!match) return undefined;
  const year = Number(match[1]);
  return match[2] === 'H1'
    ? { year, half: 'H1', from: plainDate(`${year - 1}-12-01`), to: plainDate(`${year}-05-31`) }
    : { year, half: 'H2', from: plainDate(`${year}-06-01`), to: plainDate(`${year}-11-30`) };
}

/** The duty a report fulfils; what the level above dispatched is to be reported by the last day of its task (YY 四（一） 「及时上报」). */
export function dutyOf(report: Pick<ReportRow, 'kind' | 'agency' | 'unit' | 'subject'>): DeadlineKey | undefined {
  if (report.kind === 'COMPLETION') return undefined;
  if (report.kind === 'SUMMARY') return { kind: 'SUMMARY_REPORT', subject: report.subject, agency: report.agency };
  const period = periodOf(report.subject)!;
  return {
    kind: period.half === 'H1' ? 'SEMI_ANNUAL_REPORT_JUNE' : 'SEMI_ANNUAL_REPORT_DECEMBER',
    subject: yearSubject(report.agency, period.year),
    agency: report.agency,
    unit: report.unit,
  };
}
