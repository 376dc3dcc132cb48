import { type Dictionary, type Said, said } from '../labels/dictionary.ts';
import { type Language, languages } from '../labels/language.ts';
import { type Words, wordsIn } from '../labels/words.ts';
import { chineseDate, englishDate } from './dates.ts';
import { type Content, type Html, html } from './html.ts';

/** How a page speaks: its language, the graph's words in it, its own dictionary in it. */
export interface Telling extends Words {
  readonly language: Language;
  readonly say: <const D extends Dictionary>(dictionary: D) => Said<D>;
  /** A registered name or a legal text: Chinese in every language, and marked so where the page is not (WCAG 3.1.2). */
  readonly zh: (content: Content) => Content;
  /** The same mark for an element of its own. */
  readonly zhMark: Html | false;
  /** A date or the day of an instant in Asia/Shanghai; a dash for nothing. */
  readonly date: (value: string | null | undefined) => string;
}

const mark = html` lang="${languages.zh.tag}"`;

export function tellingIn(language: Language): Telling {
  const foreign = language !== 'zh';
  return {
    ...wordsIn(language),
    language,
    say: (dictionary) => said(dictionary, language),
    zh: (content) =>
      foreign && content !== null && content !== undefined && content !== '' ? html`<span${mark}>${content}</span>` : content,
    zhMark: foreign && mark,
    date: foreign ? englishDate : chineseDate,
  };
}
