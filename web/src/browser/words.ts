import { wordsIn } from '../labels/words.ts';
import { language } from './language.ts';

/** The graph's own words in the language of this page. */
export const { word, choices } = wordsIn(language);
