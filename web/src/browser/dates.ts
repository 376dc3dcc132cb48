import type { Dictionary } from '../labels/dictionary.ts';
import { shanghaiDay, shanghaiMinute } from '../labels/time.ts';
import { spoken } from './language.ts';

export { percent } from '../labels/time.ts';

/** `2026-03-27 10:20` in Asia/Shanghai of an instant; a date stays a date; a dash for nothing. */
export const shown = (value: string | null | undefined): string => (!value ? '—' : value.length === 10 ? value : shanghaiMinute(value));

type Unit = '个工作日' | '天';
const english: Readonly<Record<Unit, string>> = { 个工作日: 'working days', 天: 'days' };
const t = spoken({
  late: (days: number, unit: Unit) => [`已逾期${days}${unit}`, `${days} ${english[unit]} overdue`],
  today: ['今日到期', 'due today'],
  left: (days: number, unit: Unit) => [`剩${days}${unit}`, `${days} ${english[unit]} left`],
} satisfies Dictionary);

/** How long is left of a deadline, as people count it. */
export function left(days: number | null | undefined, unit: Unit): string {
  if (days === null || days === undefined) return '';
  if (days < 0) return t.late(-days, unit);
  return days === 0 ? t.today : t.left(days, unit);
}

/** `2026-11-22`, the day it is now in Asia/Shanghai, wherever the browser stands. */
export const thisDay = (): string => shanghaiDay();

/** The year it is now in Asia/Shanghai. */
export const thisYear = (): number => Number(thisDay().slice(0, 4));
