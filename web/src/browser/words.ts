import { labels } from '../generated/labels.ts';

type Dictionary = typeof labels;

/** The graph's own word for a code, in Chinese; without the clause that explains it. */
export const word = <E extends keyof Dictionary>(of: E, code: keyof Dictionary[E] | null | undefined): string =>
  code === null || code === undefined ? '—' : String(labels[of][code]).replace(/（[^（）]*第[^（）]*）/g, '');

/** All codes of an enum with their words, for a choice. */
export const choices = <E extends keyof Dictionary>(of: E): { readonly value: keyof Dictionary[E] & string; readonly label: string }[] =>
  (Object.keys(labels[of]) as (keyof Dictionary[E] & string)[]).map((value) => ({ value, label: word(of, value) }));
