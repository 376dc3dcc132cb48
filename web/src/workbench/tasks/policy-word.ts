import { language } from '../../browser/language.ts';
import { policyValue } from '../../labels/policy-value.ts';
import { wordsIn } from '../../labels/words.ts';

const speaker = { ...wordsIn(language), language, zh: (text: string) => text };

/** The value of a parameter of the rules in the words of this page. */
export const policyWord = (value: unknown): string => policyValue(speaker, value).join('');
