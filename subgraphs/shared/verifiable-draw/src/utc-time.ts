import { need } from './errors.ts';
import type { UtcTime } from './types.ts';

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Seconds since 1970 of `YYYY-MM-DDThh:mm:ssZ`; anything else, also a day that does not exist, is E_FORMAT. */
export function epochSeconds(time: UtcTime): number {
  const parts = FORM.exec(time)?.slice(1).map(Number);
  need(parts, 'E_FORMAT', 'time');
  const [year, month, day, hour, minute, second] = parts as [number, number, number, number, number, number];
  const length = month === 2 && leap(year) ? 29 : (DAYS[month - 1] ?? 0);
  need(day >= 1 && day <= length && hour < 24 && minute < 60 && second < 60, 'E_FORMAT', 'time');
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}
