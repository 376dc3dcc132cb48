import { columnRules, columnTitles } from './english/import-columns.ts';
import type { Language } from './language.ts';

/** Name of a column of a template; undefined where the template's own title is the one to show, as of a field only one department has. */
export const columnIn = (language: Language, title: string): string | undefined => (language === 'en' ? columnTitles[title] : undefined);

/** What a cell should hold: as a whole, or put together of parts every department's columns share. */
export function wantedIn(language: Language, rule: string): string | undefined {
  if (language !== 'en') return undefined;
  const parts = rule.split('，').map((part) => columnRules[part]);
  return columnRules[rule] ?? (parts.every((part) => part !== undefined) ? parts.join('; ') : undefined);
}
