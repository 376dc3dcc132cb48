const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** Date in Asia/Shanghai of an instant, `2026-03-27`. */
export const dateOf = (instant: string): string => shanghai.format(new Date(instant));

const parts = (value: string): readonly number[] => (value.length === 10 ? value : dateOf(value)).split('-').map(Number);

/** `2026年3月27日` of a date or an instant; a dash for nothing. */
export function chineseDate(value: string | null | undefined): string {
  if (!value) return '—';
  const [year, month, day] = parts(value);
  return `${year}年${month}月${day}日`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `27 Mar 2026`, likewise. */
export function englishDate(value: string | null | undefined): string {
  if (!value) return '—';
  const [year, month, day] = parts(value);
  return `${day} ${months[month! - 1]} ${year}`;
}

/** `5%` of 500 basis points. */
export const percent = (basisPoints: number | null | undefined): string =>
  basisPoints === null || basisPoints === undefined ? '—' : `${Number((basisPoints / 100).toFixed(2))}%`;
