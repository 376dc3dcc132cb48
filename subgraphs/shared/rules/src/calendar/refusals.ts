import type { Refusal } from '../basics/refusal.ts';

/** Refusals and warnings of the working-day calendar. */
export const calendarRefusals = {
  /** A warning, never a stop: the date stands, but only until the calendar of these years is known. */
  missing: (years: readonly number[]): Refusal => ({
    code: 'CALENDAR_MISSING',
    message: '所涉年度的国务院放假安排尚未录入，期限为暂定，录入后自动重算。',
    basis: '平台规则：工作日计算、工作日安排',
    details: { years: years.map(String) },
  }),
  badData: (year: number, dates: readonly string[]): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '放假安排数据有误：日期不存在、不属于该年度、重复，或者调休上班日不在周末。',
    basis: '平台规则：工作日安排',
    path: ['input', 'dates'],
    details: { year, dates, fields: ['off', 'work'] },
  }),
  sourceMissing: (year: number): Refusal => ({
    code: 'BAD_USER_INPUT',
    message: '放假安排必须注明国务院办公厅通知的文号。',
    basis: '平台规则：工作日安排',
    path: ['input', 'source'],
    details: { year, fields: ['source'] },
  }),
};
