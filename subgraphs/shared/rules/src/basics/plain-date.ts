/**
 * A legal date: `YYYY-MM-DD` in Asia/Shanghai, a plain string from end to end.
 * `new Date('2026-01-01')` is an instant (and in China already eight hours old), so dates are never Date objects here.
 */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** The date, if the text is one that exists in the calendar; otherwise undefined. */
export function findPlainDate(text: string): PlainDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? (text as PlainDate) : undefined;
}

/** The date, or a RangeError: for constants and for values already validated. */
export function plainDate(text: string): PlainDate {
  const date = findPlainDate(text);
  if (!date) throw new RangeError(`not a date: ${text}`);
  return date;
}

const toDays = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`) / dayMs;
const fromDays = (days: number) => new Date(days * dayMs).toISOString().slice(0, 10) as PlainDate;

export const addDays = (date: PlainDate, days: number): PlainDate => fromDays(toDays(date) + days);
/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDays(to) - toDays(from);
/** 0 = Sunday … 6 = Saturday. */
export const dayOfWeek = (date: PlainDate): number => new Date(toDays(date) * dayMs).getUTCDay();
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

const shanghaiOffsetMs = 8 * 3_600_000;
/** The Asia/Shanghai calendar date of an instant (UTC+8 all year): X-14. */
export const shanghaiDate = (instant: Date): PlainDate =>
  new Date(instant.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10) as PlainDate;
/** The instant at which a Shanghai date begins (00:00 +08:00). */
export const startOfShanghaiDay = (date: PlainDate): Date => new Date(Date.parse(`${date}T00:00:00Z`) - shanghaiOffsetMs);
