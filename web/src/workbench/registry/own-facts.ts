import type { OwnField } from '../departments.ts';
import { words } from './words.ts';

/** Values of the fields only this department has, in words. */
export const ownFacts = (fields: readonly OwnField[], row: object): (readonly [string, string | null])[] =>
  fields.map(({ name, title, values }) => {
    const value = (row as Readonly<Record<string, unknown>>)[name];
    if (value === null || value === undefined) return [title, null];
    return [
      title,
      [value]
        .flat()
        .map((one) => values?.[String(one)] ?? String(one))
        .join(words.comma),
    ];
  });
