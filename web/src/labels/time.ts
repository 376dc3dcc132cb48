const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** `2026-03-27`, the day of an instant in Asia/Shanghai; without one, the day it is now, wherever the reader is. */
export const shanghaiDay = (instant?: string): string => day.format(instant === undefined ? new Date() : new Date(instant));

/** `2026-03-27 10:20` of an instant in Asia/Shanghai. */
export const shanghaiMinute = (instant: string): string => minute.format(new Date(instant));

/** `5%` of 500 basis points; a dash for nothing. */
export const percent = (basisPoints: number | null | undefined): string =>
  basisPoints === null || basisPoints === undefined ? '—' : `${Number((basisPoints / 100).toFixed(2))}%`;
