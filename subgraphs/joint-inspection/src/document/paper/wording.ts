import { type PlainDate, shanghaiDate } from '@double-random/rules';

/** `2026年9月18日`, as official papers write it: Arabic numerals, no leading zeros (GB/T 9704 7.3.5.4). */
export function dateInWords(date: PlainDate | string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `2026年9月18日9时05分` in Asia/Shanghai. */
export function momentInWords(instant: string | Date): string {
  const at = new Date(instant);
  const [hour, minute] = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16).split(':') as [string, string];
  return `${dateInWords(shanghaiDate(at))}${Number(hour)}时${minute}分`;
}

/** `2026年9月7日至9月30日` */
export function periodInWords(from: PlainDate, to: PlainDate): string {
  if (from === to) return dateInWords(from);
  const last = dateInWords(to);
  return `${dateInWords(from)}至${from.slice(0, 4) === to.slice(0, 4) ? last.replace(/^\d+年/, '') : last}`;
}

/** Sentences joined so that each ends once: `甲；乙。` */
export const sentence = (text: string): string => (/[。！？]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`);

/** What is nobody's to fill: `无`, a blank to be written by hand, or the text itself. */
export const orNone = (text: string | null | undefined): string => text?.trim() || '无';

/** 落款: who seals it, room for the seal, the date. A form nobody seals carries the date only. */
export const signingLines = ({ signedBy, date }: { readonly signedBy: readonly string[]; readonly date: string }): readonly string[] =>
  signedBy.length > 0 ? [...signedBy, '（印章）', date] : [date];
