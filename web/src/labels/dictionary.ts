import type { Language } from './language.ts';

/** One text in both languages, Chinese first. */
export type Both<T = unknown> = readonly [zh: T, en: T];

/** By key: a text in both languages, or a function of facts that answers one. A missing translation is a type error. */
// biome-ignore lint/suspicious/noExplicitAny: facts of a sentence are whatever its room says of them
export type Dictionary = Readonly<Record<string, Both | ((...facts: any[]) => Both)>>;

type Text<T> = T extends string ? string : T;
/** A dictionary in one language: what is read from it is the text, or a function of the facts to the text. */
export type Said<D extends Dictionary> = {
  readonly [K in keyof D]: D[K] extends (...facts: infer F) => Both<infer T>
    ? (...facts: F) => Text<T>
    : D[K] extends Both<infer T>
      ? Text<T>
      : never;
};

/** The dictionary in one language. Every room keeps its own; pages read theirs, so a page carries no other's words. */
export function said<const D extends Dictionary>(dictionary: D, language: Language): Said<D> {
  const at = language === 'en' ? 1 : 0;
  const read = (entry: Dictionary[string]) => (typeof entry === 'function' ? (...facts: unknown[]) => entry(...facts)[at] : entry[at]);
  return Object.fromEntries(Object.entries(dictionary).map(([key, entry]) => [key, read(entry)])) as Said<D>;
}
