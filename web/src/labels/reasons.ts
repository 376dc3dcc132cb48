import { origins, reasons } from './english/reasons.ts';
import type { Language } from './language.ts';

/** Why a value of the rules is this one; undefined where the rules' own sentence is the one to show. */
export const reasonIn = (language: Language, why: string): string | undefined => (language === 'en' ? reasons[why] : undefined);

const silent = / 未规定$/;

/** What a value rests on that no clause states; undefined for a clause, which stays as the law has it. */
export function originIn(language: Language, from: string): string | undefined {
  if (language !== 'en') return undefined;
  return silent.test(from) ? `${from.replace(silent, '')} does not say` : origins[from];
}
