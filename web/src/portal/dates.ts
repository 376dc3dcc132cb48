import { shanghaiDay } from '../labels/time.ts';

const parts = (value: string): readonly number[] => (value.length === 10 ? value : shanghaiDay(value)).split('-').map(Number);

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
