import { labels } from '../generated/labels.ts';
import { peopleAndLists } from './english/people-and-lists.ts';
import { plansAndDraws } from './english/plans-and-draws.ts';
import { visitsAndResults } from './english/visits-and-results.ts';
import type { Language } from './language.ts';

type Dictionary = typeof labels;
/** A value of an enum of the graph: a string, as it comes over the wire. */
export type Code<E extends keyof Dictionary> = keyof Dictionary[E] & string;

/**
 * English of every enum value; the Chinese is generated from the graph's descriptions. A value new in the graph does not compile until its
 * English stands in one of the three rooms.
 */
const english: { readonly [E in keyof Dictionary]: Readonly<Record<keyof Dictionary[E], string>> } = {
  ...peopleAndLists,
  ...plansAndDraws,
  ...visitsAndResults,
};

/** A Chinese description without the clause that explains it. */
const withoutClause = (text: string) => text.replace(/（[^（）]*第[^（）]*）/g, '');

export interface Words {
  /** The word for a code of the graph; a dash for none. */
  readonly word: <E extends keyof Dictionary>(of: E, code: Code<E> | null | undefined) => string;
  /** All codes of an enum with their words, for a choice. */
  readonly choices: <E extends keyof Dictionary>(of: E) => { readonly value: Code<E>; readonly label: string }[];
}

/** The graph's own words in one language. */
export function wordsIn(language: Language): Words {
  const word: Words['word'] = (of, code) => {
    if (code === null || code === undefined) return '—';
    return language === 'en' ? english[of][code] : withoutClause(String(labels[of][code]));
  };
  return {
    word,
    choices: <E extends keyof Dictionary>(of: E) =>
      (Object.keys(labels[of]) as Code<E>[]).map((value) => ({ value, label: word(of, value) })),
  };
}
